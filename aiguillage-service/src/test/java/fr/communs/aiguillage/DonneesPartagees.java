package fr.communs.aiguillage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.communs.aiguillage.appariement.Classification;
import fr.communs.aiguillage.appariement.LabelNote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Files given beside the project, read where they stand; a test that needs an absent one is skipped and says so. */
public final class DonneesPartagees {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DonneesPartagees() {
    }

    public static byte[] octets(String chemin) {
        Path fichier = racine().resolve(chemin);
        Assumptions.assumeTrue(Files.isRegularFile(fichier),
                () -> "skipped: " + chemin + " not found under shared/data (give its place by -Dcommuns.donnees=…)");
        try {
            return Files.readAllBytes(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode json(String chemin) {
        return lire(octets(chemin));
    }

    /** One JSON value per line. */
    public static List<JsonNode> lignes(String chemin) {
        return new String(octets(chemin), StandardCharsets.UTF_8).lines().map(l -> lire(l.getBytes(StandardCharsets.UTF_8))).toList();
    }

    private static JsonNode lire(byte[] octets) {
        try {
            return JSON.readTree(octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
    public static List<String> textes(JsonNode noeud) {
        if (noeud == null || noeud.isNull()) {
            return null;
        }
        List<String> textes = new ArrayList<>();
        noeud.forEach(n -> textes.add(n.asText()));
        return textes;
    }

    public static Classification classification(JsonNode noeud) {
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
