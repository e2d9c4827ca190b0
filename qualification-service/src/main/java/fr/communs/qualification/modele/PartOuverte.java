package fr.communs.qualification.modele;

import java.util.stream.IntStream;

/**
 * The part of the network that a text opens: the weights of its features towards its open hidden units, taken out once for all the labels
 * that will be explained.
 */
final class PartOuverte {

    private final Reseau reseau;
    private final Vecteur vecteur;
    private final int[] unites;
    /** One row of {@code unites.length} weights per feature of the text. */
    private final float[] poids;

    /** @param h hidden units of the text, closed ones at 0 */
    PartOuverte(Reseau reseau, Vecteur vecteur, float[] h) {
        this.reseau = reseau;
        this.vecteur = vecteur;
        unites = IntStream.range(0, h.length).filter(j -> h[j] > 0).toArray();
        poids = new float[vecteur.taille() * unites.length];
        for (int i = 0; i < vecteur.taille(); i++) {
            reseau.entrees().extraire(vecteur.rangs()[i], unites, poids, i * unites.length);
        }
    }

    /** What each feature of the text brings to the logit of a label. */
    double[] apports(int label) {
        float[] versLeLabel = new float[unites.length];
        for (int j = 0; j < unites.length; j++) {
            versLeLabel[j] = reseau.sorties()[unites[j] * reseau.labels() + label];
        }
        double[] apports = new double[vecteur.taille()];
        for (int i = 0; i < apports.length; i++) {
            apports[i] = produit(i * unites.length, versLeLabel) * vecteur.valeurs()[i];
        }
        return apports;
    }

    private float produit(int debut, float[] facteurs) {
        // Four sums at a time: the processor need not wait for one addition before the next.
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int j = 0;
        for (; j + 3 < facteurs.length; j += 4) {
            a += poids[debut + j] * facteurs[j];
            b += poids[debut + j + 1] * facteurs[j + 1];
            c += poids[debut + j + 2] * facteurs[j + 2];
            d += poids[debut + j + 3] * facteurs[j + 3];
        }
        for (; j < facteurs.length; j++) {
            a += poids[debut + j] * facteurs[j];
        }
        return a + b + (c + d);
    }
}
