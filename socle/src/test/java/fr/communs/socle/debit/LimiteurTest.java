package fr.communs.socle.debit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimiteurTest {

    private static final long MINUTE = 60_000;

    @Test
    void la_limite_vaut_par_adresse_et_repart_avec_la_minute() {
        // Given
        Limiteur limiteur = new Limiteur(2);
        limiteur.attente("a", 10 * MINUTE);
        limiteur.attente("a", 10 * MINUTE + 1);

        // When
        long attente = limiteur.attente("a", 10 * MINUTE + 30_000);

        // Then
        assertThat(attente).isEqualTo(30);
        assertThat(limiteur.attente("b", 10 * MINUTE + 30_000)).isZero();
        assertThat(limiteur.attente("a", 11 * MINUTE)).isZero();
    }

    @Test
    void la_memoire_est_bornee_quel_que_soit_le_nombre_d_adresses() {
        // Given
        Limiteur limiteur = new Limiteur(1);
        for (int i = 0; i < Limiteur.CLES_MAX; i++) {
            limiteur.attente("adresse-" + i, MINUTE);
        }

        // When
        long premiere = limiteur.attente("une-de-plus", MINUTE);

        // Then
        assertThat(premiere).isZero();
        assertThat(limiteur.attente("encore-une", MINUTE)).as("the newcomers share one count").isPositive();
        assertThat(limiteur.attente("adresse-0", MINUTE)).as("those already known keep theirs").isPositive();
        assertThat(limiteur.cles()).isEqualTo(Limiteur.CLES_MAX + 1);
    }
}
