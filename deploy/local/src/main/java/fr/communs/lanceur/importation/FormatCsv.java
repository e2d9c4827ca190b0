package fr.communs.lanceur.importation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.commons.csv.CSVRecord;

/** How the columns of a file become a project of the API. */
sealed interface FormatCsv permits FormatFondsVert, FormatSchema {

    /**
     * @return the body of one project, as {@code POST /projets} takes it
     * @throws LigneRefusee with the reason, in French, when the row cannot be one
     */
    ObjectNode convertir(CSVRecord ligne);

    /** Cell without surrounding spaces; null when it is empty, absent or {@code NULL}. */
    static String cellule(CSVRecord ligne, String colonne) {
        String texte = ligne.isSet(colonne) ? ligne.get(colonne).strip() : "";
        return texte.isEmpty() || texte.equals("NULL") ? null : texte;
    }

    /** A row that is no project. */
    final class LigneRefusee extends RuntimeException {
        LigneRefusee(String motif) {
            super(motif);
        }
    }
}
