package fr.communs.aiguillage.catalogue;

import fr.communs.socle.probleme.Erreur;
import fr.communs.socle.probleme.ProblemeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows of a CSV file of the catalogue with what is wrong in them. Every refusal names its line and its column; {@link #verifier()} comes
 * before any write, so a file is imported whole or not at all.
 */
final class LectureCsv {

    /** Beyond this many, the first ones are enough to mend the file. */
    private static final int ERREURS_MAX = 50;
    private static final Pattern HTTP = Pattern.compile("https?://[^\\s,;)]+");
    private static final Pattern HOTE = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+(/\\S*)?");

    private final List<Ligne> lignes = new ArrayList<>();
    private final List<Erreur> erreurs = new ArrayList<>();
    private final List<String> avertissements = new ArrayList<>();

    private LectureCsv() {
    }

    /**
     * @param corps UTF-8, with or without byte order mark
     * @throws ProblemeException when it is no CSV or a column is missing
     */
    static LectureCsv lire(byte[] corps, char separateur, List<String> colonnes) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separateur).setHeader().setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true).setIgnoreEmptyLines(true).get();
        LectureCsv lecture = new LectureCsv();
        try (CSVParser csv = CSVParser.parse(texte(corps), format)) {
            List<String> absentes = colonnes.stream().filter(c -> !csv.getHeaderMap().containsKey(c)).toList();
            if (!absentes.isEmpty()) {
                throw ProblemeException.invalide(absentes.stream().map(c -> erreur(1, c, "colonne absente de l'en-tête")).toList());
            }
            lecture.parcourir(csv);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw ProblemeException.invalide(erreur(1, "toutes", "CSV mal formé : " + e.getMessage()));
        }
        return lecture;
    }

    private void parcourir(CSVParser csv) {
        Iterator<CSVRecord> enregistrements = csv.iterator();
        // A quoted cell may span several lines: the line told is the one where the row begins, as a text editor shows it.
        long debut = csv.getCurrentLineNumber() + 1;
        while (enregistrements.hasNext()) {
            CSVRecord enregistrement = enregistrements.next();
            if (enregistrement.stream().anyMatch(c -> !c.isBlank())) {
                lignes.add(new Ligne(debut, enregistrement));
                refuserCaractereNul(debut, enregistrement, csv.getHeaderNames());
            }
            debut = csv.getCurrentLineNumber() + 1;
        }
    }

    /** PostgreSQL stores every character but this one. */
    private void refuserCaractereNul(long ligne, CSVRecord enregistrement, List<String> colonnes) {
        for (int i = 0; i < enregistrement.size(); i++) {
            if (enregistrement.get(i).indexOf('\0') >= 0) {
                erreurs.add(erreur(ligne, i < colonnes.size() ? colonnes.get(i) : "n° " + (i + 1), "caractère nul (U+0000) interdit"));
            }
        }
    }

    private static String texte(byte[] corps) {
        try {
            String texte = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(corps)).toString();
            return texte.startsWith("\ufeff") ? texte.substring(1) : texte;
        } catch (CharacterCodingException e) {
            throw ProblemeException.invalide(erreur(1, "toutes", "le fichier doit être en UTF-8"));
        }
    }

    /** Rows that hold something, in the order of the file. */
    List<Ligne> lignes() {
        return lignes;
    }

    List<String> avertissements() {
        return avertissements;
    }

    /** @throws ProblemeException naming every refused cell */
    void verifier() {
        if (!erreurs.isEmpty()) {
            throw ProblemeException.invalide(erreurs.subList(0, Math.min(erreurs.size(), ERREURS_MAX)));
        }
    }

    private static Erreur erreur(long ligne, String colonne, String message) {
        String champ = "ligne " + ligne + ", colonne " + colonne;
        return new Erreur(champ, message, champ + " : " + message);
    }

    /** One row; its readers record what they refuse. */
    final class Ligne {

        private final long numero;
        private final CSVRecord enregistrement;

        private Ligne(long numero, CSVRecord enregistrement) {
            this.numero = numero;
            this.enregistrement = enregistrement;
        }

        long numero() {
            return numero;
        }

        /** The cell without the spaces around, never null; empty when the row is short. */
        String cellule(String colonne) {
            return enregistrement.isSet(colonne) ? enregistrement.get(colonne).strip() : "";
        }

        /** The text of the cell, or null when it is empty or {@code NULL}. */
        String texte(String colonne) {
            String valeur = cellule(colonne);
            return valeur.isEmpty() || valeur.equals("NULL") ? null : valeur;
        }

        /** An http(s) address, or null; anything else is refused. */
        String adresse(String colonne) {
            String valeur = texte(colonne);
            return valeur == null || HTTP.matcher(valeur).lookingAt() ? valeur
                    : refuser(colonne, "adresse http(s) attendue, reçu « " + valeur + " »");
        }

        /** The template of a frame, or null; anything else is refused, as the route that creates one does. */
        String modele(String colonne) {
            String valeur = texte(colonne);
            return valeur == null || AdresseWeb.modele(valeur) ? valeur
                    : refuser(colonne, "adresse http(s) attendue, sans {mot} dans l'hôte, reçu « " + valeur + " »");
        }

        /** As {@link #adresse}, for cells typed by hand: a bare host or an address within a sentence is mended and told. */
        String adresseReparee(String colonne) {
            String valeur = texte(colonne);
            if (valeur == null || valeur.matches("https?://\\S+")) {
                return valeur;
            }
            Matcher dansLaPhrase = HTTP.matcher(valeur);
            String reparee = HOTE.matcher(valeur).matches() ? "https://" + valeur : dansLaPhrase.find() ? dansLaPhrase.group() : null;
            avertir(colonne, reparee == null ? "adresse illisible, ignorée : « " + valeur + " »" : "adresse lue comme " + reparee);
            return reparee;
        }

        /** Values of a closed vocabulary; unknown ones are refused. */
        List<String> valeurs(String colonne, String separateurs, VocabulaireFerme vocabulaire) {
            return vocabulaire.decouper(cellule(colonne), separateurs, inconnu -> refuser(colonne, "valeur inconnue « " + inconnu + " »"));
        }

        /** As {@link #valeurs}, null when the cell is {@code NULL}; a {@code NULL} beside values is ignored and told. */
        List<String> valeursOuNull(String colonne, String separateurs, VocabulaireFerme vocabulaire) {
            String cellule = cellule(colonne);
            if (cellule.equals("NULL")) {
                return null;
            }
            return vocabulaire.decouper(cellule, separateurs, inconnu -> {
                if (inconnu.equals("NULL")) {
                    avertir(colonne, "NULL ignoré à côté d'autres valeurs");
                } else {
                    refuser(colonne, "valeur inconnue « " + inconnu + " »");
                }
            });
        }

        <T> T refuser(String colonne, String message) {
            erreurs.add(erreur(numero, colonne, message));
            return null;
        }

        void avertir(String colonne, String message) {
            avertissements.add("ligne " + numero + ", colonne " + colonne + " : " + message);
        }
    }
}
