package fr.communs.qualification.texte;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrthographeTest {

    private final Orthographe orthographe = new Orthographe(Set.of("renovations", "gouges"),
            Set.of("renovation", "gymnase", "chaudiere", "maison", "raison"));

    @ParameterizedTest
    @CsvSource({"renovaton,renovation", "renovvation,renovation", "renovatoin,renovation", "renovotion,renovation", "gymanse,gymnase",
            "haudiere,chaudiere", "chaudieree,chaudiere"})
    void une_lettre_perdue_ajoutee_changee_ou_deux_echangees_sont_corrigees(String tape, String voulu) {
        assertThat(orthographe.corriger(tape)).isEqualTo(voulu);
    }

    @ParameterizedTest
    @ValueSource(strings = {"renovation", "renovations", "gouges", "rnovaton", "erenovatio", "piscine", "maiso", "", "eglise"})
    void un_mot_connu_court_ou_trop_different_ne_l_est_pas(String mot) {
        assertThat(orthographe.corriger(mot)).isNull();
    }

    @Test
    void entre_deux_mots_possibles_aucun_n_est_choisi() {
        assertThat(orthographe.corriger("laison")).isNull();
    }
}
