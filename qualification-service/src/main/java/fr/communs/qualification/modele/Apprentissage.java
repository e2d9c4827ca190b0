package fr.communs.qualification.modele;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Learns a network from labelled texts: logistic loss, Adam, some inputs and hidden units dropped at random. One thread, a fixed seed and
 * only arithmetic that the language defines to the bit ({@link StrictMath}): the same texts always give the same weights.
 */
final class Apprentissage {

    /**
     * @param positifs ranks of the labels
     * @param connus   labels of which the example says something, true or false; null for all
     * @param poids    weight of the example in the loss
     */
    record Cas(Vecteur vecteur, int[] positifs, boolean[] connus, float poids) {
    }

    /**
     * @param abandonEntrees share of the features hidden at each passage
     * @param abandonCaches  share of the hidden units left out
     */
    record Reglages(int caches, int passages, int lot, double pas, double abandonEntrees, double abandonCaches, long graine) {
    }

    private static final float B1 = 0.9f;
    private static final float B2 = 0.99f;
    private static final float EPSILON = 1e-8f;

    private final Reglages r;
    private final int h;
    private final int k;
    private final SplittableRandom hasard;
    private final float[] w1;
    private final float[] b1;
    private final float[] w2;
    private final float[] b2;
    private final float[][] moments = new float[8][];
    private final float[] g2;
    private final float[] gb1;
    private final float[] gb2;
    private final float[] g1;
    private final int[] place;
    private int[] touches = new int[1024];
    private int touchees;
    private float[] gradients = new float[0];

    Apprentissage(Reglages r, int traits, int labels, List<Cas> cas) {
        this.r = r;
        this.h = r.caches();
        this.k = labels;
        hasard = new SplittableRandom(r.graine());
        w1 = tirer(traits * h, 0.1);
        w2 = tirer(h * k, 0.05);
        b1 = new float[h];
        b2 = frequences(cas);
        float[][] w = {w1, b1, w2, b2};
        for (int i = 0; i < 4; i++) {
            moments[2 * i] = new float[w[i].length];
            moments[2 * i + 1] = new float[w[i].length];
        }
        g2 = new float[h * k];
        gb1 = new float[h];
        gb2 = new float[k];
        g1 = new float[h];
        place = new int[traits];
        Arrays.fill(place, -1);
    }

    Poids apprendre(List<Cas> cas) {
        int[] ordre = new int[cas.size()];
        Arrays.setAll(ordre, i -> i);
        for (int passage = 0; passage < r.passages(); passage++) {
            for (int i = ordre.length - 1; i > 0; i--) {
                int j = hasard.nextInt(i + 1);
                int x = ordre[i];
                ordre[i] = ordre[j];
                ordre[j] = x;
            }
            float pas = (float) (r.pas() * (1 - passage / (double) r.passages()));
            for (int debut = 0; debut < ordre.length; debut += r.lot()) {
                int fin = Math.min(ordre.length, debut + r.lot());
                for (int i = debut; i < fin; i++) {
                    retropropager(cas.get(ordre[i]), 1f / (fin - debut));
                }
                avancer(pas);
            }
        }
        return new Poids(h, k, w1, b1, w2, b2);
    }

    private float[] tirer(int taille, double ecart) {
        float[] w = new float[taille];
        for (int i = 0; i < taille; i++) {
            // Sum of four uniforms: close enough to a normal law, and exact.
            w[i] = (float) ((hasard.nextDouble() + hasard.nextDouble() + hasard.nextDouble() + hasard.nextDouble() - 2) * 1.73 * ecart);
        }
        return w;
    }

    private float[] frequences(List<Cas> cas) {
        double[] positifs = new double[k];
        double[] vus = new double[k];
        for (Cas c : cas) {
            for (int p : c.positifs()) {
                positifs[p]++;
            }
            for (int i = 0; i < k; i++) {
                vus[i] += c.connus() == null || c.connus()[i] ? 1 : 0;
            }
        }
        float[] b = new float[k];
        for (int i = 0; i < k; i++) {
            double p = (positifs[i] + 0.5) / (vus[i] + 5);
            b[i] = (float) StrictMath.log(p / (1 - p));
        }
        return b;
    }

