package fr.communs.qualification.lexique;

import fr.communs.qualification.lexique.IndexMotifs.Touches;
import fr.communs.qualification.texte.TexteNormalise;
import java.util.List;

/**
 * "When all these conditions hold, the text deserves this label." The written form identifies the rule in the table of scores.
 *
 * @param code       label that the rule gives
 * @param ecriture   the rule as written in the lexicon
 * @param motifs     patterns that must occur
 * @param absents    patterns that must not
 * @param etiquettes labels of earlier axes that must be there
 * @param exclues    labels of earlier axes that must not
 */
record Regle(String code, String ecriture, List<Motif> motifs, List<Motif> absents, List<String> etiquettes, List<String> exclues) {

    /**
     * A pattern as a rule asks for it.
     *
     * @param rang  its rank in the index: the same with and without {@code nom:}
     * @param auNom true when it must begin in the name of the project
     */
    record Motif(int rang, boolean auNom) {

        /** The name comes first and the first occurrence is the one that is kept: when it is not in the name, none is. */
        boolean touche(TexteNormalise texte, Touches touches) {
            return touches.touche(rang) && (!auNom || texte.dansLeNom(touches.debut(rang)));
        }
    }

    /** True when the rule is one condition: its words name the label, where those of a conjunction only point at it. */
    boolean directe() {
        return motifs.size() + absents.size() + etiquettes.size() + exclues.size() == 1;
    }

    boolean memesConditions(Regle autre) {
        return motifs.equals(autre.motifs) && absents.equals(autre.absents) && etiquettes.equals(autre.etiquettes)
                && exclues.equals(autre.exclues);
    }
}
