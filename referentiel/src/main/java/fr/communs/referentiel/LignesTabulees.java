package fr.communs.referentiel;

import java.nio.charset.StandardCharsets;

/**
 * The fields of a text of tab-separated lines, in order; each field becomes one string and nothing else is allocated. Reading whole lines
 * and splitting them took twice as long in a JVM that has just started.
 */
final class LignesTabulees {

    private final byte[] octets;
    private int position;

    /** @param octets UTF-8; every line ends with a line feed */
    LignesTabulees(byte[] octets) {
        this.octets = octets;
    }

    boolean fini() {
        return position >= octets.length;
    }

    /** The next field, of this line or of the next one. */
    String champ() {
        int debut = position;
        int fin = debut;
        while (octets[fin] != '\t' && octets[fin] != '\n') {
            fin++;
        }
        position = fin + 1;
        return new String(octets, debut, fin - debut, StandardCharsets.UTF_8);
    }
}
