package fr.communs.aiguillage.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PseudonymesTest {

    private static final String CLE = "une-cle-de-test-assez-longue";
    private static final Instant MIDI = Instant.parse("2026-11-25T12:10:00Z");
    private static final UUID PROJET = UUID.fromString("0192f0c1-0000-7000-8000-000000000001");

    @Test
    void le_pseudonyme_est_stable_et_depend_de_la_cle() {
        assertThat(a(MIDI).pseudonyme(PROJET)).matches("[0-9a-f]{32}").isEqualTo(a(MIDI.plus(Duration.ofDays(400))).pseudonyme(PROJET));
        assertThat(new Pseudonymes("une-autre-cle-de-test-longue", Clock.systemUTC()).pseudonyme(PROJET))
                .isNotEqualTo(a(MIDI).pseudonyme(PROJET));
    }

    @Test
    void le_jeton_rend_le_pseudonyme_sans_contenir_ni_lui_ni_le_projet() {
        // Given
        String jeton = a(MIDI).jeton(PROJET);
        // When
        String pseudonyme = a(MIDI.plusSeconds(60)).lire(jeton).orElseThrow().pseudonyme();
        // Then
        assertThat(pseudonyme).isEqualTo(a(MIDI).pseudonyme(PROJET));
        assertThat(jeton).matches("[\\w-]+").doesNotContain(PROJET.toString()).doesNotContain(pseudonyme);
    }

    @Test
    @DisplayName("The token is the same during an hour, so that the answer that carries it keeps its ETag, then changes")
    void le_jeton_est_le_meme_pendant_une_heure() {
        assertThat(a(MIDI).jeton(PROJET)).isEqualTo(a(MIDI.plus(Duration.ofMinutes(45))).jeton(PROJET))
                .isNotEqualTo(a(MIDI.plus(Duration.ofMinutes(55))).jeton(PROJET));
    }

    @Test
    @DisplayName("A page opened on Friday and used on Monday is a use of its project")
    void un_jeton_de_trois_jours_rattache_encore_a_son_projet() {
        assertThat(a(MIDI.plus(Duration.ofDays(3))).lire(a(MIDI).jeton(PROJET)).orElseThrow().pseudonyme())
                .isEqualTo(a(MIDI).pseudonyme(PROJET));
    }

    @Test
    void un_jeton_expire_ne_rattache_plus_a_un_projet() {
        assertThat(a(MIDI.plus(Duration.ofDays(7))).lire(a(MIDI).jeton(PROJET)).orElseThrow().pseudonyme()).isNull();
    }

    @Test
    void un_jeton_altere_ou_invente_est_refuse() {
        // Given
        String jeton = a(MIDI).jeton(PROJET);
        char autre = jeton.charAt(30) == 'A' ? 'B' : 'A';
        // When
        String altere = jeton.substring(0, 30) + autre + jeton.substring(31);
        // Then
        assertThat(a(MIDI).lire(altere)).isEmpty();
        assertThat(a(MIDI).lire("")).isEmpty();
        assertThat(a(MIDI).lire("pas du base64 !")).isEmpty();
        assertThat(new Pseudonymes("une-autre-cle-de-test-longue", Clock.systemUTC()).lire(jeton)).isEmpty();
    }

    @Test
    void une_cle_trop_courte_est_refusee_au_demarrage() {
        assertThatThrownBy(() -> new Pseudonymes("courte", Clock.systemUTC())).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("communs.pseudonyme.cle");
    }

    private static Pseudonymes a(Instant instant) {
        return new Pseudonymes(CLE, Clock.fixed(instant, ZoneOffset.UTC));
    }
}
