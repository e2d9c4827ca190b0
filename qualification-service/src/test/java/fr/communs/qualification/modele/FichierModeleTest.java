package fr.communs.qualification.modele;

import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.contrats.nomenclature.Axe;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FichierModeleTest {

    /** More than the file writes in one word, and not a multiple of it. */
    private static final int CACHES = 61;

    @Test
    void le_modele_relu_est_celui_qui_a_ete_ecrit() throws IOException {
        // Given
        int labels = Modele.sorties();
        float[][] sorties = new float[CACHES][];
        Arrays.setAll(sorties, j -> suite(labels, j + 1));
        Poids poids = new Poids(CACHES, labels, new float[][] {suite(CACHES, 1), suite(CACHES, -0.5f)}, suite(CACHES, 2), sorties,
                suite(labels, 3));
        Map<Axe, Echelle> echelles = new EnumMap<>(Axe.class);
        for (Axe axe : Axe.values()) {
            echelles.put(axe, new Echelle(axe.seuil(), 0.3 + 0.01 * axe.ordinal(), 0.4 + 0.02 * axe.ordinal()));
        }
        Modele modele = new Modele(new Vocabulaire(List.of("gymnase", "piscine"), new float[] {2, 1}), Reseau.moyenne(List.of(poids)), echelles);

        // When
        Modele relu = FichierModele.lire(new ByteArrayInputStream(FichierModele.ecrire(modele)));

        // Then
        assertThat(relu).usingRecursiveComparison().isEqualTo(modele);
        assertThat(relu.reseau().entrees().poids(0, CACHES - 1)).isPositive();
        assertThat(relu.reseau().entrees().poids(1, CACHES - 1)).isNegative();
    }

    @Test
    void le_modele_livre_tient_dans_25_megaoctets() throws IOException {
        try (InputStream modele = getClass().getResourceAsStream("/modele/modele.bin")) {
            assertThat(modele.readAllBytes().length).as("a larger Entraineur.TEXTES_PAR_TRAIT makes it smaller").isLessThanOrEqualTo(25_000_000);
        }
    }

    private static float[] suite(int taille, float raison) {
        float[] suite = new float[taille];
        for (int i = 0; i < taille; i++) {
            suite[i] = (i + 1) * raison;
        }
        return suite;
    }
}
