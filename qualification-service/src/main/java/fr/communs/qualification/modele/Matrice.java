package fr.communs.qualification.modele;

/**
 * Weights of one byte each, with a scale per row: a quarter of the memory of floats, for differences that no score shows. Immutable.
 *
 * @param pas     what one unit of a row is worth
 * @param valeurs the rows one after the other, {@code largeur} values each
 */
record Matrice(int largeur, float[] pas, byte[] valeurs) {

    static Matrice arrondir(float[] poids, int largeur) {
        float[] pas = new float[poids.length / largeur];
        byte[] valeurs = new byte[poids.length];
        for (int l = 0; l < pas.length; l++) {
            int debut = l * largeur;
            float max = 0;
            for (int i = debut; i < debut + largeur; i++) {
                max = Math.max(max, Math.abs(poids[i]));
            }
            pas[l] = max / 127;
            for (int i = debut; i < debut + largeur; i++) {
                valeurs[i] = (byte) (pas[l] == 0 ? 0 : Math.round(poids[i] / pas[l]));
            }
        }
        return new Matrice(largeur, pas, valeurs);
    }

    float poids(int ligne, int colonne) {
        return valeurs[ligne * largeur + colonne] * pas[ligne];
    }

    /** Adds {@code x} times a row to {@code y}. */
    void ajouter(int ligne, float x, float[] y) {
        int debut = ligne * largeur;
        float unite = x * pas[ligne];
        for (int i = 0; i < largeur; i++) {
            y[i] += unite * valeurs[debut + i];
        }
    }

    /** Sum over some columns of the weight of a row times a factor. */
    float produit(int ligne, int[] colonnes, float[] facteurs) {
        int debut = ligne * largeur;
        // Four sums at a time: the processor need not wait for one addition before the next.
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < colonnes.length; i += 4) {
            a += valeurs[debut + colonnes[i]] * facteurs[i];
            b += valeurs[debut + colonnes[i + 1]] * facteurs[i + 1];
            c += valeurs[debut + colonnes[i + 2]] * facteurs[i + 2];
            d += valeurs[debut + colonnes[i + 3]] * facteurs[i + 3];
        }
        for (; i < colonnes.length; i++) {
            a += valeurs[debut + colonnes[i]] * facteurs[i];
        }
        return (a + b + (c + d)) * pas[ligne];
    }
}
