package fr.communs.qualification.modele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatriceTest {

    private static final int LIGNES = 5;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64})
    void un_poids_arrondi_reste_a_moins_d_une_demi_unite_sauf_les_plus_grands(int largeur) {
        float[] poids = poids(largeur);
        Matrice m = Matrice.arrondir(poids, largeur);
        for (int l = 0; l < LIGNES; l++) {
            float unite = m.pas()[l];
            for (int c = 0; c < largeur; c++) {
                float attendu = Math.max(-7 * unite, Math.min(7 * unite, poids[l * largeur + c]));
                assertThat(m.poids(l, c)).isCloseTo(attendu, within(0.5001f * unite));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64})
    void ajouter_et_extraire_lisent_les_memes_poids(int largeur) {
        // Given
        Matrice m = Matrice.arrondir(poids(largeur), largeur);
        int[] colonnes = IntStream.range(0, largeur).filter(c -> c % 3 != 1).toArray();
        float[] y = new float[largeur];
        float[] extraits = new float[colonnes.length + 2];

        // When
        m.ajouter(3, 2, y);
        m.extraire(3, colonnes, extraits, 1);

        // Then
        for (int c = 0; c < largeur; c++) {
            assertThat(y[c]).isCloseTo(2 * m.poids(3, c), within(1e-5f));
        }
        for (int i = 0; i < colonnes.length; i++) {
            assertThat(extraits[i + 1]).isEqualTo(m.poids(3, colonnes[i]));
        }
        assertThat(extraits[0]).isZero();
        assertThat(extraits[extraits.length - 1]).isZero();
    }

    @Test
    void une_ligne_nulle_reste_nulle() {
        assertThat(Matrice.arrondir(new float[6], 3).poids(1, 2)).isZero();
    }

    private static float[] poids(int largeur) {
        Random hasard = new Random(largeur);
        float[] poids = new float[LIGNES * largeur];
        for (int i = 0; i < poids.length; i++) {
            poids[i] = (float) hasard.nextGaussian();
        }
        return poids;
    }
}
