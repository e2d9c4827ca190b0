package fr.communs.qualification.lexique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import fr.communs.qualification.lexique.Resultat.Note;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine as shipped, on sentences of our own. */
class MoteurEmbarqueTest {

    private static final MoteurEmbarque MOTEUR = ChargeurMoteur.charger();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rénovation énergétique de l'école élémentaire            | SITES         | S19
            Rénovation énergétique de l'école élémentaire            | INTERVENTIONS | I1
            Rénovation énergétique de l'école élémentaire            | COMPETENCES   | 90-212
            Construction d'un gymnase                                | SITES         | S8
            Construction d'un gymnase                                | INTERVENTIONS | I7
            Pose de panneaux photovoltaïques sur le toit de la mairie | THEMATIQUES  | T5
            Pose de panneaux photovoltaïques sur le toit de la mairie | LEVIERS      | L32
            Création d'une piste cyclable entre deux bourgs          | LEVIERS       | L41
            Remplacement de l'éclairage public par des LED           | COMPETENCES   | 90-512
            Étude de faisabilité d'un réseau de chaleur              | INTERVENTIONS | I13
            Réfection des trottoirs de la rue basse                  | INTERVENTIONS | I2
            Création d'une voie verte le long du canal               | INTERVENTIONS | I8
            Achat d'un tracteur pour les services techniques         | INTERVENTIONS | I6
            Création d'une bibliothèque dans l'ancien presbytère     | INTERVENTIONS | I1
            """)
    void les_projets_courants_recoivent_leur_etiquette_au_dessus_de_la_coupe(String texte, Axe axe, String code) {
        assertThat(codes(texte, axe)).contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Voirie communale à Saint-Maixent-l'École                 | SITES       | S19
            Réfection de la chaussée rue du Moulin                   | SITES       | S58
            Réhabilitation de l'ancien presbytère en logements       | SITES       | S14
            Mise en accessibilité de l'église                        | THEMATIQUES | T123
            """)
    void un_toponyme_un_usage_passe_ou_un_decor_ne_donnent_pas_d_etiquette(String texte, Axe axe, String code) {
        assertThat(codes(texte, axe)).doesNotContain(code);
    }

    @Test
    void le_site_devenu_est_celui_du_nouvel_usage() {
        assertThat(codes("Réhabilitation de l'ancien presbytère en logements", Axe.SITES)).contains("S38");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "🌳🌳🚲", "asdf qwerty zxcv", "The quick brown fox jumps over a lazy dog", "項目", "....", "0000",
            "Der schnelle braune Fuchs springt über den faulen Hund", "Las niñas comen manzanas rojas bajo la lluvia",
            "<html><body><script>alert(1)</script></body></html>", "\u0000\u0001\u0002\uFFFD\uFFFE"})
    void un_texte_vide_ou_sans_sens_donne_imprecis_et_aucune_etiquette(String texte) {
        // When
        Resultat r = MOTEUR.qualifier(texte, texte);

        // Then
        assertThat(r.te().classe()).isEqualTo(Resultat.IMPRECIS);
        assertThat(r.probabiliteTe()).isNull();
        for (Axe axe : Axe.values()) {
            assertThat(r.notes(axe)).as(axe.nom()).isEmpty();
        }
    }

    @Test
    void chaque_etiquette_porte_des_mots_du_texte() {
        // Given
        String texte = "Rénovation énergétique de la salle des fêtes et création d'une chaufferie bois";

        // When
        Resultat r = MOTEUR.qualifier(texte, null);

        // Then
        assertThat(r.notes(Axe.THEMATIQUES)).isNotEmpty();
        for (Axe axe : Axe.values()) {
            assertThat(r.notes(axe)).allSatisfy(n -> assertThat(n.preuves()).isNotEmpty().allSatisfy(p -> assertThat(texte).contains(p)));
        }
    }

    @Test
    void la_preuve_nomme_le_label_plutot_que_les_mots_qui_l_accompagnent() {
        // When
        Resultat r = MOTEUR.qualifier("Remplacement de la chaudière de l'école maternelle", null);

        // Then
        Note ecole = r.notes(Axe.SITES).stream().filter(n -> n.code().equals("S19")).findFirst().orElseThrow();
        assertThat(ecole.preuves()).contains("maternelle").doesNotContain("Remplacement", "chaudière");
    }

    @Test
    void une_preuve_contenue_dans_une_autre_n_est_pas_repetee() {
        // When
        Resultat r = MOTEUR.qualifier("Aménagement d'une piste cyclable", null);

        // Then
        for (Axe axe : Axe.values()) {
            assertThat(r.notes(axe)).allSatisfy(n -> assertThat(n.preuves()).allSatisfy(p ->
                    assertThat(n.preuves()).filteredOn(q -> q.length() > p.length()).noneMatch(q -> q.contains(p))));
        }
    }

    @Test
    void un_enfant_apporte_ses_parents_avec_un_score_au_moins_egal() {
        for (String texte : List.of("Pose de panneaux photovoltaïques sur le toit", "Audit énergétique de la mairie", "Pont de la Vère")) {
            Resultat r = MOTEUR.qualifier(texte, null);
            for (Axe axe : List.of(Axe.THEMATIQUES, Axe.SITES)) {
                for (Note n : r.notes(axe)) {
                    for (String parent : Nomenclatures.parCode(axe, n.code()).orElseThrow().parents()) {
                        assertThat(r.notes(axe)).as(texte + " : parent de " + n.libelle())
                                .anySatisfy(p -> {
                                    assertThat(p.libelle()).isEqualTo(parent);
                                    assertThat(p.score()).isGreaterThanOrEqualTo(n.score());
                                });
                    }
                }
            }
        }
    }

    @Test
    void un_site_ajoute_ses_thematiques_avec_son_score() {
        // Given
        Terme site = Nomenclatures.parLibelle(Axe.SITES, "Stationnements pour vélos").orElseThrow();

        // When
        Resultat r = MOTEUR.qualifier("Abris pour vélos", null);

        // Then
        double score = r.notes(Axe.SITES).stream().filter(n -> n.code().equals(site.code())).findFirst().orElseThrow().score();
        assertThat(site.thematiquesAjoutees()).isNotEmpty().allSatisfy(t -> assertThat(r.notes(Axe.THEMATIQUES)).anySatisfy(n -> {
            assertThat(n.libelle()).isEqualTo(t);
            assertThat(n.score()).isGreaterThanOrEqualTo(score);
        }));
    }

    @Test
    void la_probabilite_est_la_moyenne_des_poids_ponderee_par_les_scores() {
        // Given: T1 weighs 1.0, T8 0.3
        List<Note> notes = List.of(new Note("T1", "", 0.9, List.of()), new Note("T8", "", 0.5, List.of()));

        // When
        Double probabilite = MoteurEmbarque.probabiliteTe(notes);

        // Then
        assertThat(probabilite).isEqualTo(0.75, within(1e-9));
        assertThat(MoteurEmbarque.probabiliteTe(List.of())).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Isolation thermique de l'école              | O
            Création d'une piste cyclable               | O
            Installation de caméras de vidéoprotection  | N
            Restauration du clocher de l'église         | N
            Construction d'une salle des fêtes          | I
            Réfection de la toiture de la mairie              | I
            Réfection et isolation de la toiture de la mairie | O
            Création d'un parking de vingt places             | N
            Aménagement d'un parking perméable et planté      | O
            Restauration du clocher                           | N
            Renouvellement de la conduite d'eau potable       | O
            Groupe scolaire                                   | I
            """)
    void le_lien_avec_la_transition_ecologique_a_trois_reponses(String texte, String classe) {
        assertThat(MOTEUR.qualifier(texte, null).te().classe()).isEqualTo(classe);
    }

    @Test
    void le_meme_texte_donne_toujours_le_meme_resultat() {
        assertThat(MOTEUR.qualifier("Aménagement du centre-bourg", "avec plantation d'arbres"))
                .isEqualTo(ChargeurMoteur.charger().qualifier("Aménagement du centre-bourg", "avec plantation d'arbres"));
    }

    @Test
    void les_scores_sont_entre_0_et_1_et_tries_quel_que_soit_le_texte() {
        // Given
        Random hasard = new Random(7);
        String mots = "école rénovation mairie rue chauffage bois vélo eau étude création salle place parking isolation église pont";

        for (int i = 0; i < 300; i++) {
            String texte = String.join(" ", hasard.ints(12, 0, 16).mapToObj(k -> mots.split(" ")[k]).toList());

            // When
            Resultat r = MOTEUR.qualifier(texte, null);

            // Then
            for (Axe axe : Axe.values()) {
                assertThat(r.notes(axe)).extracting(Note::score).allMatch(s -> s > 0 && s < 1)
                        .isSortedAccordingTo((a, b) -> b.compareTo(a));
                assertThat(r.notes(axe)).extracting(Note::code).doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Construction d'un gymanse                      | SITES       | S8
            Renov energ des bats communaux                 | SITES       | S29
            Rénovation de l'eclairrage public              | THEMATIQUES | T22
            """)
    void une_faute_de_frappe_ou_une_abreviation_n_empeche_pas_de_comprendre(String texte, Axe axe, String code) {
        assertThat(codes(texte, axe)).contains(code);
    }

    private static List<String> codes(String texte, Axe axe) {
        return MOTEUR.qualifier(texte, null).notes(axe).stream().filter(n -> n.score() >= axe.seuil()).map(Note::code).toList();
    }
}
