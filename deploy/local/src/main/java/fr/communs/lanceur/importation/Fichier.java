package fr.communs.lanceur.importation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.communs.lanceur.ErreurUtilisateur;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file read row by row, with a comma or a semicolon, with or without byte order mark. */
final class Fichier {

    private static final char MARQUE = '\uFEFF';

    private final Path chemin;
    private final Territoires territoires = new Territoires();

    Fichier(Path chemin) {
        if (!Files.isRegularFile(chemin) || !Files.isReadable(chemin)) {
            throw new ErreurUtilisateur("Fichier introuvable ou illisible : " + chemin);
        }
        this.chemin = chemin;
    }

    /** Upper bound of the rows, for the progress bar: a quoted cell may hold line breaks. */
    long lignes() {
        try (Stream<String> lignes = Files.lines(chemin)) {
            return Math.max(0, lignes.filter(l -> !l.isBlank()).count() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads every row in order.
     *
     * @param format {@code auto}, {@code schema} or {@code fonds-vert}
     */
    void lire(String format, String plateforme, Lecture lecture) {
        try (CSVParser lignes = ouvrir(chemin)) {
            FormatCsv conversion = conversion(format, plateforme, lignes.getHeaderNames());
            // The number of the line on which the row begins: known only before the row is read.
            long debut = lignes.getCurrentLineNumber() + 1;
            Iterator<CSVRecord> suite = lignes.iterator();
            while (suite.hasNext()) {
                CSVRecord ligne = suite.next();
                lire(conversion, ligne, debut, lecture);
                debut = lignes.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException e) {
            throw new ErreurUtilisateur("Lecture de " + chemin + " interrompue : " + e.getMessage());
        }
    }

    private static void lire(FormatCsv conversion, CSVRecord ligne, long numero, Lecture lecture) {
        ObjectNode projet;
        try {
            projet = conversion.convertir(ligne);
        } catch (FormatCsv.LigneRefusee e) {
            lecture.refusee(numero, e.getMessage());
            return;
        }
        lecture.lue(numero, projet);
    }

    private FormatCsv conversion(String format, String plateforme, List<String> colonnes) {
        String choisi = format.equals("auto") ? deviner(colonnes) : format;
        return switch (choisi) {
            case "fonds-vert" -> new FormatFondsVert(territoires);
            case "schema" -> new FormatSchema(territoires, collectivites(), plateforme);
            default -> throw new ErreurUtilisateur("Format inconnu : " + format + " (auto, schema ou fonds-vert).");
        };
    }

    private String deviner(List<String> colonnes) {
        if (colonnes.contains("numero_dossier_ds") && colonnes.contains("nom_du_projet")) {
            return "fonds-vert";
        }
        if (colonnes.contains("id") && colonnes.contains("nom")) {
            return "schema";
        }
        throw new ErreurUtilisateur("Colonnes non reconnues dans " + chemin
                + " : ni un export du Fonds vert (numero_dossier_ds, nom_du_projet), ni le schéma de données (id, nom).");
    }

    private Map<String, ObjectNode> collectivites() {
        Path voisin = chemin.resolveSibling("collectivites.csv");
        Map<String, ObjectNode> parId = new HashMap<>();
        if (!Files.isRegularFile(voisin) || voisin.equals(chemin)) {
            return parId;
        }
        try (CSVParser lignes = ouvrir(voisin)) {
            for (CSVRecord ligne : lignes) {
                String id = FormatCsv.cellule(ligne, "id");
                collectivite(ligne).ifPresent(c -> parId.put(id, c));
            }
            return parId;
        } catch (IOException e) {
            throw new ErreurUtilisateur("Lecture de " + voisin + " interrompue : " + e.getMessage());
        }
    }

    private Optional<ObjectNode> collectivite(CSVRecord ligne) {
        String type = FormatCsv.cellule(ligne, "type");
        return switch (type == null ? "" : type) {
            case "Commune" -> territoires.commune(FormatCsv.cellule(ligne, "codeInsee"));
            case "EPCI" -> territoires.epci(FormatCsv.cellule(ligne, "codeEpci"))
                    .or(() -> territoires.epci(FormatCsv.cellule(ligne, "siren")));
            case "Département" -> FormatSchema.decouper(Optional.ofNullable(FormatCsv.cellule(ligne, "codeDepartements")).orElse(""),
                    "codeDepartements").stream().findFirst().flatMap(territoires::departement);
            default -> Optional.empty();
        };
    }

    private static CSVParser ouvrir(Path chemin) throws IOException {
        char separateur;
        try (BufferedReader lecteur = Files.newBufferedReader(chemin)) {
            String titres = lecteur.readLine();
            separateur = titres != null && titres.chars().filter(c -> c == ';').count() > titres.chars().filter(c -> c == ',').count()
                    ? ';' : ',';
        }
        BufferedReader lecteur = Files.newBufferedReader(chemin);
        lecteur.mark(1);
        if (lecteur.read() != MARQUE) {
            lecteur.reset();
        }
        return CSVFormat.RFC4180.builder().setDelimiter(separateur).setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true)
                .get().parse(lecteur);
    }

    /** What is made of each row. */
    interface Lecture {

        void lue(long numero, ObjectNode projet);

        void refusee(long numero, String motif);
    }
}
