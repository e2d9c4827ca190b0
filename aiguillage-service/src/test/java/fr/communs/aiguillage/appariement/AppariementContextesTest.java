package fr.communs.aiguillage.appariement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The unit rules of the reference (contract §6.10, "Widget matching") and properties over random cases. */
class AppariementContextesTest {

    private static final List<String> TOUT = List.of();
    private static final List<String> BRETAGNE = List.of("53");

    // ---- no criterion

    @Test
    void un_projet_sans_aucun_critere_ne_retient_rien() {
        assertThat(retenu(projet(null, null, null, TOUT), contexte(TOUT, TOUT, TOUT, TOUT))).isFalse();
    }

    @Test
    void des_listes_vides_sans_phase_ne_retiennent_rien() {
        assertThat(retenu(projet(TOUT, TOUT, TOUT, TOUT), contexte(TOUT, TOUT, TOUT, TOUT))).isFalse();
    }

    @Test
    void une_phase_seule_ne_suffit_pas_sans_axe_thematique_connu() {
        assertThat(retenu(projet(null, null, List.of("Idée"), TOUT), contexte(TOUT, TOUT, List.of("Idée"), TOUT))).isFalse();
    }

    // ---- one axis

    @Test
    void une_competence_commune_suffit() {
        assertThat(retenu(projet(List.of("90-71"), null, null, TOUT), contexte(List.of("90-71"), null, null, TOUT))).isTrue();
    }

    @Test
    void une_competence_differente_ne_retient_pas() {
        assertThat(retenu(projet(List.of("90-71"), null, null, TOUT), contexte(List.of("90-72"), null, null, TOUT))).isFalse();
    }

    @Test
    void un_levier_commun_suffit() {
        assertThat(retenu(projet(null, List.of("Covoiturage"), null, TOUT), contexte(null, List.of("Covoiturage"), null, TOUT))).isTrue();
    }

    @Test
    void un_levier_different_ne_retient_pas() {
        assertThat(retenu(projet(null, List.of("Biogaz"), null, TOUT), contexte(null, List.of("Covoiturage"), null, TOUT))).isFalse();
    }

    @Test
    void une_seule_valeur_commune_parmi_plusieurs_suffit() {
        assertThat(retenu(projet(null, List.of("Biogaz", "Covoiturage"), null, TOUT),
                contexte(null, List.of("Covoiturage", "Vélo"), null, TOUT))).isTrue();
    }

    @Test
    void les_competences_et_les_leviers_s_ajoutent() {
        assertThat(retenu(projet(List.of("90-71"), List.of("Biogaz"), null, TOUT),
                contexte(List.of("90-72"), List.of("Biogaz"), null, TOUT))).isTrue();
    }

    // ---- phases

    @Test
    void la_competence_et_la_phase_communes_retiennent() {
        assertThat(retenu(projet(List.of("90-71"), null, List.of("Idée"), TOUT),
                contexte(List.of("90-71"), null, List.of("Idée", "Étude"), TOUT))).isTrue();
    }

    @Test
    void le_levier_et_la_phase_communs_retiennent() {
        assertThat(retenu(projet(null, List.of("Biogaz"), List.of("Étude"), TOUT),
                contexte(null, List.of("Biogaz"), List.of("Étude"), TOUT))).isTrue();
    }

    @Test
    void la_bonne_phase_ne_rachete_pas_une_mauvaise_competence() {
        assertThat(retenu(projet(List.of("90-71"), null, List.of("Idée"), TOUT),
                contexte(List.of("90-72"), null, List.of("Idée"), TOUT))).isFalse();
    }

    @Test
    void la_bonne_phase_ne_rachete_pas_un_mauvais_levier() {
        assertThat(retenu(projet(null, List.of("Biogaz"), List.of("Idée"), TOUT),
                contexte(null, List.of("Covoiturage"), List.of("Idée"), TOUT))).isFalse();
    }

    @Test
    void la_bonne_competence_ne_rachete_pas_une_mauvaise_phase() {
        assertThat(retenu(projet(List.of("90-71"), null, List.of("Opération"), TOUT),
                contexte(List.of("90-71"), null, List.of("Idée"), TOUT))).isFalse();
    }

    @Test
    void un_projet_sans_phase_passe_toutes_les_phases() {
        assertThat(retenu(projet(List.of("90-71"), null, null, TOUT), contexte(List.of("90-71"), null, List.of("Idée"), TOUT))).isTrue();
    }

    @Test
    void un_contexte_sans_phase_accepte_toutes_les_phases() {
        assertThat(retenu(projet(List.of("90-71"), null, List.of("Idée"), TOUT), contexte(List.of("90-71"), null, null, TOUT))).isTrue();
    }

    @Test
    void des_phases_vides_acceptent_toutes_les_phases() {
        assertThat(retenu(projet(List.of("90-71"), null, List.of("Idée"), TOUT), contexte(List.of("90-71"), null, TOUT, TOUT))).isTrue();
    }

