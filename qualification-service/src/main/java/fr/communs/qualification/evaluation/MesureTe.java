package fr.communs.qualification.evaluation;

import fr.communs.qualification.lexique.Resultat;
import java.util.List;

/** Agreement on the three-way link with the ecological transition. */
final class MesureTe {

    static final List<String> CLASSES = List.of(Resultat.LIEN, Resultat.PAS_DE_LIEN, Resultat.IMPRECIS);

    private final int[][] confusion = new int[3][3];

    void ajouter(Exemple exemple, Resultat resultat) {
        int attendue = exemple.te() == null ? -1 : CLASSES.indexOf(exemple.te());
        if (attendue >= 0) {
            confusion[attendue][CLASSES.indexOf(resultat.te().classe())]++;
        }
    }

    int textes() {
        int n = 0;
        for (int[] ligne : confusion) {
            n += ligne[0] + ligne[1] + ligne[2];
        }
        return n;
    }

    /** Share of right answers (one class per text: it is also the micro-F1). */
    double exactitude() {
        return Mesure.rapport(confusion[0][0] + confusion[1][1] + confusion[2][2], textes());
    }

    double f1(String classe) {
        int k = CLASSES.indexOf(classe);
        int donnees = confusion[0][k] + confusion[1][k] + confusion[2][k];
        int attendues = confusion[k][0] + confusion[k][1] + confusion[k][2];
        return Mesure.rapport(2.0 * confusion[k][k], donnees + attendues);
    }

    double macroF1() {
        return CLASSES.stream().mapToDouble(this::f1).average().orElse(0);
    }

    int compte(String attendue, String donnee) {
        return confusion[CLASSES.indexOf(attendue)][CLASSES.indexOf(donnee)];
    }
}
