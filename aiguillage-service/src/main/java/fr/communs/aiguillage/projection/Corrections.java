package fr.communs.aiguillage.projection;

import fr.communs.contrats.EtatQualification.Correction;
import fr.communs.contrats.nomenclature.Axe;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Human corrections: they come last and win over what is declared and over what is predicted. */
final class Corrections {

    private Corrections() {
    }

    /**
     * @param labels null when nothing is known on this axis
     * @param porte  says whether a label carries a code
     * @param creer  label of a code
     * @return the labels after the corrections of this axis; null, never empty, when corrections removed the last one
     */
    static <T> List<T> appliquer(List<T> labels, Axe axe, List<Correction> corrections,
                                 BiPredicate<T, String> porte, Function<String, T> creer) {
        if (corrections == null) {
            return labels;
        }
        List<T> resultat = labels == null ? new ArrayList<>() : new ArrayList<>(labels);
        boolean change = false;
        for (Correction c : corrections) {
            if (axe.nom().equals(c.axe())) {
                change = true;
                resultat.removeIf(l -> porte.test(l, c.code()));
                if ("ajoute".equals(c.action())) {
                    resultat.add(creer.apply(c.code()));
                }
            }
        }
        if (!change) {
            return labels;
        }
        return resultat.isEmpty() ? null : resultat;
    }
}
