package fr.communs.aiguillage.appariement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Recorded cases of the reference, read where they stand beside the project; a test that needs an absent file is skipped and says so. */
final class DonneesPartagees {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DonneesPartagees() {
    }

    static JsonNode lire(String chemin) {
        Path fichier = racine().resolve(chemin);
        Assumptions.assumeTrue(Files.isRegularFile(fichier),
                () -> "skipped: " + chemin + " not found under shared/data (give its place by -Dcommuns.donnees=…)");
        try {
            return JSON.readTree(fichier.toFile());
        } catch (IOException e) {
            throw new IllegalStateException(fichier.toString(), e);
        }
    }

    private static Path racine() {
        String donnees = System.getProperty("communs.donnees");
        if (donnees != null) {
            return Path.of(donnees);
        }
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            Path candidat = p.resolve("shared/data");
            if (Files.isDirectory(candidat)) {
                return candidat;
            }
        }
        return Path.of("shared/data");
    }

    /** The strings of an array, or null for JSON null. */
    static List<String> textes(JsonNode noeud) {
        if (noeud == null || noeud.isNull()) {
            return null;
        }
        List<String> textes = new ArrayList<>();
        noeud.forEach(n -> textes.add(n.asText()));
        return textes;
    }

    static Classification classification(JsonNode noeud) {
        return new Classification(labels(noeud.get("thematiques")), labels(noeud.get("sites")), labels(noeud.get("interventions")));
    }

    private static List<LabelNote> labels(JsonNode noeud) {
        List<LabelNote> labels = new ArrayList<>();
        if (noeud != null) {
            noeud.forEach(n -> labels.add(new LabelNote(n.get("label").asText(), n.get("score").asDouble())));
        }
        return labels;
    }
}
