package fr.communs.qualification.lexique;

import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.qualification.lexique.Explication.Contribution;
import fr.communs.qualification.lexique.Explication.EtiquetteExpliquee;
import fr.communs.qualification.texte.Passage;
import java.util.Comparator;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ExplicationTest {

    private static final MoteurEmbarque MOTEUR = ChargeurMoteur.charger();

    private static EtiquetteExpliquee etiquette(Explication e, Axe axe, String code) {
        return e.etiquettes().get(axe).stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void une_regle_montre_ou_elle_a_lu_dans_le_texte_d_origine() {
        // Given
        String nom = "Rénovation du gymnase";
        String description = "À côté de la piscine\nÉtanchéité du toit";

        // When
        Explication e = MOTEUR.expliquer(nom, description);

        // Then
        EtiquetteExpliquee gymnase = etiquette(e, Axe.SITES, "S8");
        assertThat(gymnase.lexique()).anySatisfy(r -> assertThat(r.passages())
                .containsExactly(new Passage(Passage.NOM, 14, 21, "gymnase")));
        assertThat(e.etiquettes().values()).flatExtracting(es -> es).flatExtracting(EtiquetteExpliquee::lexique)
                .flatExtracting(r -> r.passages()).filteredOn(p -> p.champ().equals(Passage.DESCRIPTION)).isNotEmpty()
                .allSatisfy(p -> assertThat(description.substring(p.debut(), p.fin())).isEqualTo(p.extrait()));
    }

    @Test
    void ce_que_chaque_trait_apporte_est_dit_le_plus_fort_d_abord() {
        // When
        Explication e = MOTEUR.expliquer("Rénovation du gymnase", null);

        // Then
        EtiquetteExpliquee gymnase = etiquette(e, Axe.SITES, "S8");
        assertThat(gymnase.contributions()).isNotEmpty().extracting(c -> Math.abs(c.apport()))
                .isSortedAccordingTo(Comparator.reverseOrder());
        // The word itself, its root, its beginning or four of its letters: nothing else speaks as much for the label.
        assertThat(gymnase.contributions().subList(0, 6)).allSatisfy(c -> assertThat("<gymnase>").contains(c.trait().replaceFirst("^._", "")));
        assertThat(e.te().contributions()).isNotEmpty();
    }

    @Test
    void ce_que_le_modele_lit_a_sa_place_dans_le_texte_d_origine_et_ce_que_dit_le_lexique_n_en_a_pas() {
        // Given
        String nom = "Rénovation du gymnase";
        String description = "À côté de la piscine\nÉtanchéité du toit";

        // When
        List<Contribution> contributions = etiquette(MOTEUR.expliquer(nom, description), Axe.SITES, "S8").contributions();

        // Then
        assertThat(contributions).filteredOn(c -> c.trait().equals("gymnase")).extracting(Contribution::passage)
                .containsExactly(new Passage(Passage.NOM, 14, 21, "gymnase"));
        assertThat(contributions).filteredOn(c -> c.trait().equals("r_etanche")).extracting(Contribution::passage)
                .containsExactly(new Passage(Passage.DESCRIPTION, 21, 31, "Étanchéité"));
        assertThat(contributions).filteredOn(c -> c.passage() != null).isNotEmpty().allSatisfy(c -> assertThat(
                (c.passage().champ().equals(Passage.NOM) ? nom : description).substring(c.passage().debut(), c.passage().fin()))
                .isEqualTo(c.passage().extrait()));
        assertThat(contributions).filteredOn(c -> c.passage() == null).isNotEmpty()
                .allSatisfy(c -> assertThat(c.trait()).matches("hr?_.*"));
    }

    @Test
    void les_toponymes_caches_aux_regles_sont_dits() {
        // When
        Explication e = MOTEUR.expliquer("Voirie communale à Saint-Maixent-l'École", null);

        // Then
        assertThat(e.toponymes()).containsExactly(new Passage(Passage.NOM, 19, 40, "Saint-Maixent-l'École"));
    }

    @Test
    void les_scores_expliques_et_leurs_preuves_sont_ceux_de_la_qualification() {
        // Given
        String nom = "Installation d'une chaufferie bois à la mairie";

        // When
        Explication e = MOTEUR.expliquer(nom, "");

        // Then
        Resultat r = MOTEUR.qualifier(nom, "");
        assertThat(e.te().classe()).isEqualTo(r.te().classe());
        for (Axe axe : Axe.values()) {
            assertThat(e.etiquettes().get(axe)).extracting(EtiquetteExpliquee::code, EtiquetteExpliquee::score,
                    EtiquetteExpliquee::preuves).containsExactlyElementsOf(
                    r.notes(axe).stream().map(n -> Tuple.tuple(n.code(), n.score(), n.preuves())).toList());
        }
    }
}
