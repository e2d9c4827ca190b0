package fr.communs.qualification.modele;

import java.util.ArrayList;
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
     * @param connus   labels of which the example says something, true or false
     */
    record Cas(Vecteur vecteur, int[] positifs, boolean[] connus) {
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
    private final Lignes entrees;
    private final Lignes biaisCaches;
    private final Lignes sorties;
    private final Lignes biaisSorties;
    private final float[][] pentesSorties;
    private final float[] pentesBiaisCaches;
    private final float[] pentesBiaisSorties;
    private final float[] penteCachee;
    /** Slopes of the features of the current batch, in the order they came; the rows serve again in the next one. */
    private final List<float[]> pentesEntrees = new ArrayList<>();
    private final int[] place;
    private int[] touches = new int[1024];
    private int touchees;

    Apprentissage(Reglages r, int traits, int labels, List<Cas> cas) {
        this.r = r;
        this.h = r.caches();
        this.k = labels;
        hasard = new SplittableRandom(r.graine());
        entrees = new Lignes(tirer(traits, h, 0.1));
        sorties = new Lignes(tirer(h, k, 0.05));
        biaisCaches = new Lignes(new float[1][h]);
        biaisSorties = new Lignes(new float[][] {frequences(cas)});
        pentesSorties = new float[h][k];
        pentesBiaisCaches = new float[h];
        pentesBiaisSorties = new float[k];
        penteCachee = new float[h];
        place = new int[traits];
        Arrays.fill(place, -1);
    }

    /** Rows of weights and what Adam remembers of each: rows of their own, since loops over whole arrays are the ones that run fast. */
    private static final class Lignes {
        private final float[][] poids;
        private final float[][] moyennes;
        private final float[][] carres;

        Lignes(float[][] poids) {
            this.poids = poids;
            moyennes = new float[poids.length][poids[0].length];
            carres = new float[poids.length][poids[0].length];
        }

        void avancer(int ligne, float[] pentes, float pas) {
            float[] w = poids[ligne];
            float[] m = moyennes[ligne];
            float[] v = carres[ligne];
            for (int i = 0; i < w.length; i++) {
                float d = pentes[i];
                float mi = B1 * m[i] + (1 - B1) * d;
                float vi = B2 * v[i] + (1 - B2) * d * d;
                m[i] = mi;
                v[i] = vi;
                w[i] -= pas * mi / ((float) Math.sqrt(vi) + EPSILON);
            }
        }
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
        return new Poids(h, k, entrees.poids, biaisCaches.poids[0], sorties.poids, biaisSorties.poids[0]);
    }

    private float[][] tirer(int lignes, int taille, double ecart) {
        float[][] w = new float[lignes][taille];
        for (float[] ligne : w) {
            for (int i = 0; i < taille; i++) {
                // Sum of four uniforms: close enough to a normal law, and exact.
                ligne[i] = (float) ((hasard.nextDouble() + hasard.nextDouble() + hasard.nextDouble() + hasard.nextDouble() - 2) * 1.73
                        * ecart);
            }
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
                vus[i] += c.connus()[i] ? 1 : 0;
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
        float[] cache = biaisCaches.poids[0].clone();
        for (int i = 0; i < x.length; i++) {
            if (hasard.nextDouble() >= r.abandonEntrees()) {
                x[i] = v.valeurs()[i] * garde;
                ajouter(cache, entrees.poids[v.rangs()[i]], x[i]);
            }
        }
        float gardeCachee = (float) (1 / (1 - r.abandonCaches()));
        float[] z = biaisSorties.poids[0].clone();
        for (int j = 0; j < h; j++) {
            boolean ouvert = cache[j] > 0 && hasard.nextDouble() >= r.abandonCaches();
            cache[j] = ouvert ? cache[j] * gardeCachee : 0;
            if (ouvert) {
                ajouter(z, sorties.poids[j], cache[j]);
            }
        }
        erreurs(cas, z, poids);
        ajouter(pentesBiaisSorties, z, 1);
        for (int j = 0; j < h; j++) {
            penteCachee[j] = 0;
            if (cache[j] > 0) {
                ajouter(pentesSorties[j], z, cache[j]);
                penteCachee[j] = ProduitScalaire.de(sorties.poids[j], z) * gardeCachee;
            }
        }
        ajouter(pentesBiaisCaches, penteCachee, 1);
        for (int i = 0; i < x.length; i++) {
            if (x[i] != 0) {
                ajouter(pentes(v.rangs()[i]), penteCachee, x[i]);
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
            z[i] = cas.connus()[i] ? z[i] * poids : 0;
        }
    }

    /** Slopes of a feature in the current batch. */
    private float[] pentes(int trait) {
        if (place[trait] < 0) {
            if (touchees == touches.length) {
                touches = Arrays.copyOf(touches, 2 * touchees);
            }
            if (touchees == pentesEntrees.size()) {
                pentesEntrees.add(new float[h]);
            }
            touches[touchees] = trait;
            place[trait] = touchees++;
        }
        return pentesEntrees.get(place[trait]);
    }

    private void avancer(float pas) {
        for (int t = 0; t < touchees; t++) {
            float[] pentes = pentesEntrees.get(t);
            entrees.avancer(touches[t], pentes, pas);
            place[touches[t]] = -1;
            Arrays.fill(pentes, 0);
        }
        touchees = 0;
        biaisCaches.avancer(0, pentesBiaisCaches, pas);
        for (int j = 0; j < h; j++) {
            sorties.avancer(j, pentesSorties[j], pas);
            Arrays.fill(pentesSorties[j], 0);
        }
        biaisSorties.avancer(0, pentesBiaisSorties, pas);
        Arrays.fill(pentesBiaisCaches, 0);
        Arrays.fill(pentesBiaisSorties, 0);
    }

    private static void ajouter(float[] y, float[] x, float a) {
        for (int i = 0; i < y.length; i++) {
            y[i] += a * x[i];
        }
    }
}
