package fr.communs.projets.projet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VaguesTest {

    @Test
    void une_vague_ne_lit_que_ses_elements_et_un_de_plus() {
        // Given
        AtomicInteger lus = new AtomicInteger();
        Iterator<List<Integer>> vagues = Vagues.de(() -> IntStream.range(0, 100_000).peek(i -> lus.incrementAndGet()).iterator(),
                Function.<Integer>identity(), i -> 1).iterator();

        // When
        List<Integer> premiere = vagues.next();

        // Then
        assertThat(premiere).hasSize(Vagues.TAILLE).startsWith(0).endsWith(Vagues.TAILLE - 1);
        assertThat(lus.get()).isEqualTo(Vagues.TAILLE + 1);
    }

    @Test
    void une_cle_deja_prise_ouvre_la_vague_suivante_et_rien_ne_se_perd() {
        assertThat(Vagues.de(List.of("a1", "b1", "a2", "a3", "c1"), s -> s.charAt(0), String::length))
                .containsExactly(List.of("a1", "b1"), List.of("a2"), List.of("a3", "c1"));
        assertThat(Vagues.de(List.of(), Function.identity(), o -> 1)).isEmpty();
    }

    @Test
    void de_longs_textes_font_des_vagues_plus_petites() {
        // Given
        List<Integer> elements = IntStream.range(0, 7).boxed().toList();

        // When
        Iterable<List<Integer>> vagues = Vagues.de(elements, Function.<Integer>identity(), i -> Vagues.LONGUEUR / 3 + 1);

        // Then
        assertThat(vagues).containsExactly(List.of(0, 1, 2), List.of(3, 4, 5), List.of(6));
    }

    @Test
    void les_lignes_se_coupent_ou_que_tombe_la_fin_d_une_lecture() {
        // Given
        List<String> envoyees = IntStream.range(1, 400).mapToObj("x"::repeat).toList();

        // When
        List<byte[]> lignes = LignesNdjson.de(flux(String.join("\n", envoyees), StandardCharsets.UTF_8)).toList();

        // Then
        assertThat(lignes).extracting(l -> new String(l, StandardCharsets.UTF_8)).isEqualTo(envoyees);
    }

    @Test
    void les_lignes_d_un_ndjson_gardent_leurs_octets_et_les_blanches_ne_comptent_pas() {
        // Given
        InputStream corps = flux("\n{\"nom\":\"é\"}\r\n   \n\n{}", StandardCharsets.UTF_8);

        // When
        List<String> lignes = LignesNdjson.de(corps).map(l -> new String(l, StandardCharsets.UTF_8)).toList();

        // Then
        assertThat(lignes).containsExactly("{\"nom\":\"é\"}\r", "{}");
        assertThat(LignesNdjson.de(flux("é\n", StandardCharsets.ISO_8859_1)).iterator().next()).containsExactly((byte) 0xE9);
    }

    @Test
    void une_ligne_sans_fin_ne_prend_pas_la_memoire_et_la_suivante_est_lue() {
        // Given
        InputStream corps = flux("x".repeat(3 * LignesNdjson.LIGNE_MAX) + "\nsuite", StandardCharsets.UTF_8);

        // When
        List<byte[]> lignes = LignesNdjson.de(corps).toList();

        // Then
        assertThat(lignes.get(0)).hasSize(LignesNdjson.LIGNE_MAX + 1);
        assertThat(lignes.get(1)).asString(StandardCharsets.UTF_8).isEqualTo("suite");
    }

    private static InputStream flux(String texte, Charset encodage) {
        return new ByteArrayInputStream(texte.getBytes(encodage));
    }
}
