package fr.communs.aiguillage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.communs.aiguillage.appariement.LabelNote;
import fr.communs.socle.probleme.Probleme;
import fr.communs.socle.probleme.ProblemeException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LectureNumeriquesTest {

    private static LotImport lot() {
        return LectureNumeriques.lire(LectureServicesTest.ressource("numeriques.csv"));
    }

    private static LigneService premier() {
        return lot().services().get(0).ligne();
    }

    @Test
    void principal_pese_1_secondaire_085_et_le_principal_l_emporte() {
        // When
        LigneService.Etiquettes etiquettes = premier().classification();

        // Then
        assertThat(etiquettes.thematiques()).containsExactly(new LabelNote("Gestion des inondations", 1), new LabelNote("Voirie", 0.85));
        assertThat(etiquettes.sites()).containsExactly(new LabelNote("Ouvrage d'art", 1), new LabelNote("Friche", 1),
                new LabelNote("Forêt", 0.85));
        assertThat(etiquettes.interventions()).containsExactly(new LabelNote("Stratégie/Plan", 1), new LabelNote("Etude/Diagnostic", 1));
    }

    @Test
    void une_phase_prend_le_meilleur_poids_de_ses_colonnes_et_reste_neutre_sans_reponse() {
        assertThat(premier().phases()).isEqualTo(Map.of("Idée", 0.5, "Étude", 1.0, "Opération", 1.0));
        assertThat(lot().services().get(1).ligne().phases()).isEmpty();
    }

    @Test
    void niveau_profil_et_categories_sont_normalises() {
        // When
        LigneService service = premier();

        // Then
        assertThat(service.expertise()).isEqualTo("moyen");
        assertThat(service.profilGeneraliste()).isTrue();
        assertThat(service.categories()).containsExactly("expert", "inspirants");
        assertThat(service.description()).isEqualTo("Courte description.");
        assertThat(service.descriptionLongue()).isEqualTo("Longue description.");
        assertThat(lot().services().get(1).ligne().profilGeneraliste()).isNull();
    }

    @Test
    void une_adresse_mal_saisie_est_reparee_et_signalee() {
        assertThat(lot().services()).extracting(s -> s.ligne().redirectionUrl())
                .containsExactly("https://cartes.exemple.fr", "https://exemple.fr/x");
        assertThat(lot().avertissements()).contains("ligne 2, colonne Lien du service auto : adresse lue comme https://cartes.exemple.fr");
    }

    @Test
    void un_service_sans_etiquette_est_importe_et_signale() {
        assertThat(lot().services()).hasSize(2);
        assertThat(lot().avertissements())
                .contains("ligne 3, colonne Thématiques principales : service sans étiquette : il ne sera jamais proposé");
    }

    @Test
    void une_etiquette_ou_une_reponse_inconnue_fait_tout_refuser() {
        // Given
        String csv = new String(LectureServicesTest.ressource("numeriques.csv"), StandardCharsets.UTF_8)
                .replace("Voirie/", "Voierie/").replace(";Moyen;", ";Expert;").replace(";Un peu;", ";Parfois;");

        // When
        assertThatThrownBy(() -> LectureNumeriques.lire(csv.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(ProblemeException.class,
                // Then
                e -> assertThat(e.probleme().erreurs()).extracting(Probleme.Champ::champ).containsExactlyInAnyOrder(
                        "ligne 2, colonne Thématiques secondaires", "ligne 2, colonne Niveau d’expertise technique",
                        "ligne 2, colonne Phase : Affiner un projet au stade de l’idée vague"));
    }
}
