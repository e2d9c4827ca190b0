package fr.communs.projets.projet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpsRelisibleTest {

    private static byte[] octets(int nombre) {
        byte[] octets = new byte[nombre];
        new Random(nombre).nextBytes(octets);
        return octets;
    }

    private static List<Path> fichiers() throws IOException {
        try (Stream<Path> fichiers = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return fichiers.filter(f -> f.getFileName().toString().startsWith(CorpsRelisible.PREFIXE)).toList();
        }
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
        // Given
        List<Path> avant = fichiers();

        // When
        try (CorpsRelisible corps = CorpsRelisible.recevoir(new ByteArrayInputStream(octets(2_000_000)))) {
            // Then: a process killed now leaves nothing
            assertThat(corps.ouvrir().read()).isNotNegative();
            assertThat(fichiers()).isEqualTo(avant);
        }
    }

    @Test
    void un_envoi_coupe_est_refuse_et_ne_laisse_rien() throws IOException {
        // Given
        List<Path> avant = fichiers();
        InputStream coupe = new SequenceInputStream(new ByteArrayInputStream(octets(2_000_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });

        // When / Then
        assertThatThrownBy(() -> CorpsRelisible.recevoir(coupe)).isInstanceOf(IOException.class).hasMessage("connection reset");
        assertThat(fichiers()).isEqualTo(avant);
    }
}
