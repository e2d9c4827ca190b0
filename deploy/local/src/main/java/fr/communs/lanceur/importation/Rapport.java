package fr.communs.lanceur.importation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.communs.lanceur.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Counts of one import; every row read is counted once: {@code lus = crees + modifies + inchanges + rejetes}. */
final class Rapport {

    private final Instant debut = Instant.now();
    private final Map<Long, String> rejets = new TreeMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private int lus;
    private int crees;
    private int modifies;
    private int inchanges;
    private long qualifies;

    synchronized void lue() {
        lus++;
    }

    synchronized void rejeter(long ligne, String motif) {
        rejets.put(ligne, motif);
    }

    /** @param reponse one line of the answer of {@code POST /projets/bulk} */
    synchronized void compter(long ligne, JsonNode reponse) {
        if (reponse.hasNonNull("id")) {
            versions.merge(reponse.path("id").asText(), reponse.path("version").asLong(), Math::max);
        }
        switch (reponse.path("statut").asText()) {
            case "cree" -> crees++;
            case "modifie" -> modifies++;
            case "inchange" -> inchanges++;
            default -> rejets.put(ligne, motif(reponse.path("probleme")));
        }
    }

    synchronized void qualifies(long combien) {
        qualifies = combien;
    }

    synchronized int lus() {
        return lus;
    }

    synchronized int acceptes() {
        return crees + modifies + inchanges;
    }

    /** The projects that the accepted rows made or met, at their latest version: fewer than the rows when two are of the same project. */
    synchronized Map<String, Long> versions() {
        return Map.copyOf(versions);
    }

    synchronized int rejetes() {
        return rejets.size();
    }

    /** What has been decided for a row, one way or the other. */
    synchronized int traites() {
        return acceptes() + rejets.size();
    }

    synchronized ObjectNode json() {
        ObjectNode json = Api.JSON.createObjectNode().put("lus", lus).put("crees", crees).put("modifies", modifies)
                .put("inchanges", inchanges).put("rejetes", rejets.size()).put("qualifies", qualifies)
                .put("duree_s", Math.round(Duration.between(debut, Instant.now()).toMillis() / 100.0) / 10.0);
        rejets.forEach((ligne, motif) -> json.withArray("rejets").addObject().put("ligne", ligne).put("motif", motif));
        json.withArray("rejets");
        return json;
    }

    synchronized String resume() {
        return lus + " lus : " + crees + " créés, " + modifies + " modifiés, " + inchanges + " inchangés, " + rejets.size() + " rejetés.";
    }

    private static String motif(JsonNode probleme) {
        if (probleme.isTextual()) {
            return probleme.asText();
        }
        String champs = StreamSupport.stream(probleme.path("erreurs").spliterator(), false)
                .map(e -> e.path("champ").asText() + " : " + e.path("message").asText())
                .collect(Collectors.joining(" ; "));
        return champs.isEmpty() ? probleme.path("detail").asText("refusé sans raison") : champs;
    }
}
