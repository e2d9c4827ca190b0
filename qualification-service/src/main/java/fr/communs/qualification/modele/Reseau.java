package fr.communs.qualification.modele;

import java.util.Arrays;
import java.util.List;

/**
 * What was learned: features → one hidden layer → one logit per label. For a given text each hidden unit is open or closed, so that a logit
 * is exactly the sum of what each feature brings: answers and explanations come from the same numbers. Immutable, thread-safe.
 *
 * @param entrees weights of the features, one row per feature and one column per hidden unit
 * @param sorties weights of the labels, one row per hidden unit and one column per label: few beside those of the features, kept exact
 */
record Reseau(Matrice entrees, float[] biaisCaches, float[][] sorties, float[] biaisSorties) {

    int caches() {
        return biaisCaches.length;
    }

    int labels() {
        return biaisSorties.length;
    }

    /** Hidden units of a text, closed ones at 0. */
    float[] cacher(Vecteur v) {
        float[] h = entrees.somme(v);
        for (int j = 0; j < h.length; j++) {
            h[j] = Math.max(h[j] + biaisCaches[j], 0);
        }
        return h;
    }

    float[] logits(float[] h) {
        float[] z = biaisSorties.clone();
        for (int j : ouvertes(h)) {
            float x = h[j];
            float[] sortie = sorties[j];
            for (int k = 0; k < z.length; k++) {
                z[k] += x * sortie[k];
            }
        }
        return z;
    }

    /** Ranks of the hidden units that a text opens. */
    static int[] ouvertes(float[] h) {
        int[] ouvertes = new int[h.length];
        int n = 0;
        for (int j = 0; j < h.length; j++) {
            if (h[j] > 0) {
                ouvertes[n++] = j;
            }
        }
        return Arrays.copyOf(ouvertes, n);
    }

    /** One network whose logits are the mean of those of what was learned several times: the hidden units stand side by side. */
    static Reseau moyenne(List<Poids> appris) {
        int labels = appris.get(0).labels();
        int caches = appris.stream().mapToInt(Poids::caches).sum();
        int traits = appris.get(0).entrees().length;
        float[][] entrees = new float[traits][caches];
        float[] biaisCaches = new float[caches];
        float[][] sorties = new float[caches][labels];
        float[] biaisSorties = new float[labels];
        int debut = 0;
        for (Poids p : appris) {
            for (int t = 0; t < traits; t++) {
                System.arraycopy(p.entrees()[t], 0, entrees[t], debut, p.caches());
            }
            System.arraycopy(p.biaisCaches(), 0, biaisCaches, debut, p.caches());
            for (int j = 0; j < p.caches(); j++) {
                for (int k = 0; k < labels; k++) {
                    sorties[debut + j][k] = p.sorties()[j][k] / appris.size();
                }
            }
            for (int k = 0; k < labels; k++) {
                biaisSorties[k] += p.biaisSorties()[k] / appris.size();
            }
            debut += p.caches();
        }
        return new Reseau(Matrice.arrondir(entrees), biaisCaches, sorties, biaisSorties);
    }
}
