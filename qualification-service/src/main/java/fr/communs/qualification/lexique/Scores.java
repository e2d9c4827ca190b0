package fr.communs.qualification.lexique;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was measured of the rules, and the scale that turns it into scores. Two kinds of lines: {@code seuil, axis, precision} gives the
 * precision that must become the consumers' cut; {@code axis, label, precision in the name, precision in the description, rule} how often
 * a rule is right. A rule without a line is worth {@link #INCONNU}.
 */
public final class Scores {

    /** Precision of a rule of which nothing was measured: below every cut. */
    public static final double INCONNU = 0.5;
    /** How much a second, third… rule of the same label adds: they often read the same words. */
    private static final double APPOINT = 0.35;

    private final Map<String, double[]> precisions = new HashMap<>();
    private final Map<String, Double> seuils = new HashMap<>();

    public Scores(List<String> lignes) {
        for (String ligne : lignes) {
            String[] c = ligne.split("\t", 5);
            if (ligne.startsWith("seuil\t")) {
                seuils.put(c[1], Double.parseDouble(c[2]));
            } else if (c.length == 5) {
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

    /** Straight lines through (0, 0), (threshold of the axis, coupe) and (1, 1), rounded so that neither side of the cut is crossed. */
    double score(String axe, double precision, double coupe) {
        double seuil = seuils.getOrDefault(axe, coupe);
        if (precision < seuil) {
            return Math.min(Math.floor(100 * precision * coupe / seuil) / 100, coupe - 0.01);
        }
        return Math.min(0.99, Math.round(100 * (coupe + (precision - seuil) / (1 - seuil) * (1 - coupe))) / 100.0);
    }

    private static String cle(String axe, String code, String ecriture) {
        return axe + '\t' + code + '\t' + ecriture;
    }
}
