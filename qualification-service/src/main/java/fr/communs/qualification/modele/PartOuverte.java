package fr.communs.qualification.modele;

import java.util.List;

/**
 * The part of the network that a text opens: what each part of the text sends to the open hidden units, taken out once for all the labels
 * that will be explained.
 */
final class PartOuverte {

    private final Reseau reseau;
    private final int[] ouvertes;
    /** What each part of the text sends, one value per open unit. */
    private final float[][] envois;

    /**
     * @param parts the features of the text, those that will be explained together side by side
     * @param h     hidden units of the text, closed ones at 0
     */
    PartOuverte(Reseau reseau, List<Vecteur> parts, float[] h) {
        this.reseau = reseau;
        ouvertes = Reseau.ouvertes(h);
        envois = parts.stream().map(p -> garderLesOuvertes(reseau.entrees().somme(p))).toArray(float[][]::new);
    }

    /** What each part of the text brings to the logit of a label. */
    double[] apports(int label) {
        float[] versLeLabel = new float[ouvertes.length];
        for (int j = 0; j < ouvertes.length; j++) {
            versLeLabel[j] = reseau.sorties()[ouvertes[j]][label];
        }
        double[] apports = new double[envois.length];
        for (int i = 0; i < apports.length; i++) {
            apports[i] = ProduitScalaire.de(envois[i], versLeLabel);
        }
        return apports;
    }

    private float[] garderLesOuvertes(float[] somme) {
        float[] envoi = new float[ouvertes.length];
        for (int j = 0; j < ouvertes.length; j++) {
            envoi[j] = somme[ouvertes[j]];
        }
        return envoi;
    }
}
