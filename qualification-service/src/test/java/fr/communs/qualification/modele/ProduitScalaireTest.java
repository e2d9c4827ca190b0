package fr.communs.qualification.modele;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProduitScalaireTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 5, 7, 8, 9})
    void aucune_valeur_n_est_oubliee_quelle_que_soit_la_longueur(int longueur) {
        // Given
        float[] x = new float[longueur];
        float[] y = new float[longueur];
        int attendu = 0;
        for (int i = 0; i < longueur; i++) {
            x[i] = i + 1;
            y[i] = 2 * i + 3;
            attendu += (i + 1) * (2 * i + 3);
        }

        // When
        float produit = ProduitScalaire.de(x, y);

        // Then
        assertThat(produit).isEqualTo(attendu);
    }

    @Test
    void quatre_sommes_avancent_ensemble_et_se_joignent_deux_a_deux() {
        // Given: 1 vanishes beside 1e8, so that another order of the additions gives another sum
        float[] x = {1e8f, 1, -1e8f, 1, 1};

        // When
        float produit = ProduitScalaire.de(x, new float[] {1, 1, 1, 1, 1});

        // Then
        assertThat(produit).isZero();
    }
}
