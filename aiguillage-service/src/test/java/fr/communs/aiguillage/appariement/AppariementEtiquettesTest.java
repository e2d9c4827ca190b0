package fr.communs.aiguillage.appariement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AppariementEtiquettesTest {

    private static final AppariementEtiquettes MOTEUR = new AppariementEtiquettes();

    @Test
    void les_poids_des_axes_sont_45_35_et_20_pour_cent() {
        // Given
        Classification projet = new Classification(un("A", 1), un("B", 1), un("C", 1));
        // When
        double th = MOTEUR.comparer(projet, new Classification(un("A", 1), null, null)).orElseThrow().scoreNormaliseBrut();
        double si = MOTEUR.comparer(projet, new Classification(null, un("B", 1), null)).orElseThrow().scoreNormaliseBrut();
        double in = MOTEUR.comparer(projet, new Classification(null, null, un("C", 1))).orElseThrow().scoreNormaliseBrut();
        // Then
        assertThat(th).isCloseTo(0.45, offset(1e-9));
        assertThat(si).isCloseTo(0.35, offset(1e-9));
        assertThat(in).isCloseTo(0.20, offset(1e-9));
    }

    @Test
    void une_etiquette_sous_le_seuil_est_ignoree_de_part_et_d_autre() {
        assertThat(MOTEUR.comparer(new Classification(un("A", 0.79), null, null), new Classification(un("A", 1), null, null))).isEmpty();
        assertThat(MOTEUR.comparer(new Classification(un("A", 1), null, null), new Classification(un("A", 0.79), null, null))).isEmpty();
    }

    @Test
    void les_deux_seuils_sont_independants() {
        // Given
        AppariementEtiquettes moteur = new AppariementEtiquettes(0.5, 0.8);
        // When
        Optional<Correspondance> c = moteur.comparer(new Classification(un("A", 0.5), null, null), new Classification(un("A", 0.8), null,
                null));
        // Then
        assertThat(c).isPresent();
    }

    @Test
    void rien_ne_correspond_a_un_projet_ou_a_un_candidat_sans_etiquette() {
        assertThat(MOTEUR.comparer(Classification.VIDE, new Classification(un("A", 1), null, null))).isEmpty();
        assertThat(MOTEUR.comparer(new Classification(un("A", 1), null, null), Classification.VIDE)).isEmpty();
    }

    @Test
    void une_etiquette_donnee_deux_fois_compte_une_fois_avec_son_dernier_score() {
        // Given
        Classification projet = new Classification(List.of(new LabelNote("A", 0.8), new LabelNote("A", 1)), null, null);
        // When
        Correspondance c = MOTEUR.comparer(projet, new Classification(un("A", 1), null, null)).orElseThrow();
        // Then
        assertThat(c.score()).isEqualTo(0.04);
        assertThat(c.thematiques()).containsExactly("A");
    }

    @Test
    void les_etiquettes_communes_gardent_l_ordre_du_projet() {
        // Given
        Classification projet = new Classification(List.of(new LabelNote("B", 0.8), new LabelNote("X", 1), new LabelNote("A", 1)), null,
                null);
        Classification candidat = new Classification(List.of(new LabelNote("A", 1), new LabelNote("B", 1)), null, null);
        // When
        Correspondance c = MOTEUR.comparer(projet, candidat).orElseThrow();
        // Then
        assertThat(c.thematiques()).containsExactly("B", "A");
        assertThat(c.axesCommuns()).isEqualTo(1);
        assertThat(c.scoreNormalise()).isLessThan(1);
    }

    @Test
    void propriete_un_candidat_identique_au_projet_est_le_meilleur_possible_et_vaut_un_a_scores_pleins() {
        Random hasard = new Random(20261125);
        for (int essai = 0; essai < 2_000; essai++) {
            Classification projet = new Classification(tirer(hasard, "T"), tirer(hasard, "S"), tirer(hasard, "I"));
            Classification plein = new Classification(pleins(projet.thematiques()), pleins(projet.sites()), pleins(projet.interventions()));
            Classification autre = new Classification(tirer(hasard, "T"), tirer(hasard, "S"), tirer(hasard, "I"));
            double meilleur = MOTEUR.comparer(projet, plein).map(Correspondance::scoreNormaliseBrut).orElse(0.0);
            double quelconque = MOTEUR.comparer(projet, autre).map(Correspondance::scoreNormaliseBrut).orElse(0.0);
            assertThat(quelconque).isBetween(0.0, meilleur + 1e-9);
            if (meilleur > 0) {
                assertThat(meilleur).isCloseTo(1, offset(1e-9));
            }
        }
    }

    private static List<LabelNote> pleins(List<LabelNote> labels) {
        return labels.stream().map(l -> new LabelNote(l.label(), 1)).toList();
    }

    private static List<LabelNote> tirer(Random h, String prefixe) {
        return h.ints(h.nextInt(5), 0, 8).distinct().mapToObj(i -> new LabelNote(prefixe + i, 0.5 + h.nextDouble() / 2)).toList();
    }

    private static List<LabelNote> un(String label, double score) {
        return List.of(new LabelNote(label, score));
    }
}
