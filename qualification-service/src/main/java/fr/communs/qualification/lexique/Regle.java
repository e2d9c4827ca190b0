package fr.communs.qualification.lexique;

import java.util.Arrays;
import java.util.List;

/**
 * "When all these conditions hold, the text deserves this label." The written form identifies the rule in the table of scores.
 *
 * @param code       label that the rule gives
 * @param ecriture   the rule as written in the lexicon
 * @param motifs     ranks of the patterns that must occur
 * @param absents    ranks of the patterns that must not
 * @param etiquettes labels of earlier axes that must be there
 * @param exclues    labels of earlier axes that must not
 */
record Regle(String code, String ecriture, int[] motifs, int[] absents, List<String> etiquettes, List<String> exclues) {

    /** True when the rule is one condition: its words name the label, where those of a conjunction only point at it. */
    boolean directe() {
        return motifs.length + absents.length + etiquettes.size() + exclues.size() == 1;
    }

    boolean memesConditions(Regle autre) {
        return Arrays.equals(motifs, autre.motifs) && Arrays.equals(absents, autre.absents) && etiquettes.equals(autre.etiquettes)
                && exclues.equals(autre.exclues);
    }
}
