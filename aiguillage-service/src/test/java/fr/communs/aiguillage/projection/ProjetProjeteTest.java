package fr.communs.aiguillage.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.EtatProjet.ClassificationScores;
import fr.communs.contrats.EtatProjet.Declare;
import fr.communs.contrats.EtatProjet.LabelNote;
import fr.communs.contrats.EtatQualification;
import fr.communs.contrats.EtatQualification.Correction;
import fr.communs.contrats.EtatQualification.Etiquette;
import fr.communs.contrats.nomenclature.Axe;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Effective labels: declared, else predicted above the cut, then corrected. */
class ProjetProjeteTest {

    private static final Etiquette FRICHE = new Etiquette("S26", "Friche", 0.9, List.of());

    @Test
    void une_etiquette_predite_compte_a_partir_du_seuil_de_son_axe() {
        // Given
        ProjetProjete p = projet(null, List.of(FRICHE, new Etiquette("S2", "Forêt", 0.79, List.of())), null, null);
        // When
        List<EtiquetteEffective> sites = p.etiquettes(Axe.SITES);
        // Then
        assertThat(sites).containsExactly(new EtiquetteEffective("S26", "Friche", 0.9, "predite"));
    }

    @Test
    void une_prediction_vide_est_nulle_jamais_une_liste_vide() {
        assertThat(projet(null, List.of(new Etiquette("S2", "Forêt", 0.79, List.of())), null, null).etiquettes(Axe.SITES)).isNull();
        assertThat(projet(null, List.of(), null, null).etiquettes(Axe.SITES)).isNull();
    }

    @Test
    void ce_qui_est_declare_remplace_ce_qui_est_predit_meme_vide() {
        // Given
        Declare declare = new Declare(List.of(), null, new ClassificationScores(null, List.of(new LabelNote("Forêt", 0.5)), null));
        ProjetProjete p = projet(declare, List.of(FRICHE), List.of(new Etiquette("90-76", "x", 0.9, List.of())), null);
        // When
        List<EtiquetteEffective> sites = p.etiquettes(Axe.SITES);
        List<EtiquetteEffective> competences = p.etiquettes(Axe.COMPETENCES);
        // Then
        assertThat(sites).containsExactly(new EtiquetteEffective("S2", "Forêt", 0.5, "declaree"));
        assertThat(competences).isEmpty();
    }

    @Test
    void une_correction_humaine_l_emporte_sur_la_prediction_et_sur_la_declaration() {
        // Given
        Declare declare = new Declare(null, null, new ClassificationScores(null, List.of(new LabelNote("Forêt", 1)), null));
        List<Correction> corrections = List.of(new Correction("sites", "S2", "retire"), new Correction("sites", "S3", "ajoute"));
        // When
        List<EtiquetteEffective> sites = projet(declare, List.of(), null, corrections).etiquettes(Axe.SITES);
        // Then
        assertThat(sites).containsExactly(new EtiquetteEffective("S3", "Zone humide", 1, "corrigee"));
    }

    @Test
    void une_etiquette_ajoutee_sans_etre_predite_vient_avec_ses_parents() {
        // Given: S19 is a school, a public building
        List<Correction> corrections = List.of(new Correction("sites", "S26", "retire"), new Correction("sites", "S19", "ajoute"));
        // When
        List<EtiquetteEffective> sites = projet(null, List.of(FRICHE), null, corrections).etiquettes(Axe.SITES);
        // Then
        assertThat(sites).extracting(EtiquetteEffective::libelle).containsExactly("Ecole", "Bâtiment public");
        assertThat(sites).extracting(EtiquetteEffective::origine).containsOnly("corrigee");
    }

    @Test
    @DisplayName("Removing the last label leaves null: an empty list would be a wildcard")
    void retirer_la_derniere_etiquette_laisse_nul() {
        // Given
        List<Correction> corrections = List.of(new Correction("sites", "S26", "retire"));
        // When
        List<EtiquetteEffective> sites = projet(null, List.of(FRICHE), null, corrections).etiquettes(Axe.SITES);
        // Then
        assertThat(sites).isNull();
    }

    @Test
    void une_correction_d_un_autre_axe_ne_change_rien() {
        // Given
        List<Correction> corrections = List.of(new Correction("leviers", "S26", "retire"));
        // When
        List<EtiquetteEffective> sites = projet(null, List.of(FRICHE), null, corrections).etiquettes(Axe.SITES);
        // Then
        assertThat(sites).hasSize(1);
    }

    private static ProjetProjete projet(Declare declare, List<Etiquette> sites, List<Etiquette> competences, List<Correction> corrections) {
        EtatProjet etat = new EtatProjet(UUID.randomUUID(), 1, false, "publique", "e", "n", null, null, null, null, null, declare,
                List.of(), List.of(), null, null);
        return new ProjetProjete(etat, new EtatQualification(null, 1, "e", "embarque", "m", "n", "terminee", null, null, sites, null, null,
                competences, null, corrections, null));
    }
}
