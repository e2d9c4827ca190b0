package fr.communs.qualification.lexique;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.qualification.lexique.LexiqueAxe.Declenchement;
import fr.communs.qualification.modele.Modele;
import fr.communs.qualification.texte.TexteNormalise;
import fr.communs.qualification.texte.TexteNormalise.Etendue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses the words that prove a label: those of the rules that name it, else those that weigh most for it in the model, until most of what
 * speaks for the label is shown.
 */
final class Preuves {

    private static final double PART_MONTREE = 0.6;
    private static final int MOTS_AU_PLUS = 3;

    private Preuves() {
    }

    /** @return empty when nothing in the text speaks for the label */
    static List<String> de(Axe axe, String code, Lexique.Lecture lue, Modele.Lecture pesee) {
        List<String> nommees = new ArrayList<>();
        for (Declenchement d : lue.tirs().get(axe)) {
            if (d.code().equals(code) && d.directe()) {
                nommees.addAll(d.preuves());
            }
        }
        return nommees.isEmpty() ? mots(lue.texte(), pesee.etendues(), pesee.apportsDesEtendues(axe, code)) : nommees;
    }

    private static List<String> mots(TexteNormalise texte, List<Etendue> etendues, double[] apports) {
        double total = Arrays.stream(apports).filter(a -> a > 0).sum();
        List<String> preuves = new ArrayList<>(MOTS_AU_PLUS);
        double montre = 0;
        while (preuves.size() < MOTS_AU_PLUS && montre < PART_MONTREE * total) {
            int meilleure = 0;
            for (int i = 1; i < apports.length; i++) {
                meilleure = apports[i] > apports[meilleure] ? i : meilleure;
            }
            if (apports[meilleure] <= 0) {
                break;
            }
            preuves.add(texte.preuve(etendues.get(meilleure).debut(), etendues.get(meilleure).fin()));
            montre += apports[meilleure];
            apports[meilleure] = 0;
        }
        return preuves;
    }
}
