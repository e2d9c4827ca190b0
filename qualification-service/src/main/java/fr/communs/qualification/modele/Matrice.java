package fr.communs.qualification.modele;

/**
 * Weights on four bits, with a scale per row: an eighth of the memory and of the file of floats, for differences that no score shows
 * (ADR 0014). Immutable.
 *
 * @param largeur number of columns
 * @param pas     what one unit of a row is worth
 * @param paires  the rows one after the other, two columns per byte: the even one in the high half, the odd one in the low half, each from
 *                -7 to 7; an odd width leaves half a byte at the end of a row
 */
record Matrice(int largeur, float[] pas, byte[] paires) {

    private static final int MAX = 7;
    /** The unit is the largest weight of the row over this: the few largest are cut, all the others are rounded more finely. */
    private static final float UNITES = 10;

    /** @param poids rows of {@code largeur} values, one after the other */
    static Matrice arrondir(float[] poids, int largeur) {
        float[] pas = new float[poids.length / largeur];
        byte[] paires = new byte[pas.length * octets(largeur)];
        for (int l = 0; l < pas.length; l++) {
            int debut = l * largeur;
            float max = 0;
            for (int i = debut; i < debut + largeur; i++) {
                max = Math.max(max, Math.abs(poids[i]));
            }
            pas[l] = max / UNITES;
            for (int i = 0; pas[l] > 0 && i < largeur; i++) {
                int u = Math.max(-MAX, Math.min(MAX, Math.round(poids[debut + i] / pas[l])));
                paires[l * octets(largeur) + i / 2] |= (byte) ((i & 1) == 0 ? u << 4 : u & 0xF);
            }
        }
        return new Matrice(largeur, pas, paires);
    }

    /** Bytes of a row. */
    static int octets(int largeur) {
        return (largeur + 1) / 2;
    }

    float poids(int ligne, int colonne) {
        return unites(ligne * octets(largeur), colonne) * pas[ligne];
    }

    private int unites(int debut, int colonne) {
        byte paire = paires[debut + (colonne >> 1)];
        // A byte is read signed: shifting left then right keeps the sign of the low half.
        return (colonne & 1) == 0 ? paire >> 4 : paire << 28 >> 28;
    }

    /** Adds {@code x} times a row to {@code y}. */
    void ajouter(int ligne, float x, float[] y) {
        int debut = ligne * octets(largeur);
        float unite = x * pas[ligne];
        for (int i = 0; i < largeur / 2; i++) {
            byte paire = paires[debut + i];
            y[2 * i] += unite * (paire >> 4);
            y[2 * i + 1] += unite * (paire << 28 >> 28);
        }
        if ((largeur & 1) == 1) {
            y[largeur - 1] += unite * unites(debut, largeur - 1);
        }
    }

    /** Writes the weights of some columns of a row into {@code cible}, from {@code place} on. */
    void extraire(int ligne, int[] colonnes, float[] cible, int place) {
        for (int i = 0; i < colonnes.length; i++) {
            cible[place + i] = poids(ligne, colonnes[i]);
        }
    }
}
