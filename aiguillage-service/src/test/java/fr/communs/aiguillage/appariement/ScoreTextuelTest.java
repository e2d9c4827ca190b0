package fr.communs.aiguillage.appariement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTextuelTest {

    @Test
    void les_mots_sont_en_minuscules_et_sans_accent() {
        assertThat(ScoreTextuel.mots("ÉNERGIE Forêt")).containsExactly("energie", "foret");
    }

    @Test
    void les_mots_de_moins_de_trois_lettres_disparaissent() {
        assertThat(ScoreTextuel.mots("un bus de la ZA")).containsExactly("bus");
    }

    @Test
    void les_mots_vides_disparaissent() {
        assertThat(ScoreTextuel.mots("avec chaque forêt")).containsExactly("foret");
    }

    @Test
    void la_ponctuation_et_les_chiffres_separent_les_mots() {
        assertThat(ScoreTextuel.mots("l'école,isolation;RE2020bois")).containsExactly("ecole", "isolation", "bois");
    }

    @Test
    void un_corpus_vide_ne_donne_aucun_score() {
        assertThat(new ScoreTextuel(List.of()).noter("forêt")).isEmpty();
    }

    @Test
    void une_requete_sans_mot_utile_note_zero_partout() {
        assertThat(new ScoreTextuel(List.of("forêt", "école")).noter("de la")).containsExactly(0.0, 0.0);
    }

    @Test
    void sans_mot_commun_le_score_est_nul() {
        assertThat(new ScoreTextuel(List.of("forêt", "école")).noter("piscine")).containsExactly(0.0, 0.0);
    }

    @Test
    void le_document_qui_partage_le_plus_de_mots_vient_en_tete_et_tout_score_reste_entre_zero_et_un() {
        // Given
        ScoreTextuel corpus = new ScoreTextuel(List.of("forêt communale", "rénovation école", "rénovation énergétique école primaire"));
        // When
        List<Double> scores = corpus.noter("rénovation énergétique école");
        // Then
        assertThat(scores.get(2)).isGreaterThan(scores.get(1));
        assertThat(scores.get(1)).isGreaterThan(scores.get(0));
        assertThat(scores).allMatch(s -> s >= 0 && s < 1);
    }
}
