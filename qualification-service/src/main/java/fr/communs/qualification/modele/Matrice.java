package fr.communs.qualification.modele;

/**
 * Weights on four bits, with a scale per row: an eighth of the memory and of the file of floats, for differences that no score shows
 * (ADR 0014). Immutable.
 *
 * @param largeur number of columns
 * @param pas     what one unit of a row is worth
 * @param lignes  the rows, eight columns per word, each from -7 to 7: the word {@code m} of a row of {@code n} words holds the columns
 *                {@code m}, {@code m + n}, {@code m + 2n}… from its lowest bits on, so that neighbouring columns stand in neighbouring
 *                words and a processor reads several at a time
 */
record Matrice(int largeur, float[] pas, int[][] lignes) {

    private static final int MAX = 7;
    /** The unit is the largest weight of the row over this: the few largest are cut, all the others are rounded more finely. */
    private static final float UNITES = 10;
    private static final int BITS = 4;
    private static final int PAR_MOT = Integer.SIZE / BITS;
    /** Largest sum in whole numbers, one bit short of the sign: room for the rounding of the factors. */
    private static final float PLUS_GRANDE_SOMME = 1 << 30;

    /** @param poids at least one row, all of the same width */
    static Matrice arrondir(float[][] poids) {
        int largeur = poids[0].length;
        int n = mots(largeur);
        float[] pas = new float[poids.length];
        int[][] lignes = new int[poids.length][n];
        for (int l = 0; l < pas.length; l++) {
            float max = 0;
            for (float p : poids[l]) {
                max = Math.max(max, Math.abs(p));
            }
            pas[l] = max / UNITES;
            for (int c = 0; pas[l] > 0 && c < largeur; c++) {
                int u = Math.max(-MAX, Math.min(MAX, Math.round(poids[l][c] / pas[l])));
                lignes[l][c % n] |= (u & 0xF) << BITS * (c / n);
            }
        }
        return new Matrice(largeur, pas, lignes);
    }

    /** Words of a row. */
    static int mots(int largeur) {
        return (largeur + PAR_MOT - 1) / PAR_MOT;
    }

    float poids(int ligne, int colonne) {
        int n = mots(largeur);
        return unites(lignes[ligne][colonne % n], colonne / n) * pas[ligne];
    }

    /** The sum of the rows of a vector, each times its value. */
    float[] somme(Vecteur v) {
        float plusGrande = 0;
        for (int i = 0; i < v.taille(); i++) {
            plusGrande += MAX * Math.abs(v.valeurs()[i] * pas[v.rangs()[i]]);
        }
        // Summed in whole numbers: exact in any order, and several weights at a time on usual processors.
        float finesse = PLUS_GRANDE_SOMME / Math.max(plusGrande, Float.MIN_NORMAL);
        int[][] entiers = new int[PAR_MOT][];
        for (int q = 0; q < PAR_MOT; q++) {
            entiers[q] = new int[mots(largeur)];
        }
        for (int i = 0; i < v.taille(); i++) {
            ajouter(lignes[v.rangs()[i]], Math.round(v.valeurs()[i] * pas[v.rangs()[i]] * finesse), entiers);
        }
        return reels(entiers, finesse);
    }

    private static void ajouter(int[] ligne, int facteur, int[][] sommes) {
        for (int q = 0; q < PAR_MOT; q++) {
            int[] somme = sommes[q];
            int gauche = Integer.SIZE - BITS * (q + 1);
            for (int m = 0; m < ligne.length; m++) {
                somme[m] += facteur * (ligne[m] << gauche >> Integer.SIZE - BITS);
            }
        }
    }

    private float[] reels(int[][] entiers, float finesse) {
        float[] reels = new float[largeur];
        float unite = 1 / finesse;
        int c = 0;
        for (int[] suite : entiers) {
            for (int m = 0; m < suite.length && c < largeur; m++) {
                reels[c++] = suite[m] * unite;
            }
        }
        return reels;
    }

    private static int unites(int mot, int q) {
        // Left then right: the sign of the four bits is kept.
        return mot << Integer.SIZE - BITS * (q + 1) >> Integer.SIZE - BITS;
    }
}
