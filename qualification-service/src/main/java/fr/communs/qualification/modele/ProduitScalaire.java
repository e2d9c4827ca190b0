package fr.communs.qualification.modele;

/**
 * The sum of the products of two rows. Four sums at a time: the processor need not wait for one addition before the next. Their order is
 * part of the result, since floats round at each step: another one would learn other weights.
 */
final class ProduitScalaire {

    private ProduitScalaire() {
    }

    /** @param y as long as {@code x}; whole arrays rather than ranges of them, since such loops are the ones that run fast */
    static float de(float[] x, float[] y) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < x.length; i += 4) {
            a += x[i] * y[i];
            b += x[i + 1] * y[i + 1];
            c += x[i + 2] * y[i + 2];
            d += x[i + 3] * y[i + 3];
        }
        for (; i < x.length; i++) {
            a += x[i] * y[i];
        }
        return a + b + (c + d);
    }
}
