package fr.communs.qualification.modele;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What was learned: features → one hidden layer → one logit per label. For a given text each hidden unit is open or closed, so that a logit
 * is exactly the sum of what each feature brings: answers and explanations come from the same numbers. Immutable, thread-safe.
 *
 * @param entrees weights of the features, one row of {@code caches} per feature
 * @param sorties weights of the labels, one row of {@code labels} per hidden unit
 */
record Reseau(int caches, int labels, float[] entrees, float[] biaisCaches, float[] sorties, float[] biaisSorties) {

    /** Hidden units of a text, closed ones at 0. */
    float[] cacher(Vecteur v) {
        float[] h = biaisCaches.clone();
        for (int i = 0; i < v.taille(); i++) {
            int ligne = v.rangs()[i] * caches;
            float x = v.valeurs()[i];
            for (int j = 0; j < caches; j++) {
                h[j] += x * entrees[ligne + j];
            }
        }
        for (int j = 0; j < caches; j++) {
            h[j] = Math.max(h[j], 0);
        }
        return h;
    }

    float[] logits(float[] h) {
        float[] z = biaisSorties.clone();
        for (int j = 0; j < caches; j++) {
            float x = h[j];
            if (x > 0) {
                int ligne = j * labels;
                for (int k = 0; k < labels; k++) {
                    z[k] += x * sorties[ligne + k];
                }
            }
        }
        return z;
    }

    /** Ranks of the hidden units that the text opens. */
    int[] ouverts(float[] h) {
        return IntStream.range(0, caches).filter(j -> h[j] > 0).toArray();
    }

    /** What each feature of a text brings to the logit of a label, given the open hidden units. */
    double[] apports(Vecteur v, int[] ouverts, int label) {
        float[] versLeLabel = new float[ouverts.length];
        for (int j = 0; j < ouverts.length; j++) {
            versLeLabel[j] = sorties[ouverts[j] * labels + label];
        }
        double[] apports = new double[v.taille()];
        for (int i = 0; i < apports.length; i++) {
            int ligne = v.rangs()[i] * caches;
            // Four sums at a time: the processor need not wait for one addition before the next.
            float a = 0;
            float b = 0;
            float c = 0;
            float d = 0;
            int j = 0;
            for (; j + 3 < ouverts.length; j += 4) {
                a += entrees[ligne + ouverts[j]] * versLeLabel[j];
                b += entrees[ligne + ouverts[j + 1]] * versLeLabel[j + 1];
                c += entrees[ligne + ouverts[j + 2]] * versLeLabel[j + 2];
                d += entrees[ligne + ouverts[j + 3]] * versLeLabel[j + 3];
            }
            for (; j < ouverts.length; j++) {
                a += entrees[ligne + ouverts[j]] * versLeLabel[j];
            }
            apports[i] = (a + b + (c + d)) * v.valeurs()[i];
        }
        return apports;
    }

    /** One network whose logits are the mean of those of several: the hidden units stand side by side. */
    static Reseau moyenne(List<Reseau> reseaux) {
        int labels = reseaux.get(0).labels;
        int caches = reseaux.stream().mapToInt(Reseau::caches).sum();
        int traits = reseaux.get(0).entrees.length / reseaux.get(0).caches;
        float[] entrees = new float[traits * caches];
        float[] biaisCaches = new float[caches];
        float[] sorties = new float[caches * labels];
        float[] biaisSorties = new float[labels];
        int debut = 0;
        for (Reseau r : reseaux) {
            for (int t = 0; t < traits; t++) {
                System.arraycopy(r.entrees, t * r.caches, entrees, t * caches + debut, r.caches);
            }
            System.arraycopy(r.biaisCaches, 0, biaisCaches, debut, r.caches);
            for (int i = 0; i < r.sorties.length; i++) {
                sorties[debut * labels + i] = r.sorties[i] / reseaux.size();
            }
            for (int k = 0; k < labels; k++) {
                biaisSorties[k] += r.biaisSorties[k] / reseaux.size();
            }
            debut += r.caches;
        }
        return new Reseau(caches, labels, entrees, biaisCaches, sorties, biaisSorties);
    }
}
