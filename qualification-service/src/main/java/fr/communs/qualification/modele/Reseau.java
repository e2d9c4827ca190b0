package fr.communs.qualification.modele;

import java.util.List;

/**
 * What was learned: features → one hidden layer → one logit per label. For a given text each hidden unit is open or closed, so that a logit
 * is exactly the sum of what each feature brings: answers and explanations come from the same numbers. Immutable, thread-safe.
 *
 * @param entrees weights of the features, one row per feature and one column per hidden unit
 * @param sorties weights of the labels, one row per hidden unit and one column per label: few beside those of the features, kept exact
 */
record Reseau(Matrice entrees, float[] biaisCaches, float[] sorties, float[] biaisSorties) {

    int caches() {
        return biaisCaches.length;
    }

    int labels() {
        return biaisSorties.length;
    }

    /** Hidden units of a text, closed ones at 0. */
    float[] cacher(Vecteur v) {
        float[] h = biaisCaches.clone();
        for (int i = 0; i < v.taille(); i++) {
            entrees.ajouter(v.rangs()[i], v.valeurs()[i], h);
        }
        for (int j = 0; j < h.length; j++) {
            h[j] = Math.max(h[j], 0);
        }
        return h;
    }

    float[] logits(float[] h) {
        float[] z = biaisSorties.clone();
        for (int j = 0; j < h.length; j++) {
            float x = h[j];
            if (x > 0) {
                int ligne = j * z.length;
                for (int k = 0; k < z.length; k++) {
                    z[k] += x * sorties[ligne + k];
                }
            }
        }
        return z;
    }

    /** One network whose logits are the mean of those of what was learned several times: the hidden units stand side by side. */
    static Reseau moyenne(List<Poids> appris) {
        int labels = appris.get(0).labels();
        int caches = appris.stream().mapToInt(Poids::caches).sum();
        int traits = appris.get(0).entrees().length / appris.get(0).caches();
        float[] entrees = new float[traits * caches];
        float[] biaisCaches = new float[caches];
        float[] sorties = new float[caches * labels];
        float[] biaisSorties = new float[labels];
        int debut = 0;
        for (Poids p : appris) {
            for (int t = 0; t < traits; t++) {
                System.arraycopy(p.entrees(), t * p.caches(), entrees, t * caches + debut, p.caches());
            }
            System.arraycopy(p.biaisCaches(), 0, biaisCaches, debut, p.caches());
            for (int i = 0; i < p.sorties().length; i++) {
                sorties[debut * labels + i] = p.sorties()[i] / appris.size();
            }
            for (int k = 0; k < labels; k++) {
                biaisSorties[k] += p.biaisSorties()[k] / appris.size();
            }
            debut += p.caches();
        }
        return new Reseau(Matrice.arrondir(entrees, caches), biaisCaches, sorties, biaisSorties);
    }
}
