package fr.communs.projets.projet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The lines of a body that are not blank, cut when they are asked for: 50 MB of projects as objects all at once would not fit in a pod. As
 * bytes, for an encoding that is wrong is for the reader of JSON to refuse.
 */
final class LignesNdjson implements Iterator<byte[]> {

    private final byte[] corps;
    private int debut;
    private byte[] suivante;

    private LignesNdjson(byte[] corps) {
        this.corps = corps;
        avancer();
    }

    static Iterable<byte[]> de(byte[] corps) {
        return () -> new LignesNdjson(corps);
    }

    @Override
    public boolean hasNext() {
        return suivante != null;
    }

    @Override
    public byte[] next() {
        if (suivante == null) {
            throw new NoSuchElementException();
        }
        byte[] ligne = suivante;
        avancer();
        return ligne;
    }

    private void avancer() {
        suivante = null;
        while (suivante == null && debut < corps.length) {
            int fin = debut;
            while (fin < corps.length && corps[fin] != '\n') {
                fin++;
            }
            byte[] ligne = Arrays.copyOfRange(corps, debut, fin);
            debut = fin + 1;
            if (!new String(ligne, StandardCharsets.UTF_8).isBlank()) {
                suivante = ligne;
            }
        }
    }
}
