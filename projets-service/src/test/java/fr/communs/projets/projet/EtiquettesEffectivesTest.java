package fr.communs.projets.projet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.contrats.EtatProjet.LabelNote;
import fr.communs.contrats.EtatQualification;
import fr.communs.contrats.EtatQualification.Correction;
import fr.communs.contrats.EtatQualification.Etiquette;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Effective labels: declared, else predicted above the cut, then corrected. */
class EtiquettesEffectivesTest {

    private static EtatQualification qualification(Correction... corrections) {
        return new EtatQualification(new EtatQualification.Objet("projet", "p"), 1, "e", "embarque", "m", "n", "terminee", null,
                List.of(new Etiquette("T12", "Remplacement chauffage", 0.91, List.of("chaudière"))),
                List.of(new Etiquette("S26", "Friche", 0.5, List.of())), List.of(),
                List.of(new Etiquette("L32", "Electricité renouvelable", 0.9, List.of())), List.of(new Etiquette("90-212", "Ecoles", 0.8, List.of())),
                null, List.of(corrections), Instant.EPOCH);
    }

    @Test
    void une_etiquette_predite_et_retiree_par_une_personne_ne_compte_plus() {
        // Given
        EtatQualification q = qualification(new Correction("thematiques", "T12", "retire"), new Correction("leviers", "L32", "retire"),
                new Correction("competences", "90-212", "retire"));
        // When
        EtiquettesEffectives e = EtiquettesEffectives.de(new Projet(), q);
        // Then: null, never an empty list, which would be a wildcard
        assertThat(e.thematiques()).isNull();
        assertThat(e.leviers()).isNull();
        assertThat(e.competences()).isNull();
        assertThat(e.scores().thematiques()).isEmpty();
    }

    @Test
    void une_etiquette_ajoutee_sans_etre_predite_compte_avec_ses_parents_et_le_score_1() {
        // Given
        EtatQualification q = qualification(new Correction("sites", "S19", "ajoute"), new Correction("competences", "90-211", "ajoute"));
        // When
        EtiquettesEffectives e = EtiquettesEffectives.de(new Projet(), q);
        // Then
        assertThat(e.sites()).containsExactly("Ecole", "Bâtiment public");
        assertThat(e.competences()).containsExactly("90-212", "90-211");
        assertThat(e.scores().sites()).containsExactly(new LabelNote("Friche", 0.5), new LabelNote("Ecole", 1),
                new LabelNote("Bâtiment public", 1));
        assertThat(e.thematiques()).containsExactly("Remplacement chauffage");
    }

    @Test
    void une_correction_l_emporte_aussi_sur_ce_qui_est_declare() {
        // Given
        Projet p = new Projet();
        p.classificationSites = new String[]{"Forêt", "Friche"};
        // When
        EtiquettesEffectives e = EtiquettesEffectives.de(p, qualification(new Correction("sites", "S26", "retire")));
        // Then
        assertThat(e.sites()).containsExactly("Forêt");
        assertThat(e.scores().sites()).containsExactly(new LabelNote("Forêt", 1));
    }

    @Test
    void sans_correction_une_prediction_sous_le_seuil_ne_compte_pas_et_laisse_nul() {
        // Given
        EtatQualification q = qualification();
        // When
        EtiquettesEffectives e = EtiquettesEffectives.de(new Projet(), q);
        // Then
        assertThat(e.sites()).isNull();
        assertThat(e.scores().sites()).containsExactly(new LabelNote("Friche", 0.5));
    }

    /** The event carries the same labels as the answers: what the widget matches is what the partner reads. */
    @Test
    void une_etiquette_declaree_par_son_nom_l_emporte_sur_les_scores_declares_avant_elle() {
        // Given
        Projet p = new Projet();
        p.classificationScores = """
                {"thematiques":[{"label":"Remplacement chauffage","score":0.95},{"label":"Friche","score":0.85},{"label":"Sobriété","score":0.3}]}""";
        p.classificationThematiques = new String[]{"Voie douce, piste cyclable", "Friche"};
        // When
        EtiquettesEffectives e = EtiquettesEffectives.de(p, null);
        // Then
        assertThat(e.thematiques()).containsExactly("Voie douce, piste cyclable", "Friche");
        assertThat(EvenementProjet.scores(p).thematiques()).isEqualTo(e.scores().thematiques()).containsExactly(
                new LabelNote("Voie douce, piste cyclable", 1), new LabelNote("Friche", 0.85), new LabelNote("Sobriété", 0.3));
    }

    @Test
    void une_etiquette_declaree_par_son_nom_compte_meme_avec_un_score_declare_sous_le_seuil() {
        // Given
        Projet p = new Projet();
        p.classificationScores = """
                {"sites":[{"label":"Friche","score":0.2}]}""";
        p.classificationSites = new String[]{"Friche"};
        // When, then
        assertThat(EvenementProjet.scores(p).sites()).containsExactly(new LabelNote("Friche", 1));
        assertThat(EtiquettesEffectives.de(p, null).sites()).containsExactly("Friche");
    }
}
