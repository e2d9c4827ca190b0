package fr.communs.lanceur.pannes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class InvariantsTest {

    @Test
    void un_ecart_est_une_cle_absente_de_trop_ou_differente() {
        // Given
        Map<String, String> attendus = Map.of("a", "1", "b", "2", "c", "3");
        Map<String, String> trouves = Map.of("a", "1", "b", "autre", "d", "4");

        // When
        long ecarts = Invariants.ecarts(attendus, trouves);

        // Then
        assertThat(ecarts).isEqualTo(3);
    }
}
