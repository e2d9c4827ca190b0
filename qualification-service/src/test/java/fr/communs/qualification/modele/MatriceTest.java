package fr.communs.qualification.modele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatriceTest {

    private static final int LIGNES = 5;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 64, 67})
    void un_poids_arrondi_reste_a_moins_d_une_demi_unite_sauf_les_plus_grands(int largeur) {
        float[][] poids = poids(largeur);
        Matrice m = Matrice.arrondir(poids);
        for (int l = 0; l < LIGNES; l++) {
            float unite = m.pas()[l];
            for (int c = 0; c < largeur; c++) {
                float attendu = Math.max(-7 * unite, Math.min(7 * unite, poids[l][c]));
                assertThat(m.poids(l, c)).isCloseTo(attendu, within(0.5001f * unite));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 64, 67})
    void la_somme_des_lignes_est_celle_de_leurs_poids(int largeur) {
        // Given
        Matrice m = Matrice.arrondir(poids(largeur));

        // When
        float[] somme = m.somme(new Vecteur(new int[] {3, 0, 4}, new float[] {2, -0.5f, 0.01f}));

        // Then
        assertThat(somme).hasSize(largeur);
        for (int c = 0; c < largeur; c++) {
            assertThat(somme[c]).isCloseTo(2 * m.poids(3, c) - 0.5f * m.poids(0, c) + 0.01f * m.poids(4, c), within(1e-5f));
        }
    }

    @Test
    void une_longue_somme_ne_deborde_pas() {
        // Given: every weight the largest of its row, all of the same sign
        float[][] poids = new float[2000][3];
        for (float[] ligne : poids) {
            Arrays.fill(ligne, 5);
        }
        Matrice m = Matrice.arrondir(poids);
        float[] valeurs = new float[poids.length];
        Arrays.fill(valeurs, 30);

        // When
        float[] somme = m.somme(new Vecteur(IntStream.range(0, poids.length).toArray(), valeurs));

        // Then
        assertThat(somme).containsOnly(somme[0]);
        assertThat(somme[0] / (2000 * 30 * m.poids(0, 0))).isCloseTo(1, within(1e-4f));
    }

    @Test
    void la_somme_de_rien_est_nulle() {
        assertThat(Matrice.arrondir(poids(3)).somme(new Vecteur(new int[0], new float[0]))).containsOnly(0f).hasSize(3);
    }

    @Test
    void une_ligne_nulle_reste_nulle() {
        Matrice m = Matrice.arrondir(new float[2][3]);
        assertThat(m.poids(1, 2)).isZero();
        assertThat(m.somme(new Vecteur(new int[] {1}, new float[] {1}))).containsOnly(0f);
    }

    private static float[][] poids(int largeur) {
        Random hasard = new Random(largeur);
        float[][] poids = new float[LIGNES][largeur];
        for (float[] ligne : poids) {
            for (int c = 0; c < largeur; c++) {
                ligne[c] = (float) hasard.nextGaussian();
            }
        }
        return poids;
    }
}
