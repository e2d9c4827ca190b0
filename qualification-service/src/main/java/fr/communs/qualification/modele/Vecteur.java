package fr.communs.qualification.modele;

/**
 * The known features of a text and their values, on which the model works.
 *
 * @param mots for each feature, where its word stands in the text; -1 when the lexicon says it; features of a word follow each other
 */
record Vecteur(int[] rangs, float[] valeurs, int[] mots) {

    int taille() {
        return rangs.length;
    }
}
