package fr.communs.qualification.aide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Leaves of the text of an aid or of a service the kind of project that it serves: what it says of itself (subvention, dispositif,
 * plateforme…) is hidden, so that nothing of it is read as the subject. Pure: the rules are the lines of {@code aide/vocabulaire.txt}.
 */
public final class TexteServi {

    private static final String FICHIER = "/aide/vocabulaire.txt";
    private static final String DE_SERVICE = "~";

    private final Pattern aide;
    private final Pattern service;
    private final String version;

    private TexteServi(String contenu) {
        List<String> lignes = contenu.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
        aide = motif(lignes.stream().filter(l -> !l.startsWith(DE_SERVICE)).toList());
        service = motif(lignes.stream().map(l -> l.startsWith(DE_SERVICE) ? l.substring(1) : l).toList());
        version = empreinte(contenu).substring(0, 12);
    }

    public static TexteServi charger() {
        try (InputStream flux = TexteServi.class.getResourceAsStream(FICHIER)) {
            return new TexteServi(new String(flux.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FICHIER, e);
        }
    }

    /** Changes with the vocabulary. */
    public String version() {
        return version;
    }

    /** @param texte may be null */
    public String deLAide(String texte) {
        return sans(texte, aide);
    }

    /** @param texte may be null */
    public String duService(String texte) {
        return sans(texte, service);
    }

    /** A comma instead of the hidden words: what stood before and after must not be read as one expression. */
    private static String sans(String texte, Pattern motif) {
        return texte == null ? null : motif.matcher(Normalizer.normalize(texte, Normalizer.Form.NFC)).replaceAll(" , ")
                .replaceAll(" {2,}", " ").strip();
    }

    private static Pattern motif(List<String> expressions) {
        String alternatives = expressions.stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(TexteServi::alternative).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String alternative(String expression) {
        return Normalizer.normalize(expression.toLowerCase(Locale.FRENCH), Normalizer.Form.NFC).codePoints()
                .mapToObj(Character::toString).map(TexteServi::lettre).collect(Collectors.joining())
                .replace(" ", "[sx]?[\\s\\u00A0]+") + "[sx]?";
    }

    /** The letter with and without its accent. */
    private static String lettre(String c) {
        String nue = Normalizer.normalize(c, Normalizer.Form.NFD).substring(0, 1);
        if (c.equals("'")) {
            return "['’]\\s?";
        }
        return c.equals(nue) ? c : "[" + c + nue + "]";
    }

    private static String empreinte(String texte) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JRE has SHA-256", e);
        }
    }
}
