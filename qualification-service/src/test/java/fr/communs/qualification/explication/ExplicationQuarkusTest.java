package fr.communs.qualification.explication;

import static fr.communs.qualification.ProjetsDeTest.admin;
import static fr.communs.qualification.ProjetsDeTest.mec;
import static fr.communs.qualification.ProjetsDeTest.qualifie;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class ExplicationQuarkusTest {

    @Test
    void un_projet_est_explique_sur_son_texte_actuel_passages_et_lieux_masques_compris() {
        // Given
        String nom = "Rénovation du gymnase de Saint-Maixent-l'École";
        UUID id = qualifie(nom);

        // When
        JsonPath explication = admin().get("/qualification/expliquer?projet=" + id).then().statusCode(200)
                .body("nom", equalTo(nom)).body("modele", notNullValue()).body("te.classe", notNullValue())
                .body("sites.code", hasItem("S8")).body("toponymes.extrait", hasItem("Saint-Maixent-l'École"))
                .extract().jsonPath();

        // Then
        assertThat(nom.substring(explication.getInt("sites.find { it.code == 'S8' }.lexique[0].passages[0].debut"),
                explication.getInt("sites.find { it.code == 'S8' }.lexique[0].passages[0].fin"))).isEqualTo("gymnase");
        assertThat(explication.getFloat("sites.find { it.code == 'S8' }.score")).isBetween(0.2f, 1f);
    }

    @Test
    void un_texte_libre_est_explique_sans_etre_garde() {
        admin().body("{\"nom\":\"Construction d'une piscine\",\"description\":null}").post("/qualification/expliquer").then()
                .statusCode(200).body("sites.code", hasItem("S11")).body("description", equalTo(null));
    }

    @Test
    void les_refus_nomment_leur_champ_et_la_cle_est_celle_d_administration() {
        admin().get("/qualification/expliquer").then().statusCode(400).body("erreurs.champ", contains("projet"));
        admin().get("/qualification/expliquer?projet=1").then().statusCode(400).body("erreurs.champ", contains("projet"));
        admin().get("/qualification/expliquer?projet=" + UUID.randomUUID()).then().statusCode(404);
        admin().body("{}").post("/qualification/expliquer").then().statusCode(400).body("erreurs.champ", contains("nom"));
        mec().get("/qualification/expliquer?projet=" + UUID.randomUUID()).then().statusCode(403);
        given().get("/qualification/expliquer").then().statusCode(401);
    }
}
