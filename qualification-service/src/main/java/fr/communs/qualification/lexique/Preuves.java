package fr.communs.qualification.lexique;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.qualification.lexique.LexiqueAxe.Declenchement;
import fr.communs.qualification.modele.Modele;
import fr.communs.qualification.modele.Trait;
import fr.communs.qualification.texte.TexteNormalise;
import java.util.ArrayList;
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
        return nommees.isEmpty() ? mots(lue.texte(), pesee.traits(), pesee.apports(axe, code)) : nommees;
    }

    private static List<String> mots(TexteNormalise texte, List<Trait> traits, double[] apports) {
        int[] debuts = new int[apports.length];
        int[] fins = new int[apports.length];
        double[] sommes = new double[apports.length];
        int n = 0;
        double total = 0;
        for (int i = 0; i < apports.length && traits.get(i).debut() >= 0; i++) {
            Trait trait = traits.get(i);
            // From the end: the features of a word follow each other.
            int p = n - 1;
            while (p >= 0 && (debuts[p] != trait.debut() || fins[p] != trait.fin())) {
                p--;
            }
            if (p < 0) {
                p = n++;
                debuts[p] = trait.debut();
                fins[p] = trait.fin();
            }
            sommes[p] += apports[i];
        }
        for (int p = 0; p < n; p++) {
            total += Math.max(0, sommes[p]);
        }
        List<String> preuves = new ArrayList<>(MOTS_AU_PLUS);
        double montre = 0;
        while (preuves.size() < MOTS_AU_PLUS && montre < PART_MONTREE * total) {
            int meilleur = 0;
            for (int p = 1; p < n; p++) {
                meilleur = sommes[p] > sommes[meilleur] ? p : meilleur;
            }
            if (sommes[meilleur] <= 0) {
                break;
            }
            preuves.add(texte.preuve(debuts[meilleur], fins[meilleur]));
            montre += sommes[meilleur];
            sommes[meilleur] = 0;
        }
        return preuves;
    }
}
