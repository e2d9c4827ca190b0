package fr.communs.lanceur.mesures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.communs.lanceur.mesures.MesureEcriture.Manche;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the rounds become one row. */
class MesureEcritureTest {

    private static final int SECONDES = 10;

    @Test
    void la_ligne_est_la_manche_du_milieu_avec_son_propre_plafond() {
        // Given
        List<Manche> manches = List.of(manche(3_000, 4_000), manche(2_000, 5_000), manche(2_500, 5_000));

        // When
        LigneDeMesure ligne = MesureEcriture.resumer("dépôts", manches);

        // Then
        assertThat(ligne.valeur()).isEqualTo(2_500);
        assertThat(ligne.plafond()).isEqualTo(5_000);
        assertThat(ligne.ratio()).isEqualTo(0.5, within(1e-9));
        assertThat(ligne.detail()).contains("3000/s pour 4000 (0.75)", "2000/s pour 5000 (0.40)");
    }

    @Test
    void les_erreurs_et_les_projets_perdus_de_toutes_les_manches_comptent() {
        // Given
        Manche refusee = new Manche(5_000, new Wrk.Passage(1_000, SECONDES, 10, 2, 1, 2), 990, "");
        Manche perdue = new Manche(5_000, new Wrk.Passage(1_000, SECONDES, 0, 0, 1, 2), 997, "");
        // wrk hung up on requests that were written.
        Manche coupee = new Manche(5_000, new Wrk.Passage(1_000, SECONDES, 0, 0, 1, 2), 1_016, "");

        // When
        LigneDeMesure ligne = MesureEcriture.resumer("dépôts", List.of(refusee, perdue, coupee));

        // Then
        assertThat(ligne.erreurs()).isEqualTo(15);
    }

    private static Manche manche(long parSeconde, double plafond) {
        return new Manche(plafond, new Wrk.Passage(parSeconde * SECONDES, SECONDES, 0, 0, 1, 2), parSeconde * SECONDES, "");
    }
}
