package fr.communs.socle.saisie;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops in the middle of a value that would not fit in memory, whatever it is made of: a text, names, lists in lists. Its reader takes bytes
 * in advance, so that the limit holds to within its buffer.
 */
final class FluxBorne extends FilterInputStream {

    /** The value goes on after the bytes that it may take. */
    static final class TropGrand extends IOException {
    }

    private final long octetsMax;
    // Before the first value nothing is kept, and nothing counted.
    private long octets = Long.MIN_VALUE;

    /** @param octetsMax bytes of one value */
    FluxBorne(InputStream flux, long octetsMax) {
        super(flux);
        this.octetsMax = octetsMax;
    }

    /** The next value begins. */
    void recommencer() {
        octets = 0;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        compter(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] tampon, int debut, int longueur) throws IOException {
        int lus = super.read(tampon, debut, longueur);
        compter(lus);
        return lus;
    }

    private void compter(int lus) throws TropGrand {
        octets += Math.max(0, lus);
        if (octets > octetsMax) {
            throw new TropGrand();
        }
    }
}