    private void retropropager(Cas cas, float poids) {
        Vecteur v = cas.vecteur();
        float garde = (float) (1 / (1 - r.abandonEntrees()));
        float[] x = new float[v.taille()];
        float[] cache = b1.clone();
        for (int i = 0; i < x.length; i++) {
            if (hasard.nextDouble() >= r.abandonEntrees()) {
                x[i] = v.valeurs()[i] * garde;
                ajouter(cache, 0, w1, v.rangs()[i] * h, x[i], h);
            }
        }
        float gardeCachee = (float) (1 / (1 - r.abandonCaches()));
        float[] z = b2.clone();
        for (int j = 0; j < h; j++) {
            boolean ouvert = cache[j] > 0 && hasard.nextDouble() >= r.abandonCaches();
            cache[j] = ouvert ? cache[j] * gardeCachee : 0;
            if (ouvert) {
                ajouter(z, 0, w2, j * k, cache[j], k);
            }
        }
        erreurs(cas, z, poids * cas.poids());
        ajouter(gb2, 0, z, 0, 1, k);
        for (int j = 0; j < h; j++) {
            g1[j] = 0;
            if (cache[j] > 0) {
                ajouter(g2, j * k, z, 0, cache[j], k);
                g1[j] = produit(w2, j * k, z) * gardeCachee;
            }
        }
        ajouter(gb1, 0, g1, 0, 1, h);
        for (int i = 0; i < x.length; i++) {
            if (x[i] != 0) {
                // In two steps: a new place may move the table.
                int ligne = placer(v.rangs()[i]) * h;
                ajouter(gradients, ligne, g1, 0, x[i], h);
            }
        }
    }

    /** Replaces logits by the derivative of the loss. */
    private void erreurs(Cas cas, float[] z, float poids) {
        for (int i = 0; i < k; i++) {
            z[i] = (float) (1 / (1 + StrictMath.exp(-z[i])));
        }
        for (int p : cas.positifs()) {
            z[p] -= 1;
        }
        for (int i = 0; i < k; i++) {
            z[i] = cas.connus() == null || cas.connus()[i] ? z[i] * poids : 0;
        }
    }

    /** Place of a feature among those of the current batch. */
    private int placer(int trait) {
        if (place[trait] < 0) {
            if (touchees == touches.length) {
                touches = Arrays.copyOf(touches, 2 * touchees);
            }
            if (gradients.length < (touchees + 1) * h) {
                gradients = Arrays.copyOf(gradients, Math.max(1024, 2 * touchees) * h);
            }
            touches[touchees] = trait;
            place[trait] = touchees++;
        }
        return place[trait];
    }

    private void avancer(float pas) {
        for (int t = 0; t < touchees; t++) {
            adam(w1, touches[t] * h, gradients, t * h, h, 0, pas);
            place[touches[t]] = -1;
        }
        Arrays.fill(gradients, 0, touchees * h, 0);
        touchees = 0;
        adam(b1, 0, gb1, 0, h, 1, pas);
        adam(w2, 0, g2, 0, h * k, 2, pas);
        adam(b2, 0, gb2, 0, k, 3, pas);
        Arrays.fill(gb1, 0);
        Arrays.fill(g2, 0);
        Arrays.fill(gb2, 0);
    }

    private void adam(float[] w, int debut, float[] g, int debutG, int taille, int rang, float pas) {
        float[] m = moments[2 * rang];
        float[] v = moments[2 * rang + 1];
        for (int i = 0; i < taille; i++) {
            float d = g[debutG + i];
            float mi = B1 * m[debut + i] + (1 - B1) * d;
            float vi = B2 * v[debut + i] + (1 - B2) * d * d;
            m[debut + i] = mi;
            v[debut + i] = vi;
            w[debut + i] -= pas * mi / ((float) Math.sqrt(vi) + EPSILON);
        }
    }

    private static void ajouter(float[] y, int debutY, float[] x, int debutX, float a, int taille) {
        for (int i = 0; i < taille; i++) {
            y[debutY + i] += a * x[debutX + i];
        }
    }

    private float produit(float[] w, int debut, float[] z) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < k; i += 4) {
            a += w[debut + i] * z[i];
            b += w[debut + i + 1] * z[i + 1];
            c += w[debut + i + 2] * z[i + 2];
            d += w[debut + i + 3] * z[i + 3];
        }
        for (; i < k; i++) {
            a += w[debut + i] * z[i];
        }
        return a + b + (c + d);
    }
}
