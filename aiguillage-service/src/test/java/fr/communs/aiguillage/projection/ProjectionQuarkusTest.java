package fr.communs.aiguillage.projection;

import static fr.communs.aiguillage.EvenementsDeTest.etiquette;
import static fr.communs.aiguillage.EvenementsDeTest.projet;
import static fr.communs.aiguillage.EvenementsDeTest.publier;
import static fr.communs.aiguillage.EvenementsDeTest.qualification;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.communs.aiguillage.BaseDeTest;
import fr.communs.aiguillage.appariement.CriteresContexte;
import fr.communs.aiguillage.projection.ProjetsProjetes.Designation;
import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.EtatQualification;
import fr.communs.contrats.EtatQualification.Correction;
import fr.communs.contrats.EtatQualification.Etiquette;
import fr.communs.contrats.Sujets;
import fr.communs.contrats.TypesEvenement;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.socle.test.ClesDeTest;
import fr.communs.socle.test.KafkaDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class ProjectionQuarkusTest {

    @Inject
    ProjetsProjetes projets;

    private static final String VERSION = "select version from projet where id = ?";
    private static final String JOINT = "select count(*) from projet p join qualification q on q.projet_id = p.id "
            + "and q.empreinte_texte = p.empreinte_texte where p.id = ?";

    @Test
    void le_projet_peut_arriver_avant_sa_qualification() {
        // Given
        EtatProjet p = projet(UUID.randomUUID(), 1, "Piste cyclable entre deux bourgs");
        publier(p);
        BaseDeTest.attendre("1", VERSION, p.id());
        // When
        publier(qualification(p, 1, List.of(etiquette(Axe.THEMATIQUES, "Voie douce, piste cyclable", 0.9)), List.of(), List.of(),
                List.of()));
        // Then
        BaseDeTest.attendre("1", JOINT, p.id());
    }

    @Test
    void la_qualification_peut_arriver_avant_son_projet() {
        // Given
        EtatProjet p = projet(UUID.randomUUID(), 1, "Rénovation d'une salle des fêtes");
        publier(qualification(p, 1, List.of(), List.of(), List.of(), List.of()));
        BaseDeTest.attendre("1", "select version from qualification where projet_id = ?", p.id());
        // When
        publier(p);
        // Then
        BaseDeTest.attendre("1", JOINT, p.id());
    }

    @Test
    void une_qualification_d_un_ancien_texte_ne_s_applique_pas() {
        // Given
        UUID id = UUID.randomUUID();
        EtatProjet ancien = projet(id, 1, "Ancien intitulé");
        publier(ancien);
        publier(qualification(ancien, 1, List.of(), List.of(), List.of(), List.of()));
        BaseDeTest.attendre("1", JOINT, id);
        // When
        publier(projet(id, 2, "Nouvel intitulé"));
        // Then
        BaseDeTest.attendre("2", VERSION, id);
        assertThat(BaseDeTest.lire(JOINT, id)).isEqualTo("0");
        given().queryParam("projet", id).get("/widget/v1/orientation").then().statusCode(202).body("etat", equalTo("en_cours"));
    }

    @Test
    void les_corrections_changent_ce_que_lit_l_appariement_des_contextes() throws Throwable {
        // Given
        EtatProjet p = projet(UUID.randomUUID(), 1, "Chaufferie bois de l'école");
        publier(p);
        publier(qualification(p, 1, List.of(), List.of(etiquette(Axe.LEVIERS, "Electricité renouvelable", 0.9)),
                List.of(new Etiquette("90-212", "Ecoles primaires", 0.9, List.of())), List.of()));
        BaseDeTest.attendre("1", JOINT, p.id());
        // When: the predicted lever is removed, a competence that nothing predicts is added
        publier(qualification(p, 2, List.of(), List.of(etiquette(Axe.LEVIERS, "Electricité renouvelable", 0.9)),
                List.of(new Etiquette("90-212", "Ecoles primaires", 0.9, List.of())),
                List.of(new Correction("leviers", "L32", "retire"), new Correction("competences", "90-76", "ajoute"))));
        BaseDeTest.attendre("2", "select version from qualification where projet_id = ?", p.id());
        // Then: null, never an empty list, which would be a wildcard
        CriteresContexte criteres = VertxContextSupport.subscribeAndAwait(() -> projets.criteres(Designation.interne(p.id()))).orElseThrow();
        assertThat(criteres.leviers()).isNull();
        assertThat(criteres.competences()).containsExactly("90-212", "90-76");
    }

    @Test
    void la_qualification_d_un_service_ne_se_mele_pas_a_celles_des_projets() {
        // Given
        EtatProjet p = projet(UUID.randomUUID(), 1, "Piste cyclable");
        publier(p);
        EtatQualification q = qualification(p, 9, List.of(), List.of(), List.of(), List.of());
        publier(new EtatQualification(new EtatQualification.Objet("service", p.id().toString()), 9, q.empreinteTexte(), q.moteur(), q.modele(),
                q.nomenclature(), q.etat(), q.te(), q.thematiques(), q.sites(), q.interventions(), q.leviers(), q.competences(),
                q.probabiliteTe(), q.corrections(), q.faitLe()));
        // When
        publier(qualification(p, 1, List.of(), List.of(), List.of(), List.of()));
        // Then
        BaseDeTest.attendre("1", "select version from qualification where projet_id = ?", p.id());
    }

    @Test
    void une_version_plus_ancienne_est_ignoree() {
        // Given
        UUID id = UUID.randomUUID();
        publier(projet(id, 5, "Version cinq"));
        BaseDeTest.attendre("5", VERSION, id);
        // When
        publier(projet(id, 4, "Version quatre"));
        publier(projet(id, 6, "Version six"));
        // Then
        BaseDeTest.attendre("6", VERSION, id);
        assertThat(BaseDeTest.lire("select etat::json ->> 'nom' from projet where id = ?", id)).isEqualTo("Version six");
    }

    @Test
    @DisplayName("A replayed event has its effect once, even when it is the only one that carries its version")
    void un_evenement_rejoue_n_a_d_effet_qu_une_fois() {
        // Given
        EtatProjet p = projet(UUID.randomUUID(), 1, "Rejoué");
        UUID evenement = publier(p);
        BaseDeTest.attendre("1", VERSION, p.id());
        String recu = BaseDeTest.lire("select recu_le from projet where id = ?", p.id());
        // When
        publier(Sujets.PROJETS, TypesEvenement.PROJET_MODIFIE, p.id().toString(), p, evenement);
        EtatProjet suivant = projet(UUID.randomUUID(), 1, "Suivant");
        publier(suivant);
        // Then
        BaseDeTest.attendre("1", VERSION, suivant.id());
        assertThat(BaseDeTest.lire("select count(*) from boite_de_reception where evenement_id = ?", evenement)).isEqualTo("1");
        assertThat(BaseDeTest.lire("select recu_le from projet where id = ?", p.id())).isEqualTo(recu);
    }

    @Test
    void un_enregistrement_mal_forme_va_au_rebut_avec_son_motif_et_le_suivant_est_traite() {
        // Given
        String cle = "illisible-" + UUID.randomUUID();
        EtatProjet suivant = projet(UUID.randomUUID(), 1, "Suivant du mal formé");
        // When
        KafkaDeTest.publier(Sujets.PROJETS, cle, "{ceci n'est pas du JSON");
        publier(suivant);
        // Then
        BaseDeTest.attendre("1", VERSION, suivant.id());
        List<ConsumerRecord<String, String>> rebuts = KafkaDeTest.lireCle(Sujets.rebut(Sujets.PROJETS), cle, 1, Duration.ofSeconds(20));
        assertThat(rebuts).hasSize(1);
        assertThat(new String(rebuts.get(0).headers().lastHeader("rebut-motif").value())).contains("JSON illisible");
    }

    @Test
    void un_etat_sans_empreinte_va_au_rebut_sans_arreter_les_autres() {
        // Given
        EtatProjet bon = projet(UUID.randomUUID(), 1, "Bon");
        EtatProjet mauvais = new EtatProjet(UUID.randomUUID(), 1, false, "publique", null, "Sans empreinte", null, null, null, null, null,
                null, null, null, null, null);
        // When
        publier(mauvais);
        publier(bon);
        // Then
        BaseDeTest.attendre("1", VERSION, bon.id());
        assertThat(KafkaDeTest.lireCle(Sujets.rebut(Sujets.PROJETS), mauvais.id().toString(), 1, Duration.ofSeconds(20))).hasSize(1);
        assertThat(BaseDeTest.lire(VERSION, mauvais.id())).isNull();
    }

    @Test
    void la_trace_de_la_requete_d_origine_est_gardee_jusqu_a_la_projection() {
        // Given
        EtatProjet p = projet(UUID.randomUUID(), 1, "Tracé");
        // When
        publier(p);
        // Then
        BaseDeTest.attendre("0af7651916cd43dd8448eb211c80319c", "select split_part(traceparent, '-', 2) from projet where id = ?", p.id());
    }

    @Test
    void une_prediction_sous_le_seuil_reste_nulle_et_une_liste_declaree_vide_reste_vide() {
        // Given
        EtatProjet p = projet(UUID.randomUUID(), 1, "Nul et vide", new EtatProjet.Declare(List.of(), null, null));
        // When
        publier(p);
        publier(qualification(p, 1, List.of(), List.of(etiquette(Axe.LEVIERS, "Covoiturage", 0.69)), List.of(), List.of()));
        // Then
        BaseDeTest.attendre("1", JOINT, p.id());
        assertThat(BaseDeTest.lire("select competences = '{}' and leviers is null from projet where id = ?", p.id())).isEqualTo("t");
        assertThat(BaseDeTest.lire("select leviers is null and competences is null from qualification where projet_id = ?", p.id()))
                .isEqualTo("t");
    }

    @Test
    void l_avancement_compte_les_projets_et_ceux_dont_la_qualification_s_applique() {
        // Given
        JsonPath avant = avancement();
        EtatProjet qualifie = projet(UUID.randomUUID(), 1, "Qualifié");
        EtatProjet enAttente = projet(UUID.randomUUID(), 1, "En attente");
        publier(qualifie);
        publier(enAttente);
        publier(qualification(qualifie, 1, List.of(), List.of(), List.of(), List.of()));
        BaseDeTest.attendre("1", JOINT, qualifie.id());
        BaseDeTest.attendre("1", VERSION, enAttente.id());
        // When
        JsonPath apres = avancement();
        JsonPath parmi = avancementDe("\"" + qualifie.id() + "\", \"" + enAttente.id() + "\", \"" + UUID.randomUUID() + "\"")
                .statusCode(200).extract().jsonPath();
        // Then
        assertThat(apres.getLong("projets") - avant.getLong("projets")).isEqualTo(2);
        assertThat(apres.getLong("qualifies") - avant.getLong("qualifies")).isEqualTo(1);
        assertThat(apres.getLong("enAttente")).isEqualTo(apres.getLong("projets") - apres.getLong("qualifies"));
        assertThat(parmi.getMap("$")).isEqualTo(Map.of("projets", 2, "qualifies", 1, "enAttente", 1));
        avancementDe("").statusCode(200).body("projets", equalTo(0));
    }

    @Test
    void un_projet_qualifie_a_sa_version_d_avant_n_est_pas_encore_a_celle_qu_on_attend() {
        // Given
        EtatProjet avant = projet(UUID.randomUUID(), 1, "Avant");
        publier(avant);
        publier(qualification(avant, 1, List.of(), List.of(), List.of(), List.of()));
        BaseDeTest.attendre("1", JOINT, avant.id());
        // When
        Map<String, Integer> tantQueLaSuivanteManque = avancementDepuis(avant, 2);
        publier(projet(avant.id(), 2, "Avant"));
        BaseDeTest.attendre("2", VERSION, avant.id());
        // Then
        assertThat(tantQueLaSuivanteManque).isEqualTo(Map.of("projets", 0, "qualifies", 0, "enAttente", 0));
        assertThat(avancementDepuis(avant, 2)).isEqualTo(Map.of("projets", 1, "qualifies", 1, "enAttente", 0));
        assertThat(avancementDepuis(avant, 1)).isEqualTo(Map.of("projets", 1, "qualifies", 1, "enAttente", 0));
    }

    @Test
    void l_avancement_est_reserve_a_l_administration_et_refuse_une_plateforme_inconnue_ou_trop_d_ids() {
        given().get("/admin/avancement").then().statusCode(401);
        given().header("Authorization", "Bearer " + ClesDeTest.MEC).get("/admin/avancement").then().statusCode(403);
        given().header("Authorization", "Bearer " + ClesDeTest.ADMIN).queryParam("plateforme", "Inconnue").get("/admin/avancement")
                .then().statusCode(400).body("erreurs[0].champ", equalTo("plateforme"));
        avancementDe("\"pas-un-uuid\"").statusCode(400).body("erreurs[0].champ", equalTo("ids"));
        avancementPour("{}").statusCode(400).body("erreurs[0].champ", equalTo("ids"));
        avancementPour("{\"ids\": [], \"projets\": []}").statusCode(400).body("erreurs[0].champ", equalTo("projets"));
        avancementPour("{\"projets\": [{\"id\": \"pas-un-uuid\", \"version\": 1}]}").statusCode(400)
                .body("erreurs[0].champ", equalTo("projets.0.id"));
        avancementPour("{\"projets\": [{\"id\": \"" + UUID.randomUUID() + "\", \"version\": -1}]}").statusCode(400)
                .body("erreurs[0].champ", equalTo("projets.0.version"));
        avancementDe("\"" + "x".repeat(5_000_000) + "\"").statusCode(413);
    }

    private static ValidatableResponse avancementDe(String ids) {
        return avancementPour("{\"ids\": [" + ids + "]}");
    }

    private static Map<String, Integer> avancementDepuis(EtatProjet projet, int version) {
        String attendu = "{\"id\": \"" + projet.id() + "\", \"version\": " + version + "}";
        // Given twice, as two rows of a file may be about the same project: it counts once.
        return avancementPour("{\"projets\": [" + attendu + ", " + attendu + "]}").statusCode(200).extract().jsonPath().getMap("$");
    }

    private static ValidatableResponse avancementPour(String corps) {
        return given().header("Authorization", "Bearer " + ClesDeTest.ADMIN).contentType("application/json").body(corps)
                .post("/admin/avancement").then();
    }

    private static JsonPath avancement() {
        return given().header("Authorization", "Bearer " + ClesDeTest.ADMIN).queryParam("plateforme", "TeT").get("/admin/avancement")
                .then().statusCode(200).extract().jsonPath();
    }
}