    // ---- null and []

    @Test
    void des_competences_vides_du_contexte_acceptent_toute_competence() {
        assertThat(retenu(projet(List.of("90-71"), null, null, TOUT), contexte(TOUT, null, null, TOUT))).isTrue();
    }

    @Test
    void des_leviers_vides_du_contexte_acceptent_tout_levier() {
        assertThat(retenu(projet(null, List.of("Biogaz"), null, TOUT), contexte(null, TOUT, null, TOUT))).isTrue();
    }

    @Test
    void des_competences_vides_du_projet_rencontrent_un_contexte_ouvert() {
        assertThat(retenu(projet(TOUT, null, List.of("Idée"), TOUT), contexte(TOUT, null, null, TOUT))).isTrue();
    }

    @Test
    void des_competences_inconnues_du_projet_ne_rencontrent_pas_un_contexte_ouvert() {
        assertThat(retenu(projet(null, null, List.of("Idée"), TOUT), contexte(TOUT, null, null, TOUT))).isFalse();
    }

    @Test
    void un_axe_nul_du_contexte_est_ignore() {
        assertThat(retenu(projet(List.of("90-71"), List.of("Biogaz"), null, TOUT), contexte(null, List.of("Biogaz"), null, TOUT))).isTrue();
    }

    @Test
    void un_axe_nul_du_projet_laisse_l_autre_decider() {
        assertThat(retenu(projet(null, List.of("Biogaz"), null, TOUT), contexte(List.of("90-71"), List.of("Biogaz"), null, TOUT))).isTrue();
    }

    @Test
    void nul_ne_rencontre_jamais_nul() {
        assertThat(retenu(projet(List.of("90-71"), null, null, TOUT), contexte(null, List.of("Biogaz"), null, TOUT))).isFalse();
    }

    @Test
    void un_contexte_sans_axe_thematique_est_mort() {
        assertThat(retenu(projet(TOUT, TOUT, List.of("Idée"), TOUT), contexte(null, null, TOUT, TOUT))).isFalse();
    }

    // ---- parents

    @Test
    void un_code_enfant_rencontre_son_parent() {
        assertThat(retenu(projet(List.of("90-314"), null, null, TOUT), contexte(List.of("90-31"), null, null, TOUT))).isTrue();
    }

    @Test
    void un_enfant_parmi_plusieurs_rencontre_son_parent() {
        assertThat(retenu(projet(List.of("90-71", "90-314"), null, null, TOUT), contexte(List.of("90-31"), null, null, TOUT))).isTrue();
    }

    @Test
    void un_code_parent_ne_rencontre_pas_son_enfant() {
        assertThat(retenu(projet(List.of("90-31"), null, null, TOUT), contexte(List.of("90-314"), null, null, TOUT))).isFalse();
    }

    // ---- listed

    @Test
    void un_service_non_liste_n_est_jamais_retenu() {
        Contexte c = new Contexte(UUID.randomUUID(), UUID.randomUUID(), true, false, List.of("90-71"), null, null, TOUT);
        assertThat(retenu(projet(List.of("90-71"), null, null, TOUT), c)).isFalse();
    }

    @Test
    void un_contexte_non_liste_n_est_jamais_retenu() {
        Contexte c = new Contexte(UUID.randomUUID(), UUID.randomUUID(), false, true, List.of("90-71"), null, null, TOUT);
        assertThat(retenu(projet(List.of("90-71"), null, null, TOUT), c)).isFalse();
    }

    // ---- regions

    @Test
    void des_regions_vides_du_contexte_acceptent_toute_region() {
        assertThat(retenu(projet(List.of("90-71"), null, null, BRETAGNE), contexte(List.of("90-71"), null, null, TOUT))).isTrue();
    }

    @Test
    void une_region_comprise_retient() {
        assertThat(retenu(projet(List.of("90-71"), null, null, BRETAGNE), contexte(List.of("90-71"), null, null, List.of("11", "53"))))
                .isTrue();
    }

    @Test
    void une_region_exclue_ne_retient_pas() {
        assertThat(retenu(projet(List.of("90-71"), null, null, BRETAGNE), contexte(List.of("90-71"), null, null, List.of("11")))).isFalse();
    }

    @Test
    void une_seule_des_regions_de_plusieurs_collectivites_suffit() {
        assertThat(retenu(projet(List.of("90-71"), null, null, List.of("53", "11")),
                contexte(List.of("90-71"), null, null, List.of("11")))).isTrue();
    }

    @Test
    void un_projet_sans_region_ne_rencontre_que_les_contextes_sans_region() {
        assertThat(retenu(projet(List.of("90-71"), null, null, TOUT), contexte(List.of("90-71"), null, null, List.of("11")))).isFalse();
    }

