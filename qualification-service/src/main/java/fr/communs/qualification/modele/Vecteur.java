package fr.communs.qualification.modele;

import java.util.List;

/** The known features of a text and their values, on which the model works. */
record Vecteur(int[] rangs, float[] valeurs) {

    int taille() {
        return rangs.length;
    }

    /** Some of the features, by their places in this vector. */
    Vecteur extraire(List<Integer> places) {
        int[] r = new int[places.size()];
        float[] v = new float[r.length];
        for (int i = 0; i < r.length; i++) {
            r[i] = rangs[places.get(i)];
            v[i] = valeurs[places.get(i)];
        }
        return new Vecteur(r, v);
    }
}
