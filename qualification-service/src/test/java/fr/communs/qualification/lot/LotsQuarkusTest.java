package fr.communs.qualification.lot;

import static fr.communs.qualification.ProjetsDeTest.DELAI;
import static fr.communs.qualification.ProjetsDeTest.admin;
import static fr.communs.qualification.ProjetsDeTest.exactement;
import static fr.communs.qualification.ProjetsDeTest.json;
import static fr.communs.qualification.ProjetsDeTest.mec;
import static fr.communs.qualification.lot.LotsDeTest.anciens;
import static fr.communs.qualification.lot.LotsDeTest.assertUneSeuleFois;
import static fr.communs.qualification.lot.LotsDeTest.attendreFin;
import static fr.communs.qualification.lot.LotsDeTest.creer;
import static fr.communs.qualification.lot.LotsDeTest.faits;
import static fr.communs.qualification.lot.LotsDeTest.fermerLesLotsEtOublierLesAutresMoteurs;
import static fr.communs.qualification.lot.LotsDeTest.lot;
import static fr.communs.qualification.lot.LotsDeTest.projets;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.communs.contrats.EtatQualification.Objet;
import fr.communs.qualification.qualification.RegistreTextes;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Batches on real servers: what was qualified by a former engine is qualified again, exactly once. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class LotsQuarkusTest {

    @Inject
    LotService service;

    @BeforeEach
    void aucunLotOuvertNiAutreMoteur() {
        fermerLesLotsEtOublierLesAutresMoteurs();
    }

    @Test
    void un_lot_qualifie_de_nouveau_chaque_objet_perime_exactement_une_fois() {
        // Given
        List<UUID> ids = anciens(7);

        // When
        String id = creer("{\"portee\":\"perimees\"}");

        // Then
        attendreFin(id);
        lot(id).body("total", equalTo(7)).body("faits", equalTo(7)).body("changes", equalTo(7)).body("inchanges", equalTo(0))
                .body("echecs", equalTo(0)).body("debit", notNullValue()).body("termineLe", notNullValue()).body("finEstimee", nullValue());
        assertUneSeuleFois(ids);
        mec().get("/qualification/projets/" + ids.get(0)).then().body("etat", equalTo("terminee")).body("version", equalTo(2));
    }

    @Test
    void ce_qui_n_a_change_ni_de_texte_ni_de_moteur_ne_publie_rien() {
        // Given
        List<UUID> ids = projets(2);

        // When
        String id = creer("{\"portee\":\"toutes\"}");

        // Then
        attendreFin(id);
        lot(id).body("changes", equalTo(0)).body("echecs", equalTo(0));
        assertThat(faits(id)).isGreaterThanOrEqualTo(2);
        assertThat(exactement(ids.get(0), 1)).hasSize(1);
    }

    @Test
    void la_limite_est_un_vrai_plafond_et_le_reste_se_voit_perime() {
        // Given
        List<UUID> ids = anciens(5);

        // When
        String id = creer("{\"portee\":\"perimees\",\"limite\":3}");

        // Then
        attendreFin(id);
        lot(id).body("total", equalTo(3)).body("faits", equalTo(3));
        List<String> etats = ids.stream().map(p -> mec().get("/qualification/projets/" + p).<String>path("etat")).toList();
        assertThat(etats).filteredOn("perimee"::equals).hasSize(2);
        attendreFin(creer("{\"portee\":\"perimees\"}"));
        assertUneSeuleFois(ids);
    }

    @Test
    void une_tranche_ne_compte_pas_tout_ce_qui_reste() {
        // Given
        List<UUID> ids = anciens(3);
        String id = creer("{\"portee\":\"perimees\",\"debitParSeconde\":1}");

        // When
        QuarkusMock.installMockForType(new RegistreTextes() {
            @Override
            public Uni<Long> compter(String portee, Objet curseur) {
                return Uni.createFrom().failure(new IllegalStateException("a slice reads what it takes"));
            }
        }, RegistreTextes.class);

        // Then
        attendreFin(id);
        assertUneSeuleFois(ids);
    }

    @Test
    void le_debit_demande_est_respecte_et_la_fin_estimee() {
        // Given
        anciens(10);

        // When
        ValidatableResponse cree = admin().body("{\"portee\":\"perimees\",\"debitParSeconde\":4}").post("/management/lots").then();

        // Then
        cree.statusCode(201).body("finEstimee", notNullValue()).body("debitParSeconde", equalTo(4));
        String id = cree.extract().path("id");
        attendreFin(id);
        Instant debut = Instant.parse(lot(id).extract().path("creeLe"));
        Instant fin = Instant.parse(lot(id).extract().path("termineLe"));
        assertThat(Duration.between(debut, fin)).isGreaterThan(Duration.ofMillis(900));
    }

    @Test
    void un_lot_se_suspend_se_reprend_et_s_annule() {
        // Given
        // Far from its end when it is cancelled, however late the machine looks: it goes on after a stop with up to two slices at once.
        anciens(20);
        String id = creer("{\"portee\":\"perimees\",\"debitParSeconde\":2}");
        await().atMost(DELAI).until(() -> faits(id) >= 2);

        // When
        admin().post("/management/lots/" + id + "/pause").then().statusCode(200).body("etat", equalTo("en_pause"));
        admin().post("/management/lots/" + id + "/pause").then().statusCode(200);

        // Then
        int arrete = faits(id);
        await().during(Duration.ofSeconds(2)).atMost(DELAI).until(() -> faits(id) == arrete);
        lot(id).body("finEstimee", nullValue());
        admin().post("/management/lots/" + id + "/reprendre").then().statusCode(200).body("etat", equalTo("en_cours"));
        await().atMost(DELAI).until(() -> faits(id) > arrete);
        admin().post("/management/lots/" + id + "/annuler").then().statusCode(200).body("etat", equalTo("annule"))
                .body("termineLe", notNullValue());
        admin().post("/management/lots/" + id + "/reprendre").then().statusCode(409);
        admin().get("/management/lots").then().statusCode(200).body("lots.id", hasItem(id));
        attendreFin(creer("{\"portee\":\"perimees\"}"));
    }

    @Test
    void apres_un_changement_de_moteur_un_lot_lent_commence_de_lui_meme_une_seule_fois() throws Throwable {
        // Given
        List<UUID> ids = anciens(3);

        // When
        Optional<Lot> premier = VertxContextSupport.subscribeAndAwait(() -> service.demarrer());
        Optional<Lot> second = VertxContextSupport.subscribeAndAwait(() -> service.demarrer());

        // Then
        assertThat(premier).get().satisfies(lot -> {
            assertThat(lot.automatique()).isTrue();
            assertThat(lot.total()).isEqualTo(3);
            assertThat(lot.debitParSeconde()).isEqualTo(20);
        });
        assertThat(second).isEmpty();
        attendreFin(premier.get().id().toString());
        assertUneSeuleFois(ids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "{}; portee", "{\"portee\":\"une\"}; portee", "{\"portee\":\"toutes\",\"debitParSeconde\":0}; debitParSeconde",
        "{\"portee\":\"toutes\",\"limite\":1.5}; limite", "{\"portee\":\"toutes\",\"limite\":\"10\"}; limite",
        "{\"portee\":\"toutes\",\"autre\":1}; autre", "[]; corps", "pas du JSON; corps"})
    void une_demande_mal_faite_est_refusee_en_nommant_le_champ(String corps, String champ) {
        // Given, When
        ValidatableResponse reponse = admin().body(corps).post("/management/lots").then();

        // Then
        reponse.statusCode(400).body("erreurs.champ", contains(champ)).body("type", equalTo("urn:communs:probleme:requete-invalide"));
    }

    @Test
    void les_lots_demandent_la_cle_d_administration() {
        given().contentType("application/json").body("{\"portee\":\"toutes\"}").post("/management/lots").then().statusCode(401);
        mec().body("{\"portee\":\"toutes\"}").post("/management/lots").then().statusCode(403);
        mec().get("/management/lots").then().statusCode(403);
        mec().post("/management/batch-classify").then().statusCode(401)
                .body("message", equalTo("Invalid service management API key"));
        admin().get("/management/lots/" + UUID.randomUUID()).then().statusCode(404);
        admin().get("/management/lots/1").then().statusCode(400).body("erreurs.champ", contains("id"));
        admin().post("/management/lots/" + UUID.randomUUID() + "/pause").then().statusCode(404);
    }

    @Test
    void une_reprise_dont_un_lot_est_inconnu_ou_fini_ne_reprend_rien_et_le_nomme() {
        // Given
        anciens(2);
        String pause = creer("{\"portee\":\"perimees\",\"debitParSeconde\":1}");
        admin().post("/management/lots/" + pause + "/pause").then().statusCode(200);
        String annule = creer("{\"portee\":\"perimees\",\"debitParSeconde\":1}");
        admin().post("/management/lots/" + annule + "/annuler").then().statusCode(200);
        String inconnu = "ffffffff-ffff-4fff-bfff-ffffffffffff";

        // When
        ValidatableResponse refus = admin().body("{\"batchIds\":[\"" + pause + "\",\"" + inconnu + "\"]}")
                .post("/management/batch-classify/recover").then();

        // Then
        refus.statusCode(404).body("message", containsString(inconnu));
        lot(pause).body("etat", equalTo("en_pause"));
        admin().body("{\"batchIds\":[\"" + pause + "\",\"" + annule + "\"]}").post("/management/batch-classify/recover").then()
                .statusCode(409).body("message", containsString(annule));
        lot(pause).body("etat", equalTo("en_pause"));
        admin().post("/management/lots/" + pause + "/reprendre").then().statusCode(200);
        attendreFin(pause);
    }

    @Test
    void les_routes_de_compatibilite_ouvrent_et_reprennent_les_memes_lots() {
        // Given
        List<UUID> ids = anciens(3);

        // When
        String message = admin().post("/management/batch-classify?limit=2&source=mec&schema=data_mec").then().statusCode(201)
                .body("queue", notNullValue()).body("message", containsString("2 projets")).extract().path("message");

        // Then
        String id = message.replaceAll(".*lot ([0-9a-f-]{36}).*", "$1");
        attendreFin(id);
        lot(id).body("faits", equalTo(2)).body("limite", equalTo(2));
        admin().post("/management/batch-classify?limit=0").then().statusCode(400).body("statusCode", equalTo(400))
                .body("erreurs.champ", contains("limit"));
        admin().post("/management/batch-classify?schema=autre").then().statusCode(400);
        admin().post("/management/batch-classify/recover").then().statusCode(400).body("message", hasItem(containsString("JSON")));
        admin().body("{}").post("/management/batch-classify/recover").then().statusCode(400).body("erreurs.champ", contains("batchIds"));
        admin().body("{\"batchIds\":[\"msgbatch_01\"]}").post("/management/batch-classify/recover").then().statusCode(400);
        String suspendu = creer("{\"portee\":\"perimees\"}");
        await().atMost(DELAI).until(() -> !"en_cours".equals(lot(suspendu).extract().path("etat")));
        assertUneSeuleFois(ids);
        anciens(2);
        String pause = creer("{\"portee\":\"perimees\",\"debitParSeconde\":1}");
        admin().post("/management/lots/" + pause + "/pause").then().statusCode(200);
        admin().body("{\"batchIds\":[\"" + pause + "\"]}").post("/management/batch-classify/recover").then().statusCode(201)
                .body("message", containsString("1 lot repris"));
        attendreFin(pause);
    }
}
