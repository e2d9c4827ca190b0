package fr.communs.qualification.demande;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.communs.socle.test.ClesDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The quota of the tests is 12 per day: only the quota test uses the key of Recoco. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class QualificationALaDemandeQuarkusTest {

    private static final String ECOLE = """
            {"nom": "Rénovation énergétique de l'école élémentaire", "description": "Isolation des murs et des combles"%s}""";

    private static ValidatableResponse demander(String cle, String route, String corps) {
        return given().header("Authorization", "Bearer " + cle).contentType(ContentType.JSON).body(corps)
                .post("/qualification/" + route).then();
    }

    @Test
    void les_competences_au_dessus_de_0_7_sont_rendues_avec_leur_code() {
        // When
        ValidatableResponse reponse = demander(ClesDeTest.MEC, "competences", ECOLE.formatted(""));

        // Then
        reponse.statusCode(201)
                .body("projet", equalTo("Rénovation énergétique de l'école élémentaire - Isolation des murs et des combles"))
                .body("competences.code", hasItem("90-212"))
                .body("competences.nom", hasItem("Enseignement du premier degré > Ecoles primaires"));
        List<Float> scores = reponse.extract().path("competences.score");
        assertThat(scores).isNotEmpty().allMatch(s -> s > 0.7f && s <= 1f);
    }

    @Test
    void les_leviers_viennent_avec_la_phrase_sur_le_lien() {
        // When
        ValidatableResponse reponse = demander(ClesDeTest.MEC, "leviers", ECOLE.formatted(""));

        // Then
        reponse.statusCode(201)
                .body("classification", equalTo("Le projet a un lien avec la transition écologique"))
                .body("leviers.nom", hasItem("Rénovation (hors changement chaudières)"));
        assertThat(reponse.extract().<List<Float>>path("leviers.score")).allMatch(s -> s > 0.7f);
    }

    @Test
    void un_texte_vague_n_est_pas_assez_precis() {
        // When
        ValidatableResponse reponse = demander(ClesDeTest.MEC, "leviers", """
                {"nom": "Projet", "description": "Divers"}""");

        // Then
        reponse.statusCode(201).body("leviers", equalTo(List.of()))
                .body("classification", equalTo("Le projet n'est pas assez précis pour être lié ou non à la transition écologique"));
    }

    @Test
    void la_classification_rend_les_labels_au_seuil_demande() {
        // When
        ValidatableResponse strict = demander(ClesDeTest.MEC, "classification", ECOLE.formatted(", \"type\": \"projet\""));
        ValidatableResponse large = demander(ClesDeTest.MEC, "classification", ECOLE.formatted(", \"scoreThreshold\": 0"));
        List<Float> tous = large.extract().path("thematiques.score");
        float plusBas = tous.stream().min(Float::compare).orElseThrow();
        ValidatableResponse etroit = demander(ClesDeTest.MEC, "classification",
                ECOLE.formatted(", \"scoreThreshold\": " + new BigDecimal(Float.toString(plusBas)).add(new BigDecimal("0.0001"))));

        // Then
        strict.statusCode(201).body("sites.label", hasItem("Ecole")).body("interventions.label", hasItem("Rénovation bâtiment"));
        assertThat(strict.extract().<List<Float>>path("thematiques.score")).isNotEmpty().allMatch(s -> s >= 0.8f);
        assertThat(strict.extract().<Float>path("probabiliteTE")).isBetween(0.5f, 1f);
        assertThat(etroit.extract().<List<Float>>path("thematiques.score"))
                .containsExactlyElementsOf(tous.stream().filter(s -> s > plusBas).toList());
    }

    @Test
    void un_seuil_calcule_en_virgule_flottante_est_accepte() {
        demander(ClesDeTest.MEC, "classification", ECOLE.formatted(", \"scoreThreshold\": 0.7999999999999999")).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"description": "x"}                                          | nom            | nom should not be empty
            {"nom": " ", "description": "x"}                              | nom            | nom should not be empty
            {"nom": "x"}                                                  | description    | description should not be empty
            {"nom": 3, "description": "x"}                                | nom            | nom must be a string
            {"nom": "x", "description": "x", "type": "plan"} | type | type must be one of the following values: projet, aide, service
            {"nom": "x", "description": "x", "scoreThreshold": 1.5}       | scoreThreshold | scoreThreshold must not be greater than 1
            {"nom": "x", "description": "x", "scoreThreshold": 0.1234567890123456789012345678901} | scoreThreshold | \
            scoreThreshold must be a number with at most 30 decimal places
            {"nom": "x", "description": "x", "surprise": 1}               | surprise       | property surprise should not exist
            """)
    void une_valeur_refusee_nomme_son_champ_dans_les_deux_formes(String corps, String champ, String message) {
        // When
        ValidatableResponse reponse = demander(ClesDeTest.MEC, "classification", corps);

        // Then
        reponse.statusCode(400)
                .body("type", equalTo("urn:communs:probleme:requete-invalide"))
                .body("erreurs.champ", hasItem(champ))
                .body("statusCode", equalTo(400))
                .body("message", contains(message))
                .body("error", equalTo("Bad Request"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"competences", "leviers", "classification"})
    void sans_cle_ou_avec_une_cle_inconnue_la_route_repond_401(String route) {
        // When
        ValidatableResponse inconnue = demander("undefined", route, ECOLE.formatted(""));

        // Then
        inconnue.statusCode(401).body("message", equalTo("Invalid API key")).body("error", equalTo("Unauthorized"))
                .body("statusCode", equalTo(401));
        given().contentType(ContentType.JSON).body(ECOLE.formatted("")).post("/qualification/" + route).then().statusCode(401)
                .body("message", equalTo("Invalid authorization header format"));
    }

    @Test
    void le_quota_du_jour_epuise_repond_429_et_une_demande_refusee_ne_compte_pas() {
        // Given
        demander(ClesDeTest.RECOCO, "leviers", "{\"nom\": \"x\"}").statusCode(400);
        for (int i = 0; i < 12; i++) {
            demander(ClesDeTest.RECOCO, "leviers", ECOLE.formatted("")).statusCode(201);
        }

        // When
        ValidatableResponse reponse = demander(ClesDeTest.RECOCO, "competences", ECOLE.formatted(""));

        // Then
        reponse.statusCode(429)
                .body("statusCode", equalTo(429))
                .body("message", equalTo("Rate limit exceeded. Maximum 12 qualification requests per day per API key."))
                .body("error", nullValue())
                .body("type", equalTo("urn:communs:probleme:quota-depasse"));
        assertThat(Integer.parseInt(reponse.extract().header("Retry-After"))).isBetween(1, 86_401);
        demander(ClesDeTest.TET, "competences", ECOLE.formatted("")).statusCode(201);
    }
}
