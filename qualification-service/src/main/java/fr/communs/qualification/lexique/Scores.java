package fr.communs.qualification.lexique;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each rule was right on the training texts: {@code axis, label, precision in the name, precision in the description, rule}. A
 * rule without a line is worth {@link #INCONNU}.
 */
public final class Scores {

    /** Precision of a rule of which nothing was measured: not enough to rely on. */
    public static final double INCONNU = 0.5;
    /** Precision from which another rule may rely on what a rule says. */
    static final double FIABLE = 0.7;
    /** How much a second, third… rule of the same label adds: they often read the same words. */
    private static final double APPOINT = 0.35;

    private final Map<String, double[]> precisions = new HashMap<>();

    public Scores(List<String> lignes) {
        for (String ligne : lignes) {
            String[] c = ligne.split("\t", 5);
            if (c.length == 5) {
                precisions.put(cle(c[0], c[1], c[4]), new double[] {Double.parseDouble(c[2]), Double.parseDouble(c[3])});
            }
        }
    }

    /** Measured precision of a rule. */
    public double precision(String axe, String code, String ecriture, boolean dansLeNom) {
        double[] p = precisions.get(cle(axe, code, ecriture));
        return p == null ? INCONNU : p[dansLeNom ? 0 : 1];
    }

    /** Precision of a label that several rules give: a little more than that of the best of them. */
    static double combiner(double meilleure, double autre) {
        return 1 - (1 - meilleure) * Math.pow(1 - Math.min(autre, 0.98), APPOINT);
    }

    private static String cle(String axe, String code, String ecriture) {
        return axe + '\t' + code + '\t' + ecriture;
    }
}
