package fr.communs.projets.projet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.communs.socle.probleme.ProblemeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpsRelisibleTest {

    private static byte[] octets(int nombre) {
        byte[] octets = new byte[nombre];
        new Random(nombre).nextBytes(octets);
        return octets;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CorpsRelisible.MEMOIRE_MAX - 1, CorpsRelisible.MEMOIRE_MAX, CorpsRelisible.MEMOIRE_MAX + 1, 3_333_333})
    void un_corps_se_relit_depuis_son_premier_octet_meme_apres_une_lecture_interrompue(int taille) throws IOException {
        // Given
        byte[] envoye = octets(taille);
        try (CorpsRelisible corps = CorpsRelisible.recevoir(new ByteArrayInputStream(envoye))) {
            // When
            corps.ouvrir().readNBytes(taille / 2);

            // Then
            assertThat(corps.ouvrir().readAllBytes()).isEqualTo(envoye);
            assertThat(corps.ouvrir().readAllBytes()).isEqualTo(envoye);
        }
    }

    @Test
    void rien_ne_reste_sur_le_disque_meme_pas_pendant_la_lecture() throws IOException {
        // When
        try (CorpsRelisible corps = CorpsRelisible.recevoir(new ByteArrayInputStream(octets(2_000_000)))) {
            // Then: a process killed now leaves nothing
            assertThat(corps.ouvrir().read()).isNotNegative();
            assertThat(FichiersDesCorps.nommes()).isEmpty();
            assertThat(FichiersDesCorps.ouverts()).hasSize(1);
        }
        assertThat(FichiersDesCorps.ouverts()).isEmpty();
    }

    @Test
    void un_envoi_coupe_est_refuse_et_ne_laisse_rien() throws IOException {
        // Given
        InputStream coupe = new SequenceInputStream(new ByteArrayInputStream(octets(2_000_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });

        // When / Then
        assertThatThrownBy(() -> CorpsRelisible.recevoir(coupe)).isInstanceOf(IOException.class).hasMessage("connection reset");
        assertThat(FichiersDesCorps.ouverts()).isEmpty();
        assertThat(FichiersDesCorps.nommes()).isEmpty();
    }

    @Test
    void un_corps_trop_grand_est_refuse_des_qu_il_depasse() throws IOException {
        // Given: a body without end
        InputStream sansFin = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] tampon, int debut, int longueur) {
                return longueur;
            }
        };

        // When / Then
        assertThatThrownBy(() -> CorpsRelisible.recevoir(sansFin)).isInstanceOfSatisfying(ProblemeException.class,
                e -> assertThat(e.probleme().status()).isEqualTo(413));
        assertThat(FichiersDesCorps.ouverts()).isEmpty();
    }
}
