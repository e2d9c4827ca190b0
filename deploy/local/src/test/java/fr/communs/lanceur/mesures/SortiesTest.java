package fr.communs.lanceur.mesures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the outside tools print. */
class SortiesTest {

    @Test
    void les_refus_ne_comptent_pas_dans_le_debit_et_s_ajoutent_aux_erreurs_du_reseau() {
        // Given
        String sortie = "Running 20s test\n  Requests/sec:   999\nBILAN 1000 10.000 100 3 1.500 9.250\n";

        // When
        Wrk.Passage passage = Wrk.lire(sortie);

        // Then
        assertThat(passage.parSeconde()).isEqualTo(90.0);
        assertThat(passage.erreurs()).isEqualTo(103);
        assertThat(passage.p99()).isEqualTo(9.25);
    }

    @Test
    void sans_bilan_wrk_n_a_rien_mesure() {
        // Given
        String sortie = "unable to connect";

        // When // Then
        assertThatThrownBy(() -> Wrk.lire(sortie)).isInstanceOf(IllegalStateException.class).hasMessageContaining("unable to connect");
    }

    @Test
    void le_debit_de_pgbench_se_lit_dans_sa_derniere_ligne() {
        // Given
        String sortie = "latency average = 3.1 ms\ninitial connection time = 40 ms\ntps = 5123.456789 (without initial connection time)\n";

        // When
        double tps = Pgbench.lire(sortie);

        // Then
        assertThat(tps).isEqualTo(5123.456789);
    }

    @Test
    void un_centile_est_une_valeur_mesuree() {
        // Given
        List<Double> delais = IntStream.rangeClosed(1, 200).mapToObj(i -> (double) i).toList();

        // When
        double p99 = MesureDelai.centile(delais, 99);

        // Then
        assertThat(p99).isEqualTo(198.0);
    }
}
