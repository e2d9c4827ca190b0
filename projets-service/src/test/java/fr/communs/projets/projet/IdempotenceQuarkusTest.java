package fr.communs.projets.projet;

import static fr.communs.projets.Api.corps;
import static fr.communs.projets.Api.mec;
import static fr.communs.projets.Api.nouvelId;
import static fr.communs.projets.Api.partenaire;
import static fr.communs.projets.Api.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import fr.communs.socle.test.ClesDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class IdempotenceQuarkusTest {

    private static ValidatableResponse deposer(String cle, String corps) {
        return mec().header("Idempotency-Key", cle).body(corps).post("/projets").then();
    }

    @Test
    void uneRepriseTardiveRecoitLaPremiereReponseEtNEcraseRien() {
        // Given
        String externe = nouvelId();
        String cle = nouvelId();
        String id = deposer(cle, corps(externe, "Premier nom", "")).statusCode(201).extract().path("id");
        mec().body(corps(externe, "Second nom", "")).post("/projets").then().statusCode(201).header("ETag", "\"1\"");

        // When
        ValidatableResponse reprise = deposer(cle, corps(externe, "Premier nom", ""));

        // Then
        reprise.statusCode(201).body("id", equalTo(id)).header("ETag", "\"0\"");
        mec().get("/projets/" + id).then().body("nom", equalTo("Second nom")).header("ETag", "\"1\"");
    }

    private static ValidatableResponse deposerEnsemble(String cle, String... corps) {
        return mec().header("Idempotency-Key", cle).body("{\"projets\": [" + String.join(",", corps) + "]}").post("/projets/bulk").then();
    }

    @Test
    void uneRepriseTardiveDUnEnsembleRecoitLaPremiereReponseEtNEcraseRien() {
        // Given
        String externe = nouvelId();
        String autre = nouvelId();
        String cle = nouvelId();
        String[] ensemble = {corps(externe, "Premier nom", ""), corps(autre, "Voisin", "")};
        String premiere = deposerEnsemble(cle, ensemble).statusCode(201).body("resultats.statut", contains("cree", "cree")).extract().asString();
        mec().body(corps(externe, "Second nom", "")).post("/projets").then().statusCode(201).header("ETag", "\"1\"");

        // When
        ValidatableResponse reprise = deposerEnsemble(cle, ensemble);

        // Then
        assertThat(JsonPath.from(reprise.statusCode(201).extract().asString()).getMap("$")).isEqualTo(JsonPath.from(premiere).getMap("$"));
        mec().get("/projets/" + reprise.extract().path("ids[0]")).then().body("nom", equalTo("Second nom")).header("ETag", "\"1\"");
        deposerEnsemble(cle, corps(externe, "Autre ensemble", "")).statusCode(422).body("error", equalTo("Unprocessable Entity"));
        deposer(cle, corps(externe, "Un seul projet", "")).statusCode(422);
    }

    @Test
    void unEnsembleRefuseNeRetientPasSaCle() {
        // Given
        String cle = nouvelId();
        String externe = nouvelId();
        deposerEnsemble(cle, corps(nouvelId(), "Halle", ""), corps(externe, " ", "")).statusCode(400);

        // When
        ValidatableResponse reponse = deposerEnsemble(cle, corps(externe, "Un nom cette fois", ""));

        // Then
        reponse.statusCode(201);
    }

    @Test
    void uneCleSurDesLignesEstRefuseeParSonNomEtRienNEstEcrit() {
        // Given
        String externe = nouvelId();

        // When
        ValidatableResponse reponse = mec().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                        .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)))
                .header("Idempotency-Key", nouvelId()).contentType("application/x-ndjson").body(corps(externe, "Halle", ""))
                .post("/projets/bulk").then();

        // Then
        reponse.statusCode(400).body("erreurs[0].champ", equalTo("Idempotency-Key"));
        assertThat(sql(Long.class, "select count(*) from projet_id_externe where id_externe = ?", externe)).isZero();
    }

    @Test
    void laMemeCleAvecUnAutreCorpsEstRefuseeEtRienNEstEcrit() {
        // Given
        String cle = nouvelId();
        String autre = nouvelId();
        deposer(cle, corps(nouvelId(), "Marché couvert", "")).statusCode(201);

        // When
        ValidatableResponse reponse = deposer(cle, corps(autre, "Autre projet", ""));

        // Then
        reponse.statusCode(422).body("type", endsWith("cle-d-idempotence-reutilisee")).body("statusCode", equalTo(422));
        assertThat(sql(Long.class, "select count(*) from projet_id_externe where id_externe = ?", autre)).isZero();
    }

    @Test
    void deuxCorpsEnMemeTempsSousUneCleNEnLaissentEcrireQuUn() throws Exception {
        // Given
        String cle = nouvelId();
        List<String> externes = List.of(nouvelId(), nouvelId());
        ExecutorService clients = Executors.newFixedThreadPool(16);

        // When
        List<Future<Integer>> statuts = IntStream.range(0, 16)
                .mapToObj(i -> clients.submit(() -> deposer(cle, corps(externes.get(i % 2), "Halle", "")).extract().statusCode())).toList();
        List<Integer> recus = new ArrayList<>();
        for (Future<Integer> statut : statuts) {
            recus.add(statut.get());
        }
        clients.shutdown();

        // Then
        assertThat(recus).containsOnly(201, 422);
        assertThat(sql(Long.class, "select count(*) from projet_id_externe where id_externe in (?, ?)", externes.get(0), externes.get(1)))
                .isEqualTo(1);
    }

    @Test
    void laCleDUnePlateformeNEngagePasUneAutre() {
        // Given
        String cle = nouvelId();
        String corps = corps(nouvelId(), "Passerelle", "");
        String id = deposer(cle, corps).statusCode(201).extract().path("id");

        // When
        ValidatableResponse reponse = partenaire(ClesDeTest.RECOCO).header("Idempotency-Key", cle).body(corps).post("/projets").then();

        // Then
        reponse.statusCode(201).body("id", not(equalTo(id)));
    }

    @Test
    void uneRequeteRefuseeNeRetientPasSaCle() {
        // Given
        String cle = nouvelId();
        String externe = nouvelId();
        deposer(cle, corps(externe, " ", "")).statusCode(400);

        // When
        ValidatableResponse reponse = deposer(cle, corps(externe, "Un nom cette fois", ""));

        // Then
        reponse.statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"avec espace", "é"})
    void uneCleMalFormeeEstRefuseeParSonNom(String cle) {
        // When
        ValidatableResponse reponse = deposer(cle, corps(nouvelId(), "Halle", ""));

        // Then
        reponse.statusCode(400).body("erreurs[0].champ", equalTo("Idempotency-Key"));
    }
}
