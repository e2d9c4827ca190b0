package fr.communs.qualification.apercu;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The limit of the tests is 20 per minute; each test comes from an address of its own, as a gateway would tell it. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class ApercuQuarkusTest {

    private static ValidatableResponse apercu(String adresse, String texte) {
        return given().header("X-Forwarded-For", adresse).header("Origin", "https://un-site.example").queryParam("texte", texte)
                .get("/qualification/apercu").then();
    }

    @Test
    void un_texte_libre_rend_ses_etiquettes_et_leurs_preuves_a_toute_page() {
        // When
        ValidatableResponse reponse = apercu("192.0.2.1", "Pose de panneaux photovoltaïques sur le toit de la mairie");

        // Then
        reponse.statusCode(200).header("Access-Control-Allow-Origin", "*")
                .body("te.classe", equalTo("lien"))
                .body("thematiques.code", hasItem("T5"))
                .body("thematiques.libelle", hasItem("Energies renouvelables"))
                .body("leviers[0].preuves", hasItem(containsString("photovoltaïques")));
        assertThat(reponse.extract().<Float>path("probabiliteTe")).isBetween(0f, 1f);
    }

    @Test
    void un_texte_sans_sens_rend_imprecis_et_des_listes_vides() {
        // When
        ValidatableResponse reponse = apercu("192.0.2.2", "🌳 azerty");

        // Then
        reponse.statusCode(200).body("te.classe", equalTo("imprecis")).body("thematiques", equalTo(List.of()))
                .body("competences", equalTo(List.of())).body("probabiliteTe", equalTo(null));
    }

    @Test
    void un_texte_absent_vide_ou_trop_long_est_refuse_par_un_probleme_lisible_de_toute_page() {
        // When
        ValidatableResponse trop = apercu("192.0.2.3", "a".repeat(2001));

        // Then
        trop.statusCode(400).header("Access-Control-Allow-Origin", "*").contentType("application/problem+json")
                .body("erreurs[0].champ", equalTo("texte"));
        apercu("192.0.2.3", "  ").statusCode(400);
        apercu("192.0.2.3", "a".repeat(2000)).statusCode(200);
        // Six bytes each in a URL.
        apercu("192.0.2.3", "é".repeat(2000)).statusCode(200);
        given().header("X-Forwarded-For", "192.0.2.3").get("/qualification/apercu").then().statusCode(400);
    }

    @Test
    void au_dela_de_la_limite_l_adresse_attend_et_les_autres_passent() {
        // Given
        int derniers = 0;
        ValidatableResponse reponse = apercu("192.0.2.4", "gymnase");

        // When: the minute may turn once in between
        for (int i = 0; i < 45 && reponse.extract().statusCode() == 200; i++) {
            reponse = apercu("192.0.2.4", "gymnase");
            derniers++;
        }

        // Then
        assertThat(derniers).isGreaterThanOrEqualTo(20);
        reponse.statusCode(429).header("Access-Control-Allow-Origin", "*").body("type", equalTo("urn:communs:probleme:trop-d-appels"));
        assertThat(Integer.parseInt(reponse.extract().header("Retry-After"))).isBetween(1, 60);
        apercu("192.0.2.5", "gymnase").statusCode(200);
    }

    @Test
    void au_dela_de_la_limite_d_un_site_ses_visiteurs_attendent_et_ceux_des_autres_passent() {
        // Given: each visitor has an address of his own
        int statut = 200;
        String message = null;

        // When: the minute may turn once in between
        for (int i = 0; i < 65 && statut == 200; i++) {
            ValidatableResponse reponse = given().header("X-Forwarded-For", "203.0.113." + i).header("Origin", "https://Bavard.example")
                    .queryParam("texte", "gymnase").get("/qualification/apercu").then();
            statut = reponse.extract().statusCode();
            message = statut == 200 ? null : reponse.header("Access-Control-Allow-Origin", "*").extract().path("detail");
        }

        // Then
        assertThat(statut).isEqualTo(429);
        assertThat(message).contains("ce site");
        given().header("X-Forwarded-For", "203.0.113.200").header("Referer", "https://bavard.example/page?x=1").queryParam("texte", "gymnase")
                .get("/qualification/apercu").then().statusCode(429);
        given().header("X-Forwarded-For", "203.0.113.200").header("Origin", "https://autre.example").queryParam("texte", "gymnase")
                .get("/qualification/apercu").then().statusCode(200);
    }

    @Test
    void la_demande_prealable_du_navigateur_est_acceptee() {
        // When
        ValidatableResponse reponse = given().header("Origin", "https://un-site.example").header("Access-Control-Request-Method", "GET")
                .options("/qualification/apercu").then();

        // Then
        reponse.statusCode(204).header("Access-Control-Allow-Origin", "*").header("Access-Control-Allow-Methods", "GET");
    }

    @Test
    void la_vie_du_service_ne_depend_pas_de_kafka_et_ses_mesures_se_lisent() {
        // Given
        apercu("192.0.2.6", "gymnase").statusCode(200);

        // When
        String mesures = given().get("/q/metrics").then().statusCode(200).extract().asString();

        // Then
        assertThat(mesures).contains("communs_qualification_seconds_count{moteur=\"embarque\"}");
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        assertThat(given().get("/q/health/live").asString()).doesNotContainIgnoringCase("kafka");
        given().get("/q/openapi?format=json").then().statusCode(200).body("paths.'/qualification/apercu'.get.summary",
                equalTo("Étiquettes d'un texte libre"));
    }
}
