package fr.communs.lanceur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void options_drapeaux_et_mots_libres_sont_separes() {
        // Given
        List<String> mots = List.of("f.csv", "--plateforme", "MEC", "--attendre");

        // When
        Arguments arguments = Arguments.lire(mots, Set.of("--plateforme"), Set.of("--attendre"));

        // Then
        assertThat(arguments.libres()).containsExactly("f.csv");
        assertThat(arguments.valeur("--plateforme")).contains("MEC");
        assertThat(arguments.a("--attendre")).isTrue();
    }

    @Test
    void une_option_inconnue_est_refusee() {
        // Given
        List<String> mots = List.of("--atendre");

        // When // Then
        assertThatThrownBy(() -> Arguments.lire(mots, Set.of(), Set.of("--attendre"))).isInstanceOf(ErreurUtilisateur.class)
                .hasMessageContaining("--atendre");
    }

    @Test
    void une_option_sans_sa_valeur_est_refusee() {
        // Given
        List<String> mots = List.of("--port");

        // When // Then
        assertThatThrownBy(() -> Arguments.lire(mots, Set.of("--port"), Set.of())).isInstanceOf(ErreurUtilisateur.class)
                .hasMessage("L'option --port attend une valeur.");
    }

    @Test
    void un_port_hors_bornes_est_refuse() {
        // Given
        Arguments arguments = Arguments.lire(List.of("--port", "70000"), Set.of("--port"), Set.of());

        // When // Then
        assertThatThrownBy(() -> arguments.entier("--port", 8080, 1, 65535)).isInstanceOf(ErreurUtilisateur.class)
                .hasMessageContaining("entre 1 et 65535");
    }
}
