package fr.communs.qualification.lexique;

import fr.communs.contrats.nomenclature.Axe;
import java.util.List;
import java.util.Map;

/**
 * What the engine says of one text.
 *
 * @param notes         labels of each axis, best score first, never null
 * @param probabiliteTe in [0, 1] with two decimals, null when no scored thématique carries a weight
 */
public record Resultat(Lien te, Map<Axe, List<Note>> notes, Double probabiliteTe) {

    /** Codes of the three-way link, as the corpus writes them. */
    public static final String LIEN = "O";
    public static final String PAS_DE_LIEN = "N";
    public static final String IMPRECIS = "I";

    /** @param classe {@link #LIEN}, {@link #PAS_DE_LIEN} or {@link #IMPRECIS} */
    public record Lien(String classe, double score) {
    }

    /**
     * @param score   in [0, 1], calibrated to the cuts of the consumers ({@link Axe#seuil()})
     * @param preuves words of the text that carried the label
     */
    public record Note(String code, String libelle, double score, List<String> preuves) {
    }

    public List<Note> notes(Axe axe) {
        return notes.getOrDefault(axe, List.of());
    }
}
