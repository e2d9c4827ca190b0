package fr.communs.lanceur.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SurveillanceTest {

    private static final Instant DEBUT = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void le_delai_double_a_chaque_chute_jusqu_a_trente_secondes() {
        // Given
        Surveillance.Chute premiere = new Surveillance.Chute(1, DEBUT);

        // When
        List<Long> delais = Stream.iterate(premiere, c -> c.suivante(c.quand().plusSeconds(10))).limit(7)
                .map(c -> c.delai().toSeconds()).toList();

        // Then
        assertThat(delais).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void cinq_minutes_tranquilles_effacent_les_chutes() {
        // Given
        Surveillance.Chute cinquieme = new Surveillance.Chute(5, DEBUT);

        // When
        Surveillance.Chute suivante = cinquieme.suivante(DEBUT.plus(Duration.ofMinutes(6)));

        // Then
        assertThat(suivante.combien()).isEqualTo(1);
    }
}
