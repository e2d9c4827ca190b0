package fr.communs.aiguillage.origine;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Origins whose pages may call the public routes. An entry is an exact origin ({@code https://exemple.fr}) or a pattern of host name
 * where {@code *} is any text; the port does not count for a pattern.
 */
final class Origines {

    private final List<String> exactes;
    private final List<Pattern> hotes;

    Origines(String liste) {
        List<String> entrees = Arrays.stream(liste.split(",")).map(String::strip).filter(e -> !e.isEmpty())
                .map(e -> e.toLowerCase(Locale.ROOT)).toList();
        exactes = entrees.stream().filter(e -> e.contains("://")).map(e -> e.endsWith("/") ? e.substring(0, e.length() - 1) : e).toList();
        hotes = entrees.stream().filter(e -> !e.contains("://")).map(Origines::motif).toList();
    }

    private static Pattern motif(String hote) {
        return Pattern.compile(String.join(".*", Arrays.stream(hote.split("\\*", -1)).map(Pattern::quote).toList()));
    }

    /** @param origine value of the {@code Origin} header */
    boolean acceptent(String origine) {
        String o = origine.toLowerCase(Locale.ROOT);
        if (exactes.contains(o)) {
            return true;
        }
        String hote = hote(o);
        return hote != null && hotes.stream().anyMatch(m -> m.matcher(hote).matches());
    }

    /** Host name of an http(s) origin, or null when it is not one. */
    static String hote(String origine) {
        URI uri = uri(origine);
        return uri == null ? null : uri.getHost();
    }

    /** Host and port of an origin as the {@code Host} header writes them, or null. */
    static String autorite(String origine) {
        URI uri = uri(origine);
        return uri == null ? null : uri.getAuthority();
    }

    private static URI uri(String origine) {
        try {
            URI uri = URI.create(origine);
            return "http".equals(uri.getScheme()) || "https".equals(uri.getScheme()) ? uri : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
