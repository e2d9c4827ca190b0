package fr.communs.projets.projet;

import static fr.communs.projets.Api.corps;
import static fr.communs.projets.Api.mec;
import static fr.communs.projets.Api.nouvelId;
import static fr.communs.projets.Api.sql;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import fr.communs.contrats.ContratsJson;
import fr.communs.socle.test.ClesDeTest;
import fr.communs.socle.test.KafkaDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class ModificationQuarkusTest {

    private static String creer(String suite) {
        return mec().body(corps(nouvelId(), "Projet à modifier", suite)).post("/projets").then().statusCode(201).extract().path("id");
    }

    @Test
    void seulsLesChampsEnvoyesChangent() {
        // Given
        String id = creer(", \"description\": \"Texte\", \"porteur\": {\"referentNom\": \"Durand\", \"referentEmail\": \"d@exemple.fr\"}");

        // When
        ValidatableResponse reponse = mec().body("{\"phase\": \"Étude\", \"porteur\": {\"referentEmail\": \"n@exemple.fr\"}}")
                .patch("/projets/" + id).then();

        // Then
        reponse.statusCode(200).body("id", equalTo(id)).header("ETag", "\"1\"");
        mec().get("/projets/" + id).then()
                .body("nom", equalTo("Projet à modifier")).body("description", equalTo("Texte"))
                .body("phase", equalTo("Étude")).body("phaseStatut", equalTo("En cours"))
                .body("porteur.referentNom", equalTo("Durand")).body("porteur.referentEmail", equalTo("n@exemple.fr"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            "phase": "Opération"                         | Opération | Terminé
            "phase": "Opération", "phaseStatut": null    | Opération | En cours
            "phase": "Étude"                             | Étude     | En cours
            "phase": null                                | null      | null
            "programme": "ACV"                           | Opération | Terminé
            """)
    void unStatutDePhaseResteTantQueSaPhaseNeChangePas(String champs, String phase, String statut) {
        // Given
        String id = creer(", \"phase\": \"Opération\", \"phaseStatut\": \"Terminé\"");

        // When
        mec().body("{" + champs + "}").patch("/projets/" + id).then().statusCode(200);

        // Then
        mec().get("/projets/" + id).then().body("phase", equalTo(phase)).body("phaseStatut", equalTo(statut));
    }

    @Test
    void effacerLaDescriptionChangeLEmpreinteDuTexte() throws Exception {
        // Given
        String id = creer(", \"description\": \"Texte\"");

        // When
        mec().body("{\"description\": null}").patch("/projets/" + id).then().statusCode(200);

        // Then
        List<String> empreintes = KafkaDeTest.lireCle("projets.v1", id, 2, Duration.ofSeconds(20)).stream()
                .map(r -> lire(r.value(), "/data/empreinteTexte")).toList();
        assertThat(empreintes).hasSize(2).doesNotHaveDuplicates();
    }

    private static String lire(String json, String chemin) {
        try {
            return ContratsJson.MAPPER.readTree(json).at(chemin).asText();
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void unIfMatchPerimeEstRefuseEtRienNeChange() {
        // Given
        String id = creer("");
        mec().body("{\"programme\": \"A\"}").header("If-Match", "\"0\"").patch("/projets/" + id).then().statusCode(200);

        // When
        ValidatableResponse reponse = mec().body("{\"programme\": \"B\"}").header("If-Match", "\"0\"").patch("/projets/" + id).then();

        // Then
        reponse.statusCode(412).body("type", equalTo("urn:communs:probleme:version-perimee"));
        mec().get("/projets/" + id).then().body("programme", equalTo("A"));
    }

    @Test
    void uneModificationRefuseeOuSansProjetNommeCeQuiManque() {
        // Given
        String id = creer("");

        // When
        ValidatableResponse vide = mec().body("{\"nom\": \"\"}").patch("/projets/" + id).then();

        // Then
        vide.statusCode(400).body("message[0]", equalTo("nom should not be empty"));
        mec().body("{\"nom\": \"x\"}").patch("/projets/pas-un-uuid").then().statusCode(400).body("message[0]", equalTo("id must be a UUID"));
        mec().body("{\"nom\": \"x\"}").patch("/projets/" + UUID.randomUUID()).then().statusCode(404);
        given().contentType("application/json").body("{}").patch("/projets/" + id).then().statusCode(401);
    }

    @Test
    void cinquanteDepotsSimultanesDuMemeProjetFontUnProjetEtDesVersionsSansTrou() throws Exception {
        // Given
        String externe = nouvelId();
        ExecutorService fils = Executors.newFixedThreadPool(8);

        // When
        List<Future<Integer>> statuts = IntStream.range(0, 50)
                .mapToObj(i -> fils.submit(() -> mec().body(corps(externe, "Version " + i, "")).post("/projets").statusCode())).toList();

        // Then
        for (Future<Integer> statut : statuts) {
            assertThat(statut.get()).isEqualTo(201);
        }
        fils.shutdown();
        UUID id = sql(UUID.class, "select projet_id from projet_id_externe where id_externe = ?", externe);
        assertThat(sql(Long.class, "select version from projet where id = ?", id)).isEqualTo(49);
        List<String> versions = KafkaDeTest.lireCle("projets.v1", id.toString(), 50, Duration.ofSeconds(20)).stream()
                .map(r -> lire(r.value(), "/data/version")).toList();
        assertThat(versions).isEqualTo(IntStream.range(0, 50).mapToObj(String::valueOf).toList());
    }

    @Test
    void lesInformationsPubliquesSeLisentSansCleMaisPasCellesDUnProjetPrive() {
        // Given
        String tet = nouvelId();
        String id = fr.communs.projets.Api.partenaire(ClesDeTest.TET).body(corps(tet, "Public", ", \"description\": \"Vue de tous\""))
                .post("/projets").then().extract().path("id");
        String prive = creer(", \"visibilite\": \"privee\"");

        // When
        ValidatableResponse parUuid = given().get("/projets/" + id + "/public-info").then();

        // Then
        parUuid.statusCode(200).header("Access-Control-Allow-Origin", "*").body("description", equalTo("Vue de tous")).body("phase", nullValue())
                .body("collectivites[0].codeInsee", equalTo("01004")).body("$", not(hasKey("porteur")));
        given().get("/projets/" + tet + "/public-info?idType=tetId").then().statusCode(200).body("description", equalTo("Vue de tous"));
        given().get("/projets/" + prive + "/public-info").then().statusCode(404).header("Access-Control-Allow-Origin", "*");
        given().header("Origin", "https://mairie.example.org").header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "content-type").options("/projets/" + id + "/public-info").then().statusCode(204)
                .header("Access-Control-Allow-Origin", "*").header("Access-Control-Allow-Headers", "content-type");
        given().get("/projets/abc/public-info").then().statusCode(400).header("Access-Control-Allow-Origin", "*")
                .body("message[0]", equalTo("ID invalide : doit être un UUID valide"));
        given().get("/projets/" + id + "/public-info?idType=autre").then().statusCode(400);
    }
}
