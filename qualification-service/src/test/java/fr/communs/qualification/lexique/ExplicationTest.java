package fr.communs.qualification.lexique;

import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.qualification.lexique.Explication.EtiquetteExpliquee;
import fr.communs.qualification.texte.Passage;
import java.util.Comparator;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ExplicationTest {

    private static final MoteurEmbarque MOTEUR = ChargeurMoteur.charger();

    @Test
    void une_regle_montre_ou_elle_a_lu_dans_le_texte_d_origine() {
        // Given
        String nom = "Rénovation du gymnase";
        String description = "À côté de la piscine\nÉtanchéité du toit";

        // When
        Explication e = MOTEUR.expliquer(nom, description);

        // Then
        EtiquetteExpliquee gymnase = e.etiquettes().get(Axe.SITES).stream().filter(s -> s.code().equals("S8")).findFirst().orElseThrow();
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
        EtiquetteExpliquee gymnase = e.etiquettes().get(Axe.SITES).stream().filter(s -> s.code().equals("S8")).findFirst().orElseThrow();
        assertThat(gymnase.contributions()).isNotEmpty().extracting(c -> Math.abs(c.apport()))
                .isSortedAccordingTo(Comparator.reverseOrder());
        // The word itself, its root, its beginning or four of its letters: nothing else speaks as much for the label.
        assertThat(gymnase.contributions().subList(0, 6)).allSatisfy(c -> assertThat("<gymnase>").contains(c.trait().replaceFirst("^._", "")));
        assertThat(e.te().contributions()).isNotEmpty();
    }

    @Test
    void les_toponymes_caches_aux_regles_sont_dits() {
        // When
        Explication e = MOTEUR.expliquer("Voirie communale à Saint-Maixent-l'École", null);

        // Then
        assertThat(e.toponymes()).containsExactly(new Passage(Passage.NOM, 19, 40, "Saint-Maixent-l'École"));
    }

    @Test
    void les_scores_expliques_sont_ceux_de_la_qualification() {
        // Given
        String nom = "Installation d'une chaufferie bois à la mairie";

        // When
        Explication e = MOTEUR.expliquer(nom, "");

        // Then
        Resultat r = MOTEUR.qualifier(nom, "");
        assertThat(e.te().classe()).isEqualTo(r.te().classe());
        for (Axe axe : Axe.values()) {
            assertThat(e.etiquettes().get(axe)).extracting(EtiquetteExpliquee::code, EtiquetteExpliquee::score).containsExactlyElementsOf(
                    r.notes(axe).stream().map(n -> Tuple.tuple(n.code(), n.score())).toList());
        }
    }
}
