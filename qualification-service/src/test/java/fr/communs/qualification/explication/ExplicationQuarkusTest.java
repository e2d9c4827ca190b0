package fr.communs.qualification.explication;

import static fr.communs.qualification.ProjetsDeTest.admin;
import static fr.communs.qualification.ProjetsDeTest.mec;
import static fr.communs.qualification.ProjetsDeTest.qualifie;
import static fr.communs.qualification.ProjetsDeTest.sql;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import fr.communs.contrats.EmpreinteTexte;
import fr.communs.qualification.aide.TexteServi;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
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
    void les_traits_du_modele_disent_ou_ils_se_lisent() {
        admin().body("{\"nom\":\"Construction d'une piscine\"}").post("/qualification/expliquer").then().statusCode(200)
                .body("sites.find { it.code == 'S11' }.preuves", contains("piscine"))
                .body("sites.find { it.code == 'S11' }.contributions.find { it.trait == 'piscine' }.passage",
                        equalTo(Map.of("champ", "nom", "debut", 19, "fin", 26, "extrait", "piscine")));
    }

    @Test
    void le_texte_d_une_aide_ou_d_un_service_est_explique_dans_la_partie_servie() {
        // Given
        String corps = "{\"nom\":\"Subvention pour les piscines\",\"type\":\"%s\"}";

        // When, Then
        admin().body(corps.formatted("aide")).post("/qualification/expliquer").then().statusCode(200)
                .body("nom", equalTo(TexteServi.charger().deLAide("Subvention pour les piscines"))).body("sites.code", hasItem("S11"));
        admin().body(corps.formatted("projet")).post("/qualification/expliquer").then().statusCode(200)
                .body("nom", equalTo("Subvention pour les piscines"));
        admin().body(corps.formatted("plan")).post("/qualification/expliquer").then().statusCode(400)
                .body("erreurs.champ", contains("type"));
    }

    @Test
    void une_aide_connue_est_expliquee_par_son_type_et_son_identifiant() {
        // Given
        String id = "aide-" + UUID.randomUUID();
        sql("insert into texte_objet (objet_type, objet_id, version_objet, archive, nom, empreinte_texte, etat) "
                        + "values ('aide', ?, 1, false, ?, ?, 'terminee')",
                id, "Subvention pour les piscines", EmpreinteTexte.de("Subvention pour les piscines", null));

        // When, Then
        admin().get("/qualification/expliquer?objet=aide:" + id).then().statusCode(200)
                .body("nom", equalTo(TexteServi.charger().deLAide("Subvention pour les piscines"))).body("sites.code", hasItem("S11"));
        admin().get("/qualification/expliquer?objet=service:" + id).then().statusCode(404);
        admin().get("/qualification/expliquer?objet=plan:" + id).then().statusCode(400).body("erreurs.champ", contains("objet"));
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
