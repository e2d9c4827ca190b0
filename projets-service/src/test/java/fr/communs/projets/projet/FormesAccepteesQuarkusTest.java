package fr.communs.projets.projet;

import static fr.communs.projets.Api.corps;
import static fr.communs.projets.Api.mec;
import static fr.communs.projets.Api.nouvelId;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that partners write in more ways than one. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class FormesAccepteesQuarkusTest {

    @ParameterizedTest
    @ValueSource(strings = {"2027", "2027-03", "2027-03-01", "2027-03-01T00:00", "2027-03-01T00:00:00", "2027-03-01T00:00:00.000Z",
            "2027-03-01T08:30:00+02:00", "2027-03-01T08:30:00+0200", "2027-03-01T08:30+02"})
    void touteDateIso8601EstGardeeTelleQuelle(String date) {
        String id = deposer("Daté", ", \"dateDebutPrevisionnelle\": \"" + date + "\"");
        mec().get("/projets/" + id).then().body("dateDebutPrevisionnelle", equalTo(date));
    }

    @Test
    void unScoreDEtiquetteSEcritCommeUnNombreAVirguleFlottanteEtSesAutresChampsNeGenentPas() {
        String id = deposer("Noté", """
                , "classificationScores": {"sites": [{"label": "Ecole", "score": 0.8500000000000001, "nom_propre": "Jean Moulin"},
                                                     {"label": "Friche", "score": 1.2345678901234567e-7}]}""");
        mec().get("/projets/" + id).then().body("classificationSites", contains("Ecole"))
                .body("classificationScores.sites.label", contains("Ecole", "Friche"));
    }

    private static String deposer(String nom, String suite) {
        return mec().body(corps(nouvelId(), nom, suite)).post("/projets").then().statusCode(201).extract().path("id");
    }
}
