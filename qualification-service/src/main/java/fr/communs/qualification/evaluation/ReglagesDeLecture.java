package fr.communs.qualification.evaluation;

import fr.communs.qualification.llm.Confiance;
import fr.communs.qualification.llm.PointDAcces;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Reads the settings of the LLM as the service does, with its defaults and the values that Quarkus accepts, without its framework. A wrong
 * one is an {@link IllegalArgumentException} that names it in French.
 */
final class ReglagesDeLecture {

    private static final String PREFIXE = "communs.qualification.llm.";
    private static final Pattern SECONDES = Pattern.compile("\\d+");
    private static final Pattern JOURS = Pattern.compile("\\d+[dD]");
    private static final Pattern MILLISECONDES = Pattern.compile("\\d+ms");

    /** Value of a property by its name, null when there is none. */
    private final UnaryOperator<String> source;

    ReglagesDeLecture(UnaryOperator<String> source) {
        this.source = source;
    }

    /** Empty when there is no address, key or model. */
    Optional<PointDAcces> acces() {
        String cle = source.apply(PREFIXE + "cle");
        String modele = source.apply(PREFIXE + "modele");
        if (source.apply(PREFIXE + "url") == null || cle == null || modele == null) {
            return Optional.empty();
        }
        URI url = lire("url", "", URI::create, "une adresse http ou https est attendue");
        Duration delai = lire("delai", PointDAcces.DELAI, ReglagesDeLecture::duree, "une durée est attendue, comme 30s ou PT30S");
        int jetons = lire("jetons-de-sortie", PointDAcces.JETONS_DE_SORTIE, ReglagesDeLecture::nombre,
                "un nombre d'au moins 1 est attendu");
        PointDAcces.Contrainte contrainte = lire("contrainte", PointDAcces.CONTRAINTE,
                c -> PointDAcces.Contrainte.valueOf(c.toUpperCase(Locale.ROOT)), "schema, objet ou aucune est attendu");
        return Optional.of(new PointDAcces(url, cle, modele, delai, jetons, contrainte));
    }

    double seuilHybride() {
        return lire("seuil-hybride", String.valueOf(Confiance.SEUIL), Double::valueOf, "un nombre est attendu, comme 0.25");
    }

    private <T> T lire(String nom, String defaut, Function<String, T> lecture, String attendu) {
        String valeur = Optional.ofNullable(source.apply(PREFIXE + nom)).orElse(defaut).strip();
        try {
            return lecture.apply(valeur);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("Réglage " + PREFIXE + nom + " refusé : " + attendu + " (reçu : " + valeur + ")");
        }
    }

    private static int nombre(String texte) {
        int nombre = Integer.parseInt(texte);
        if (nombre < 1) {
            throw new IllegalArgumentException();
        }
        return nombre;
    }

    /** Seconds alone, "30s", "500ms", "1d" or ISO-8601. */
    private static Duration duree(String texte) {
        Duration duree = SECONDES.matcher(texte).matches() ? Duration.ofSeconds(Long.parseLong(texte))
                : MILLISECONDES.matcher(texte).matches() ? Duration.ofMillis(Long.parseLong(texte.substring(0, texte.length() - 2)))
                : Duration.parse(JOURS.matcher(texte).matches() ? "P" + texte
                : !texte.isEmpty() && Character.isDigit(texte.charAt(0)) ? "PT" + texte : texte);
        if (duree.isZero() || duree.isNegative()) {
            throw new IllegalArgumentException();
        }
        return duree;
    }
}
