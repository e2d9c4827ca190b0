package fr.communs.qualification.lexique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoresTest {

    private final Scores scores = new Scores(List.of("# comment", "sites\tS8\t0.95\t0.40\tgymnases?"));

    @Test
    void une_regle_vaut_autrement_dans_le_nom_et_dans_la_description() {
        assertThat(scores.precision("sites", "S8", "gymnases?", true)).isEqualTo(0.95);
        assertThat(scores.precision("sites", "S8", "gymnases?", false)).isEqualTo(0.40);
    }

    @Test
    void une_regle_jamais_mesuree_reste_sous_les_coupes() {
        assertThat(scores.precision("sites", "S8", "dojos?", true)).isEqualTo(Scores.INCONNU);
    }

    @Test
    void une_seconde_preuve_ajoute_un_peu_a_la_meilleure() {
        assertThat(Scores.combiner(0.7, 0.6)).isBetween(0.75, 0.82);
        assertThat(Scores.combiner(0.7, 0.0)).isEqualTo(0.7);
    }
}
