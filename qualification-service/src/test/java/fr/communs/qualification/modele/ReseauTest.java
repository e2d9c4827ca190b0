package fr.communs.qualification.modele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReseauTest {

    private static final Poids UN = new Poids(1, 2, new float[][] {{1}}, new float[] {0.5f}, new float[][] {{2, -1}}, new float[] {1, 0});
    private static final Poids AUTRE = new Poids(1, 2, new float[][] {{1}}, new float[] {0}, new float[][] {{-2, 4}}, new float[] {3, 2});
    private static final Vecteur TEXTE = new Vecteur(new int[] {0}, new float[] {1});

    @Test
    void la_moyenne_de_deux_reseaux_donne_la_moyenne_de_leurs_logits() {
        // Given
        float[] un = logits(Reseau.moyenne(List.of(UN)));
        float[] autre = logits(Reseau.moyenne(List.of(AUTRE)));

        // When
        float[] moyenne = logits(Reseau.moyenne(List.of(UN, AUTRE)));

        // Then
        for (int k = 0; k < 2; k++) {
            assertThat(moyenne[k]).isEqualTo((un[k] + autre[k]) / 2, within(1e-5f));
        }
    }

    private static float[] logits(Reseau r) {
        return r.logits(r.cacher(TEXTE));
    }
}
