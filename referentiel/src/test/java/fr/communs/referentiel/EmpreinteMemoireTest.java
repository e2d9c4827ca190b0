package fr.communs.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmpreinteMemoireTest {

    private static final long LIMITE_OCTETS = 25L << 20;

    @Test
    void toute_la_france_tient_dans_vingt_cinq_mebioctets() {
        // Given a first reading, so that classes and the decompressor do not count
        new LecteurReferentiel().lire();
        long avant = octetsOccupes();

        // When
        Referentiel referentiel = new LecteurReferentiel().lire();

        // Then
        assertThat(octetsOccupes() - avant).isBetween(1L << 20, LIMITE_OCTETS);
        assertThat(referentiel.communes()).hasSize(34_969);
    }

    private static long octetsOccupes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
