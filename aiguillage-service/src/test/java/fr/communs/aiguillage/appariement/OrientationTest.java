package fr.communs.aiguillage.appariement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import fr.communs.aiguillage.appariement.ProfilProjet.Etiquette;
import fr.communs.aiguillage.appariement.ServiceOriente.Candidat;
import fr.communs.aiguillage.appariement.ServiceOriente.Raison;
import fr.communs.contrats.nomenclature.Axe;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrientationTest {

    private static final Orientation ORIENTATION = new Orientation(Set.of("Bâtiment public", "Energies renouvelables"));

    // ---- criterion

    @Test
    void une_thematique_precise_commune_suffit() {
        assertThat(orienter(projet(Axe.THEMATIQUES, "Voie douce, piste cyclable"), service(Axe.THEMATIQUES, "Voie douce, piste cyclable")))
                .hasSize(1);
    }

    @Test
    void un_lieu_ou_un_levier_precis_commun_suffit() {
        assertThat(orienter(projet(Axe.SITES, "Friche"), service(Axe.SITES, "Friche"))).hasSize(1);
        assertThat(orienter(projet(Axe.LEVIERS, "Covoiturage"), service(Axe.LEVIERS, "Covoiturage"))).hasSize(1);
    }

    @Test
    void une_intervention_seule_ne_suffit_jamais() {
        assertThat(orienter(projet(Axe.INTERVENTIONS, "Construction bâtiment"), service(Axe.INTERVENTIONS, "Construction bâtiment")))
                .isEmpty();
    }

    @Test
    void une_etiquette_trop_generale_ne_suffit_jamais_seule() {
        assertThat(orienter(projet(Axe.SITES, "Bâtiment public"), service(Axe.SITES, "Bâtiment public"))).isEmpty();
    }

    @Test
    void une_etiquette_generale_et_une_intervention_ne_suffisent_pas() {
        assertThat(orienter(projet(Axe.SITES, "Bâtiment public", Axe.INTERVENTIONS, "Rénovation bâtiment"),
                service(Axe.SITES, "Bâtiment public", Axe.INTERVENTIONS, "Rénovation bâtiment"))).isEmpty();
    }

    @Test
    void une_competence_seule_ne_suffit_pas_mais_suffit_avec_un_autre_axe() {
        assertThat(orienter(projet(Axe.COMPETENCES, "90-76"), service(Axe.COMPETENCES, "90-76"))).isEmpty();
        assertThat(orienter(projet(Axe.COMPETENCES, "90-76", Axe.INTERVENTIONS, "Stratégie/Plan"),
                service(Axe.COMPETENCES, "90-76", Axe.INTERVENTIONS, "Stratégie/Plan"))).hasSize(1);
    }

    @Test
    void une_competence_choisie_pour_la_question_suffit() {
        // Given
        ProfilProjet choisi = new ProfilProjet(Map.of(Axe.COMPETENCES, List.of(new Etiquette("90-76", "90-76", 1))), null, Set.of(), true);
        // When
        List<ServiceOriente> services = ORIENTATION.orienter(choisi, List.of(service(Axe.COMPETENCES, "90-76")));
        // Then
        assertThat(services).hasSize(1);
    }

    @Test
    void une_competence_enfant_rencontre_son_parent_et_jamais_l_inverse() {
        assertThat(orienter(projet(Axe.COMPETENCES, "90-314", Axe.INTERVENTIONS, "X"),
                service(Axe.COMPETENCES, "90-31", Axe.INTERVENTIONS, "X"))).hasSize(1);
        assertThat(orienter(projet(Axe.COMPETENCES, "90-31", Axe.INTERVENTIONS, "X"),
                service(Axe.COMPETENCES, "90-314", Axe.INTERVENTIONS, "X"))).isEmpty();
    }

    @Test
    void sans_rien_de_commun_la_liste_est_vide_et_le_reste() {
        assertThat(orienter(projet(Axe.SITES, "Cimetière"), service(Axe.THEMATIQUES, "Tourisme"))).isEmpty();
    }

    @Test
    void un_service_d_une_autre_region_n_est_pas_propose() {
        // Given
        Candidat breton = new Candidat("s", "S", Map.of(Axe.SITES, Map.of("Friche", 1.0)), Map.of(), Set.of("53"));
        // When
        List<ServiceOriente> ailleurs = ORIENTATION.orienter(profil(Set.of("11"), "Friche"), List.of(breton));
        List<ServiceOriente> sansTerritoire = ORIENTATION.orienter(profil(Set.of(), "Friche"), List.of(breton));
        List<ServiceOriente> ici = ORIENTATION.orienter(profil(Set.of("53"), "Friche"), List.of(breton));
        // Then
        assertThat(ailleurs).isEmpty();
        assertThat(sansTerritoire).isEmpty();
        assertThat(ici).hasSize(1);
    }

    // ---- score and reasons

    @Test
    void la_richesse_du_projet_ne_change_pas_le_score_d_un_lieu_partage() {
        // Given
        Candidat service = service(Axe.SITES, "Friche");
        ProfilProjet pauvre = projet(Axe.SITES, "Friche");
        ProfilProjet riche = projet(Axe.SITES, "Friche", Axe.SITES, "Mairie", Axe.THEMATIQUES, "Tourisme", Axe.LEVIERS, "Covoiturage");
        // When
        double scorePauvre = orienter(pauvre, service).get(0).score();
        double scoreRiche = orienter(riche, service).get(0).score();
        // Then
        assertThat(scoreRiche).isEqualTo(scorePauvre).isCloseTo(0.5, offset(1e-9));
    }

    @Test
    void une_phase_inadaptee_divise_le_score_par_deux_sans_exclure() {
        // Given
        Candidat service = new Candidat("s", "S", Map.of(Axe.SITES, Map.of("Friche", 1.0)), Map.of("Idée", 1.0, "Opération", 0.0),
                Set.of());
        // When
        ServiceOriente idee = ORIENTATION.orienter(enPhase("Idée"), List.of(service)).get(0);
        ServiceOriente operation = ORIENTATION.orienter(enPhase("Opération"), List.of(service)).get(0);
        // Then
        assertThat(operation.score()).isCloseTo(idee.score() / 2, offset(1e-9));
        assertThat(idee.raisons()).extracting(Raison::axe).containsExactly("sites", "phase");
        assertThat(operation.raisons()).extracting(Raison::axe).containsExactly("sites");
    }

    @Test
    void chaque_raison_dit_en_francais_ce_qui_est_partage_la_plus_forte_d_abord() {
        // Given
        ProfilProjet projet = projet(Axe.INTERVENTIONS, "Construction bâtiment", Axe.THEMATIQUES, "Voie douce, piste cyclable");
        Candidat service = service(Axe.INTERVENTIONS, "Construction bâtiment", Axe.THEMATIQUES, "Voie douce, piste cyclable");
        // When
        List<Raison> raisons = orienter(projet, service).get(0).raisons();
        // Then
        assertThat(raisons).containsExactly(
                new Raison("thematiques", "Voie douce, piste cyclable", "Votre projet concerne : Voie douce, piste cyclable"),
                new Raison("interventions", "Construction bâtiment", "Nature de votre projet : Construction bâtiment"));
    }

    @Test
    void a_score_egal_l_ordre_est_celui_des_noms() {
        // Given
        Candidat b = new Candidat("1", "B", Map.of(Axe.SITES, Map.of("Friche", 1.0)), Map.of(), Set.of());
        Candidat a = new Candidat("2", "A", Map.of(Axe.SITES, Map.of("Friche", 1.0)), Map.of(), Set.of());
        // When
        List<ServiceOriente> services = ORIENTATION.orienter(projet(Axe.SITES, "Friche"), List.of(b, a));
        // Then
        assertThat(services).extracting(ServiceOriente::nom).containsExactly("A", "B");
    }

    // ---- properties

    @Test
    void proprietes_ordre_bornes_raisons_et_monotonie() {
        Random hasard = new Random(20261125);
        for (int essai = 0; essai < 2_000; essai++) {
            List<Candidat> candidats = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Map<Axe, Map<String, Double>> etiquettes = new EnumMap<>(Axe.class);
                for (Axe axe : Axe.values()) {
                    Map<String, Double> poids = new HashMap<>();
                    hasard.ints(hasard.nextInt(3), 0, 5).forEach(n -> poids.put(axe + "" + n, 0.5 + hasard.nextDouble() / 2));
                    etiquettes.put(axe, poids);
                }
                candidats.add(new Candidat("s" + i, "S" + i, etiquettes, Map.of(), Set.of()));
            }
            Map<Axe, List<Etiquette>> etiquettes = new EnumMap<>(Axe.class);
            for (Axe axe : Axe.values()) {
                etiquettes.put(axe, hasard.ints(hasard.nextInt(3), 0, 5).distinct()
                        .mapToObj(n -> new Etiquette(axe + "" + n, axe + "" + n, 0.7 + 0.3 * hasard.nextDouble())).toList());
            }
            List<ServiceOriente> services = ORIENTATION.orienter(new ProfilProjet(etiquettes, null, Set.of()), candidats);
            assertThat(services).allMatch(s -> s.score() > 0 && s.score() < 1 && !s.raisons().isEmpty());
            assertThat(services).isSortedAccordingTo((x, y) -> Double.compare(y.score(), x.score()));

            Map<Axe, List<Etiquette>> plus = new EnumMap<>(etiquettes);
            plus.put(Axe.SITES, List.of(new Etiquette("SITES0", "SITES0", 1), new Etiquette("SITES1", "SITES1", 1),
                    new Etiquette("SITES2", "SITES2", 1), new Etiquette("SITES3", "SITES3", 1), new Etiquette("SITES4", "SITES4", 1)));
            Map<String, Double> apres = new HashMap<>();
            ORIENTATION.orienter(new ProfilProjet(plus, null, Set.of()), candidats).forEach(s -> apres.put(s.cle(), s.score()));
            services.forEach(s -> assertThat(apres.get(s.cle())).isGreaterThanOrEqualTo(s.score()));
        }
    }

    private static List<ServiceOriente> orienter(ProfilProjet projet, Candidat service) {
        return ORIENTATION.orienter(projet, List.of(service));
    }

    private static ProfilProjet enPhase(String phase) {
        return new ProfilProjet(Map.of(Axe.SITES, List.of(new Etiquette("Friche", "Friche", 1))), phase, Set.of());
    }

    private static ProfilProjet profil(Set<String> regions, String site) {
        return new ProfilProjet(Map.of(Axe.SITES, List.of(new Etiquette(site, site, 1))), null, regions);
    }

    /** Pairs axis, label. */
    private static ProfilProjet projet(Object... paires) {
        Map<Axe, List<Etiquette>> etiquettes = new EnumMap<>(Axe.class);
        for (int i = 0; i < paires.length; i += 2) {
            String libelle = (String) paires[i + 1];
            etiquettes.computeIfAbsent((Axe) paires[i], a -> new ArrayList<>()).add(new Etiquette(libelle, libelle, 1));
        }
        return new ProfilProjet(etiquettes, null, Set.of());
    }

    private static Candidat service(Object... paires) {
        Map<Axe, Map<String, Double>> etiquettes = new EnumMap<>(Axe.class);
        for (int i = 0; i < paires.length; i += 2) {
            etiquettes.computeIfAbsent((Axe) paires[i], a -> new HashMap<>()).put((String) paires[i + 1], 1.0);
        }
        return new Candidat("s", "S", etiquettes, Map.of(), Set.of());
    }
}
