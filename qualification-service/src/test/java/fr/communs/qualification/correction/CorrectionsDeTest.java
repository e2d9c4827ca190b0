package fr.communs.qualification.correction;

import static fr.communs.qualification.ProjetsDeTest.mec;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Corrections as a platform sends them, and what comes of them. */
final class CorrectionsDeTest {

    /** Project, axis, code, action, reason. */
    static final String CORPS = "{\"objet\":{\"type\":\"projet\",\"id\":\"%s\"},\"axe\":\"%s\",\"code\":\"%s\",\"action\":\"%s\","
            + "\"role\":\"agent\",\"motif\":\"%s\"}";

    private CorrectionsDeTest() {
    }

    static ValidatableResponse corriger(UUID projet, String axe, String code, String action) {
        return mec().body(CORPS.formatted(projet, axe, code, action, "Constaté sur place")).post("/corrections").then();
    }

    static ValidatableResponse suivi(UUID projet) {
        return mec().get("/qualification/projets/" + projet).then().statusCode(200);
    }
}
