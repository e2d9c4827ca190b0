package fr.communs.projets.projet;

import static fr.communs.projets.Api.corps;
import static fr.communs.projets.Api.mec;
import static fr.communs.projets.Api.nouvelId;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** A client that writes its unset fields as null says nothing of the visibility: a private project stays private. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class VisibiliteQuarkusTest {

    private static ValidatableResponse deposer(String externe, String suite) {
        return mec().body(corps(externe, "Projet discret", suite)).post("/projets").then().statusCode(201);
    }

    private static void verifier(String id, String visibilite, int statutPublic) {
        mec().get("/projets/" + id).then().body("visibilite", equalTo(visibilite));
        given().get("/projets/" + id + "/public-info").then().statusCode(statutPublic);
    }

    @Test
    void unNouveauDepotDontLaVisibiliteEstNulleOuAbsenteLaissePriveUnProjetPrive() {
        // Given
        String externe = nouvelId();
        String id = deposer(externe, ", \"visibilite\": \"privee\"").extract().path("id");

        // When
        ValidatableResponse nulle = deposer(externe, ", \"visibilite\": null");

        // Then
        nulle.header("ETag", "\"0\"");
        deposer(externe, "").header("ETag", "\"0\"");
        verifier(id, "privee", 404);
    }

    @Test
    void unPatchDontLaVisibiliteEstNulleLaissePriveUnProjetPrive() {
        // Given
        String id = deposer(nouvelId(), ", \"visibilite\": \"privee\"").extract().path("id");

        // When
        ValidatableResponse nulle = mec().body("{\"visibilite\": null, \"programme\": null}").patch("/projets/" + id).then();

        // Then
        nulle.statusCode(200).header("ETag", "\"0\"");
        verifier(id, "privee", 404);
    }

    @Test
    void unNouveauProjetQuiNeDitRienEstPublicEtLaVisibiliteChangeQuandElleEstDite() {
        // Given
        String id = deposer(nouvelId(), ", \"visibilite\": null").extract().path("id");
        verifier(id, "publique", 200);

        // When
        mec().body("{\"visibilite\": \"privee\"}").patch("/projets/" + id).then().statusCode(200);

        // Then
        verifier(id, "privee", 404);
    }
}