    @Test
    void des_regions_nulles_du_contexte_ne_passent_jamais() {
        assertThat(retenu(projet(List.of("90-71"), null, null, BRETAGNE), contexte(List.of("90-71"), null, null, null))).isFalse();
    }

    @Test
    void plusieurs_contextes_d_un_meme_service_sont_tous_retenus_dans_l_ordre_recu() {
        // Given
        UUID service = UUID.randomUUID();
        Contexte premier = new Contexte(UUID.randomUUID(), service, true, true, List.of("90-71"), null, null, TOUT);
        Contexte second = new Contexte(UUID.randomUUID(), service, true, true, TOUT, null, null, TOUT);
        // When
        List<Contexte> retenus = AppariementContextes.retenir(projet(List.of("90-71"), null, null, TOUT), List.of(premier, second));
        // Then
        assertThat(retenus).containsExactly(premier, second);
    }

    // ---- properties

    @Test
    void propriete_on_ne_retient_que_des_contextes_listes_parmi_les_candidats() {
        pourBeaucoupDeCas((projet, contextes, retenus) -> {
            assertThat(contextes.containsAll(retenus)).isTrue();
            assertThat(retenus).allMatch(c -> c.liste() && c.serviceListe());
        });
    }

    @Test
    void propriete_un_code_de_plus_ne_retire_aucun_contexte() {
        pourBeaucoupDeCas((p, contextes, retenus) -> {
            List<String> codes = new ArrayList<>(p.competences() == null ? List.of() : p.competences());
            codes.add("90-9");
            assertThat(AppariementContextes.retenir(projet(codes, p.leviers(), p.phases(), p.regions()), contextes).containsAll(retenus))
                    .isTrue();
        });
    }

    @Test
    void propriete_preciser_la_phase_n_ajoute_aucun_contexte() {
        pourBeaucoupDeCas((p, contextes, retenus) -> {
            CriteresContexte sansPhase = projet(p.competences(), p.leviers(), null, p.regions());
            if (!sansPhase.muets()) {
                assertThat(AppariementContextes.retenir(sansPhase, contextes).containsAll(retenus)).isTrue();
            }
        });
    }

    @Test
    void propriete_ouvrir_toutes_les_regions_ne_retire_aucun_contexte() {
        pourBeaucoupDeCas((p, contextes, retenus) -> {
            List<Contexte> ouverts = contextes.stream().map(c -> new Contexte(c.id(), c.serviceId(), c.liste(), c.serviceListe(),
                    c.competences(), c.leviers(), c.phases(), TOUT)).toList();
            assertThat(AppariementContextes.retenir(p, ouverts).stream().map(Contexte::id).toList())
                    .containsAll(retenus.stream().map(Contexte::id).toList());
        });
    }

    private interface Propriete {
        void verifier(CriteresContexte projet, List<Contexte> contextes, List<Contexte> retenus);
    }

    /** 3 000 random cases, the same at each run: a failure can be replayed. */
    private static void pourBeaucoupDeCas(Propriete propriete) {
        Random hasard = new Random(20261125);
        for (int essai = 0; essai < 3_000; essai++) {
            List<Contexte> contextes = Stream.generate(() -> tirer(hasard)).limit(12).toList();
            CriteresContexte p = projet(axe(hasard, "90-"), axe(hasard, "L"), axe(hasard, "P"), regions(hasard));
            propriete.verifier(p, contextes, AppariementContextes.retenir(p, contextes));
        }
    }

    private static Contexte tirer(Random h) {
        return new Contexte(new UUID(h.nextLong(), h.nextLong()), new UUID(0, h.nextInt(4)), h.nextInt(10) > 0, h.nextInt(10) > 0,
                axe(h, "90-"), axe(h, "L"), axe(h, "P"), h.nextInt(10) == 0 ? null : regions(h));
    }

    /** Null, empty or a few values out of six. */
    private static List<String> axe(Random h, String prefixe) {
        return switch (h.nextInt(4)) {
            case 0 -> null;
            case 1 -> TOUT;
            default -> h.ints(1 + h.nextInt(3), 0, 6).mapToObj(i -> prefixe + i).toList();
        };
    }

    private static List<String> regions(Random h) {
        return h.nextBoolean() ? TOUT : h.ints(2, 0, 4).mapToObj(i -> "R" + i).toList();
    }

    private static boolean retenu(CriteresContexte projet, Contexte contexte) {
        return !AppariementContextes.retenir(projet, List.of(contexte)).isEmpty();
    }

    private static CriteresContexte projet(List<String> competences, List<String> leviers, List<String> phases, List<String> regions) {
        return new CriteresContexte(competences, leviers, phases, regions);
    }

    private static Contexte contexte(List<String> competences, List<String> leviers, List<String> phases, List<String> regions) {
        return new Contexte(UUID.randomUUID(), UUID.randomUUID(), true, true, competences, leviers, phases, regions);
    }
}
