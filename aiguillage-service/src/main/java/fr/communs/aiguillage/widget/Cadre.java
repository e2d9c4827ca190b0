package fr.communs.aiguillage.widget;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A partner's page shown in the widget, its address already resolved for this territory and for no other.
 *
 * @param origine scheme and host, for the notice that data goes to a third party
 */
record Cadre(String url, String titre, String origine) {

    private static final Pattern MOT = Pattern.compile("\\{(\\w+)}");

    /** Empty when the template, once resolved, is not an http(s) address. */
    static Optional<Cadre> resoudre(String modele, String nomService, Territoire territoire) {
        Map<String, String> mots = Map.of(
                "collectiviteType", territoire.type(),
                "collectiviteCode", territoire.code(),
                "collectiviteLabel", territoire.nom() == null ? "" : territoire.nom(),
                "epciCodeSiren", territoire.codeEpci() == null ? "" : territoire.codeEpci());
        String url = MOT.matcher(modele).replaceAll(m -> URLEncoder.encode(mots.getOrDefault(m.group(1), ""), StandardCharsets.UTF_8)
                .replace("+", "%20"));
        return origine(url).map(origine -> new Cadre(url, nomService + " pour " + territoire.nom(), origine));
    }

    private static Optional<String> origine(String url) {
        try {
            URI uri = URI.create(url);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri.getScheme() + "://" + uri.getAuthority()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
