package fr.communs.projets.projet;

import static fr.communs.projets.Api.corps;
import static fr.communs.projets.Api.nouvelId;
import static fr.communs.projets.Api.partenaire;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import fr.communs.socle.test.ClesDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class DroitDeDeposerQuarkusTest {

    @ParameterizedTest
    @ValueSource(strings = {"undefined", "constructor", "__proto__", "null", "a.b.c"})
    void uneCleInconnueEstRefusee(String cle) {
        // Given
        String demande = corps(nouvelId(), "x", "");

        // When
        ValidatableResponse reponse = partenaire(cle).body(demande).post("/projets").then();

        // Then
        reponse.statusCode(401).body("message", equalTo("Invalid API key")).body("error", equalTo("Unauthorized"));
    }

    @Test
    void uneCleDe10KoOuVideEstRefusee() {
        // Given
        String demande = corps(nouvelId(), "x", "");

        // When
        ValidatableResponse longue = partenaire("k".repeat(10_000)).body(demande).post("/projets").then();

        // Then
        longue.statusCode(401);
        partenaire("").body(demande).post("/projets").then().statusCode(401);
        given().contentType(ContentType.JSON).body(demande).post("/projets").then().statusCode(401)
                .body("message", equalTo("Invalid authorization header format"));
    }

    @Test
    void unePlateformeEnLectureSeuleLitMaisNEcritPas() {
        // Given
        String id = partenaire(ClesDeTest.MEC).body(corps(nouvelId(), "Lisible par tous", "")).post("/projets").then().extract().path("id");

        // When
        ValidatableResponse ecriture = partenaire(ClesDeTest.DASHBOARD_TE).body(corps(nouvelId(), "x", "")).post("/projets").then();

        // Then
        ecriture.statusCode(401).body("message", equalTo("Invalid API key"));
        partenaire(ClesDeTest.DASHBOARD_TE).get("/projets/" + id).then().statusCode(200);
        partenaire(ClesDeTest.ADMIN).get("/projets/" + id).then().statusCode(401);
    }
}
