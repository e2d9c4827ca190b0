package fr.communs.qualification.aide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.qualification.lexique.ChargeurMoteur;
import fr.communs.qualification.lexique.MoteurEmbarque;
import fr.communs.qualification.lexique.Resultat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexteServiTest {

    private static final TexteServi TEXTES = TexteServi.charger();
    private static final MoteurEmbarque MOTEUR = ChargeurMoteur.charger();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Subventions pour la rénovation des écoles | , pour la rénovation des écoles",
        "SUBVENTION D’INVESTISSEMENT : haies | , : haies",
        "Appels a projets friches | , friches",
        "Aide à la plantation | , la plantation",
        "L'entraide et le plaidoyer | L'entraide et le plaidoyer",
        "Fondation et profondeur | Fondation et profondeur",
        "Un outil de jardin | Un outil de jardin"})
    void le_vocabulaire_de_l_aide_est_cache_et_rien_d_autre(String texte, String attendu) {
        assertThat(TEXTES.deLAide(texte)).isEqualTo(attendu);
    }

    @Test
    void un_service_cache_aussi_ce_qu_il_dit_de_sa_forme() {
        assertThat(TEXTES.duService("Plateforme numérique : outil pour les haies")).isEqualTo(", : , pour les haies");
        assertThat(TEXTES.duService(null)).isNull();
    }

    @Test
    void une_aide_est_classee_comme_le_projet_qu_elle_sert() {
        // Given
        String nom = "Appel à projets : subvention pour la rénovation énergétique des écoles";
        String description = "Dispositif d'accompagnement financier des collectivités bénéficiaires, dépôt des dossiers au guichet unique";

        // When
        Resultat aide = MOTEUR.qualifier(TEXTES.deLAide(nom), TEXTES.deLAide(description));

        // Then
        assertThat(aide.notes(Axe.SITES)).extracting(Resultat.Note::libelle).contains("Ecole");
        assertThat(aide.notes(Axe.INTERVENTIONS)).filteredOn(n -> n.score() >= 0.8).extracting(Resultat.Note::libelle)
                .contains("Rénovation bâtiment").doesNotContain("Structuration du financement");
    }
}
