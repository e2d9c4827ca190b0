package fr.communs.qualification.modele;

/** The known features of a text and their values, on which the model works. */
record Vecteur(int[] rangs, float[] valeurs) {

    int taille() {
        return rangs.length;
    }
}
