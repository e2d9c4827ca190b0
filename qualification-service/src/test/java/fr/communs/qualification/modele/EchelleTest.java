package fr.communs.qualification.modele;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EchelleTest {

    @ParameterizedTest
    @CsvSource({"0.30,0.80", "0.2999,0.79", "0.15,0.40", "0.65,0.90", "1,0.99", "0,0"})
    void la_probabilite_choisie_devient_la_coupe_des_consommateurs(double p, double score) {
        assertThat(new Echelle(0.8, 0.30, 0.30).score(p)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"0.30,0.70", "0.2999,0.69", "0.60,0.80", "0.5999,0.79", "0.45,0.75", "1,0.99"})
    void un_axe_coupe_plus_bas_garde_0_80_pour_les_labels_plus_surs(double p, double score) {
        assertThat(new Echelle(0.7, 0.30, 0.60).score(p)).isEqualTo(score);
    }

    @Test
    void le_score_ne_baisse_jamais_quand_la_probabilite_monte() {
        for (Echelle e : new Echelle[] {new Echelle(0.8, 0.37, 0.37), new Echelle(0.7, 0.21, 0.21), new Echelle(0.7, 0.21, 0.44)}) {
            double avant = 0;
            for (double p = 0; p <= 1; p += 0.001) {
                assertThat(e.score(p)).isBetween(avant, 0.99);
                avant = e.score(p);
            }
        }
    }
}
