package fr.communs.qualification.modele;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import fr.communs.qualification.modele.Entraineur.Texte;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the scale of an axis on texts that the measured network did not learn from: the cut of the consumers at the best F1, as far as
 * the labels at 0.8 or more stay right often enough.
 *
 * @param f1       micro-F1 at the cut, parents included
 * @param justesse share of right labels at the cut
 */
record Etalon(Echelle echelle, double f1, double justesse) {

    /** What is promised at 0.8 or more; the final networks learn from more texts than those measured here and are a little more exact. */
    private static final double JUSTESSE_VOULUE = 0.85;
    /**
     * The same where consumers cut below 0.8: nothing is lost by asking more, since what falls under 0.8 is still given. The labels of these
     * axes are rarer, and their share of right ones moves more from one set of texts to another.
     */
    private static final double JUSTESSE_SOUS_LA_COUPE = 0.88;

    static Etalon de(Axe axe, List<Texte> textes, List<float[]> logits) {
        List<double[]> points = new ArrayList<>();
        int attendues = 0;
        for (int i = 0; i < textes.size(); i++) {
            Set<String> justes = textes.get(i).etiquettes().getOrDefault(axe, Set.of());
            attendues += justes.size();
            for (Map.Entry<String, Double> e : probabilites(axe, logits.get(i)).entrySet()) {
                points.add(new double[] {e.getValue(), justes.contains(e.getKey()) ? 1 : 0});
            }
        }
        points.sort((a, b) -> Double.compare(b[0], a[0]));
        return choisir(axe, points, attendues);
    }

    private static Etalon choisir(Axe axe, List<double[]> points, int attendues) {
        double sur = 0.99;
        double seuil = 0.99;
        double f1 = 0;
        double justesse = 0;
        int justes = 0;
        for (int i = 0; i < points.size(); i++) {
            justes += (int) points.get(i)[1];
            double ici = justes / (i + 1.0);
            double f1Ici = 2.0 * justes / (i + 1 + attendues);
            if (ici >= JUSTESSE_SOUS_LA_COUPE) {
                sur = points.get(i)[0];
            }
            if (f1Ici > f1 && (axe.seuil() < Echelle.SURE || ici >= JUSTESSE_VOULUE)) {
                f1 = f1Ici;
                justesse = ici;
                seuil = points.get(i)[0];
            }
        }
        return new Etalon(new Echelle(axe.seuil(), seuil, axe.seuil() < Echelle.SURE ? Math.max(sur, seuil) : seuil), f1, justesse);
    }

    /** Probability of each label, a parent being at least as probable as its children. */
    private static Map<String, Double> probabilites(Axe axe, float[] logits) {
        int rang = 0;
        for (Axe avant : Axe.values()) {
            rang += avant.ordinal() < axe.ordinal() ? Nomenclatures.termes(avant).size() : 0;
        }
        Map<String, Double> probabilites = new HashMap<>();
        for (Terme t : Nomenclatures.termes(axe)) {
            double p = 1 / (1 + StrictMath.exp(-logits[rang++]));
            monter(axe, t, p, probabilites);
        }
        return probabilites;
    }

    private static void monter(Axe axe, Terme t, double p, Map<String, Double> probabilites) {
        if (probabilites.merge(t.code(), p, Math::max) == p && axe != Axe.COMPETENCES) {
            for (String parent : t.parents()) {
                Nomenclatures.parLibelle(axe, parent).ifPresent(x -> monter(axe, x, p, probabilites));
            }
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "F1 %.3f, justesse %.3f, coupe %.2f à p = %.3f, 0,80 à p = %.3f", f1, justesse, echelle.coupe(),
                echelle.seuil(), echelle.sur());
    }
}
