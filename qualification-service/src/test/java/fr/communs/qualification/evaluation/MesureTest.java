package fr.communs.qualification.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.qualification.lexique.Resultat;
import fr.communs.qualification.lexique.Resultat.Note;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MesureTest {

    private static final double PRES = 1e-9;

    @Test
    void seules_les_etiquettes_a_la_coupe_comptent() {
        // Given
        Mesure mesure = new Mesure(Axe.SITES);

        // When: one right, one wrong, one under the cut
        mesure.ajouter(exemple(Axe.SITES, "S8", "S9"), resultat(Axe.SITES, note("S8", 0.8), note("S10", 0.95), note("S9", 0.79)));

        // Then
        assertThat(mesure.precision()).isEqualTo(0.5, within(PRES));
        assertThat(mesure.rappel()).isEqualTo(0.5, within(PRES));
        assertThat(mesure.microF1()).isEqualTo(0.5, within(PRES));
        assertThat(mesure.macroF1()).as("S8 found, S9 missed").isEqualTo(0.5, within(PRES));
        assertThat(mesure.exactitude()).isZero();
        assertThat(mesure.couverture()).isEqualTo(1);
        assertThat(mesure.fiabilites().get(0).donnees()).as("at 0.7").isEqualTo(3);
        assertThat(mesure.fiabilites().get(0).justesse()).isEqualTo(2 / 3.0, within(PRES));
        assertThat(mesure.fiabilites().get(1).justesse()).as("at 0.8").isEqualTo(0.5, within(PRES));
    }

    @Test
    void les_parents_sont_ajoutes_aux_etiquettes_annotees_sauf_pour_les_competences() {
        assertThat(Parents.avec(Axe.THEMATIQUES, List.of("T2"))).containsExactlyInAnyOrder("T2", "T7");
        assertThat(Parents.avec(Axe.COMPETENCES, List.of("90-211"))).containsExactly("90-211");
    }

    @Test
    void les_labels_qui_coutent_le_plus_viennent_d_abord() {
        // Given
        Mesure mesure = new Mesure(Axe.SITES);
        mesure.ajouter(exemple(Axe.SITES, "S8"), resultat(Axe.SITES, note("S10", 0.9)));

        // When
        mesure.ajouter(exemple(Axe.SITES, "S8"), resultat(Axe.SITES));

        // Then
        assertThat(mesure.pires(20)).extracting(Map.Entry::getKey).containsExactly("S8", "S10");
    }

    @ParameterizedTest
    @CsvSource({"200, 0, true", "199, 0, false", "199, 5, false"})
    void une_fiche_est_longue_a_partir_de_200_caracteres_sans_les_espaces_du_bord(int lettres, int espaces, boolean longue) {
        // Given
        Exemple fiche = new Exemple("1", "Une fiche", " ".repeat(espaces) + "x".repeat(lettres), null, Map.of());

        // When
        boolean estLongue = fiche.estUneFicheLongue();

        // Then
        assertThat(estLongue).isEqualTo(longue);
    }

    @Test
    void le_partage_du_corpus_ne_depend_que_du_texte() {
        // Given
        Exemple un = new Exemple("1", "Un  texte", "", "O", Map.of());

        // When
        Exemple autre = new Exemple("2", "Un texte ", null, "N", Map.of());

        // Then
        assertThat(un.tirage()).isEqualTo(autre.tirage());
        assertThat(un.deValidation()).isEqualTo(autre.deValidation());
    }

    @Test
    void la_confusion_du_lien_donne_son_f1_par_classe() {
        // Given
        MesureTe mesure = new MesureTe();
        mesure.ajouter(exemple("O"), te("O"));
        mesure.ajouter(exemple("O"), te("I"));

        // When
        mesure.ajouter(exemple("N"), te("N"));

        // Then
        assertThat(mesure.exactitude()).isEqualTo(2 / 3.0, within(PRES));
        assertThat(mesure.f1("O")).isEqualTo(2 / 3.0, within(PRES));
        assertThat(mesure.f1("N")).isEqualTo(1, within(PRES));
        assertThat(mesure.compte("O", "I")).isEqualTo(1);
    }

    private static Exemple exemple(Axe axe, String... codes) {
        return new Exemple("x", "x", "", null, Map.of(axe, Set.of(codes)));
    }

    private static Exemple exemple(String te) {
        return new Exemple("x", "x", "", te, Map.of());
    }

    private static Resultat resultat(Axe axe, Note... notes) {
        return new Resultat(new Resultat.Lien("I", 0.5), Map.of(axe, List.of(notes)), null);
    }

    private static Resultat te(String classe) {
        return new Resultat(new Resultat.Lien(classe, 0.5), Map.of(), null);
    }

    private static Note note(String code, double score) {
        return new Note(code, code, score, List.of());
    }
}
