package fr.communs.qualification.evaluation;

import fr.communs.qualification.lexique.LexiqueAxe.Declenchement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Measures on labelled texts how often each rule of an axis is right. */
final class Calibrage {

    /** A rule is believed as much as {@code POIDS} texts at {@code A_PRIORI} until its own texts say otherwise. */
    private static final double POIDS = 1.5;
    private static final double A_PRIORI = 0.5;
    /** What a rule loses when its evidence is only in the description, until measured there. */
    private static final double DANS_LA_DESCRIPTION = 0.8;

    private final String axe;

    Calibrage(String axe) {
        this.axe = axe;
    }

    private static final class Comptes {
        private final int[] tirs = new int[2];
        private final int[] justes = new int[2];

        void ajouter(boolean dansLeNom, boolean juste) {
            tirs[dansLeNom ? 0 : 1]++;
            justes[dansLeNom ? 0 : 1] += juste ? 1 : 0;
        }

        double precision(int ou, double aPriori) {
            return (justes[ou] + POIDS * aPriori) / (tirs[ou] + POIDS);
        }
    }

    /**
     * Lines of {@code scores.tsv} for every rule that fired at least once.
     *
     * @param tirs rules fired by each text
     * @param attendus labels of each text
     */
    List<String> calibrer(List<List<Declenchement>> tirs, List<Set<String>> attendus) {
        Map<String, Comptes> comptes = new TreeMap<>();
        for (int i = 0; i < tirs.size(); i++) {
            for (Declenchement d : tirs.get(i)) {
                comptes.computeIfAbsent(d.code() + '\t' + d.ecriture(), k -> new Comptes())
                        .ajouter(d.dansLeNom(), attendus.get(i).contains(d.code()));
            }
        }
        List<String> lignes = new ArrayList<>();
        comptes.forEach((cle, c) -> {
            String[] codeEtRegle = cle.split("\t", 2);
            double nom = c.precision(0, A_PRIORI);
            double description = c.precision(1, c.tirs[0] == 0 ? A_PRIORI : DANS_LA_DESCRIPTION * nom);
            lignes.add(String.format(Locale.ROOT, "%s\t%s\t%.2f\t%.2f\t%s", axe, codeEtRegle[0], nom, description,
                    codeEtRegle[1]));
        });
        return lignes;
    }
}
