package fr.communs.qualification.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.communs.contrats.nomenclature.Axe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads texts, labelled (JSON Lines: {@code id, nom, description, te, T, S, I, L, C}) or not. */
public final class Corpus {

    /** Letter of each axis in the evaluation files. */
    static final Map<Axe, String> LETTRES = Map.of(Axe.THEMATIQUES, "T", Axe.SITES, "S", Axe.INTERVENTIONS, "I", Axe.LEVIERS, "L",
            Axe.COMPETENCES, "C");
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TITRES = "titres-annotes.jsonl";
    private static final String FICHES = "fiches-annotees.jsonl";

    private Corpus() {
    }

    /** A file that cannot be read or a line that is not in the format, said in the words of the user. */
    public static final class Illisible extends RuntimeException {
        Illisible(String message) {
            super(message);
        }
    }

    /** The folder {@code shared/data} beside the project or above it, or the one named by the property {@code communs.donnees}. */
    public static Optional<Path> dossierDesDonnees() {
        String propriete = System.getProperty("communs.donnees");
        if (propriete != null) {
            return Optional.of(Path.of(propriete)).filter(Files::isDirectory);
        }
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            Path candidat = p.resolve("shared").resolve("data");
            if (Files.isDirectory(candidat)) {
                return Optional.of(candidat);
            }
        }
        return Optional.empty();
    }

    /** Titles and sheets of the corpus. */
    public static List<Exemple> lireDossier(Path donnees) {
        List<Exemple> exemples = new ArrayList<>(lireTitresReels(donnees));
        exemples.addAll(lire(donnees.resolve("corpus").resolve(FICHES)));
        return exemples;
    }

    /** Titles that somebody typed for a grant; some sheets of the corpus have no more than a title either. */
    static List<Exemple> lireTitresReels(Path donnees) {
        return lire(donnees.resolve("corpus").resolve(TITRES));
    }

    /** Titles without labels of the file of DETR and DSIL grants: its last column. */
    static List<String> lireTitres(Path donnees) {
        return lignes(donnees.resolve("projets").resolve("intitules-detr-dsil.tsv")).stream().skip(1)
                .map(l -> l.substring(l.lastIndexOf('\t') + 1)).toList();
    }

    /** Titles without labels of the projects funded by the Fonds vert. */
    static List<String> lireTitresDuFondsVert(Path donnees) {
        Path fichier = donnees.resolve("projets").resolve("fonds-vert-2023.csv");
        try (CSVParser csv = CSVParser.parse(fichier, StandardCharsets.UTF_8, CSVFormat.DEFAULT.builder().setHeader().get())) {
            return csv.stream().map(r -> r.get("nom_du_projet")).toList();
        } catch (IOException e) {
            throw new Illisible("Fichier illisible : " + fichier + " (" + e.getMessage() + ")");
        }
    }

    static List<String> lignes(Path fichier) {
        try {
            return Files.readAllLines(fichier, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Illisible("Fichier illisible : " + fichier + " (" + e.getMessage() + ")");
        }
    }

    public static List<Exemple> lire(Path fichier) {
        List<String> lignes = lignes(fichier);
        List<Exemple> exemples = new ArrayList<>();
        for (int i = 0; i < lignes.size(); i++) {
            if (!lignes.get(i).isBlank()) {
                exemples.add(exemple(lignes.get(i), fichier, i + 1));
            }
        }
        return exemples;
    }

    private static Exemple exemple(String ligne, Path fichier, int numero) {
        try {
            JsonNode n = JSON.readTree(ligne);
            if (!n.isObject() || !n.path("nom").isTextual()) {
                throw new Illisible(fichier + ", ligne " + numero + " : un objet JSON avec un champ « nom » est attendu");
            }
            Map<Axe, Set<String>> etiquettes = new EnumMap<>(Axe.class);
            // An axis that is absent was not labelled, which is not the same as labelled with nothing.
            LETTRES.forEach((axe, lettre) -> {
                if (n.has(lettre)) {
                    etiquettes.put(axe, textes(n.path(lettre)));
                }
            });
            return new Exemple(n.path("id").asText("" + numero), n.path("nom").asText(), n.path("description").asText(""),
                    n.hasNonNull("te") ? n.path("te").asText() : null, etiquettes);
        } catch (IOException e) {
            throw new Illisible(fichier + ", ligne " + numero + " : JSON invalide");
        }
    }

    private static Set<String> textes(JsonNode liste) {
        Set<String> textes = new LinkedHashSet<>();
        liste.forEach(v -> textes.add(v.asText()));
        return textes;
    }
}
