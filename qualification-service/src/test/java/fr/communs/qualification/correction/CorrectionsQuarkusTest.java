package fr.communs.qualification.correction;

import static fr.communs.qualification.ProjetsDeTest.admin;
import static fr.communs.qualification.ProjetsDeTest.avecCle;
import static fr.communs.qualification.ProjetsDeTest.exactement;
import static fr.communs.qualification.ProjetsDeTest.json;
import static fr.communs.qualification.ProjetsDeTest.mec;
import static fr.communs.qualification.ProjetsDeTest.projet;
import static fr.communs.qualification.ProjetsDeTest.publier;
import static fr.communs.qualification.ProjetsDeTest.publies;
import static fr.communs.qualification.ProjetsDeTest.qualifie;
import static fr.communs.qualification.ProjetsDeTest.sql;
import static fr.communs.qualification.correction.CorrectionsDeTest.CORPS;
import static fr.communs.qualification.correction.CorrectionsDeTest.corriger;
import static fr.communs.qualification.correction.CorrectionsDeTest.suivi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.communs.contrats.EtatProjet.Declare;
import fr.communs.socle.test.ClesDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class CorrectionsQuarkusTest {

    @Test
    void une_correction_republie_la_qualification_dans_une_nouvelle_version_avec_les_memes_etiquettes() {
        // Given
        UUID id = qualifie("Construction d'un gymnase");

        // When
        ValidatableResponse reponse = corriger(id, "leviers", "L20", "ajoute");

        // Then
        reponse.statusCode(201).body("plateforme", equalTo("MEC")).body("enVigueur", equalTo(true)).body("annuleeLe", nullValue())
                .body("libelle", notNullValue()).header("Location", containsString("/corrections/"));
        List<JsonNode> versions = exactement(id, 2);
        assertThat(versions).extracting(v -> v.path("version").asLong()).containsExactly(1L, 2L);
        assertThat(versions.get(0).path("corrections")).isEmpty();
        assertThat(versions.get(1).path("corrections").toString())
                .isEqualTo("[{\"axe\":\"leviers\",\"code\":\"L20\",\"action\":\"ajoute\"}]");
        assertThat(versions.get(1).path("sites")).isEqualTo(versions.get(0).path("sites"));
        assertThat(versions.get(1).path("faitLe")).isEqualTo(versions.get(0).path("faitLe"));
        suivi(id).body("version", equalTo(2)).body("corrections.code", contains("L20"));
    }

    @Test
    void une_correction_survit_a_un_nouveau_texte() {
        // Given
        UUID id = qualifie("Construction d'un gymnase");
        corriger(id, "sites", "S19", "ajoute").statusCode(201);

        // When
        publier(projet(id, 1, false, "Construction d'une piscine"));

        // Then
        JsonNode derniere = json(publies(id, 3).get(2).value()).path("data");
        assertThat(derniere.path("version").asLong()).isEqualTo(3);
        assertThat(derniere.path("corrections").findValuesAsText("code")).containsExactly("S19");
    }

    @Test
    void de_deux_corrections_contraires_la_derniere_compte_et_annulee_laisse_place_a_la_precedente() {
        // Given
        UUID id = qualifie("Construction d'un gymnase");
        corriger(id, "sites", "S19", "ajoute").statusCode(201);
        String derniere = corriger(id, "sites", "S19", "retire").statusCode(201).extract().path("id");
        suivi(id).body("corrections.action", contains("retire"));

        // When
        mec().delete("/corrections/" + derniere).then().statusCode(204);
        mec().delete("/corrections/" + derniere).then().statusCode(204);

        // Then
        suivi(id).body("corrections.action", contains("ajoute")).body("version", equalTo(4));
        mec().get("/corrections?objet=" + id).then().statusCode(200).body("total", equalTo(2))
                .body("corrections.action", contains("retire", "ajoute"))
                .body("corrections.enVigueur", contains(false, true))
                .body("corrections[0].annuleeLe", notNullValue());
        mec().get("/corrections?objet=projet:" + id + "&page=2&limite=1").then().statusCode(200)
                .body("total", equalTo(2)).body("corrections.action", contains("ajoute"));
    }

    @Test
    void l_historique_ne_se_modifie_ni_ne_s_efface_meme_en_sql() {
        // Given
        UUID id = qualifie("Construction d'un gymnase");
        String correction = corriger(id, "sites", "S19", "ajoute").extract().path("id");
        UUID uuid = UUID.fromString(correction);
        mec().delete("/corrections/" + correction).then().statusCode(204);

        // When, Then
        assertThatThrownBy(() -> sql("update correction set motif = 'autre' where id = ?", uuid)).hasMessageContaining("only grows");
        assertThatThrownBy(() -> sql("delete from correction_retiree where correction_id = ?", uuid)).hasMessageContaining("only grows");
        assertThatThrownBy(() -> sql("truncate correction cascade")).hasMessageContaining("only grows");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "axe; climat; thematiques; axe",
        "code; S19; T999; code",
        "code; S19; T12; code",
        "action; ajoute; supprime; action",
        "role; agent; Jean Dupont; role",
        "type; projet; plan; objet.type"})
    void une_valeur_hors_vocabulaire_est_refusee_en_nommant_le_champ(String champ, String bonne, String mauvaise, String attendu) {
        // Given
        String corps = CORPS.formatted(UUID.randomUUID(), "sites", "S19", "ajoute", "vu");
        String faux = "axe".equals(champ) ? corps.replace("\"sites\"", "\"climat\"") : corps.replace('"' + bonne + '"', '"' + mauvaise + '"');

        // When
        ValidatableResponse reponse = mec().body(faux).post("/corrections").then();

        // Then
        reponse.statusCode(400).body("erreurs.champ", hasItem(attendu)).body("statusCode", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"voir jean.dupont@mairie.fr", "appeler le 06 12 34 56 78", "tél +33 (0)6.12.34.56.78", "0612345678",
        "joindre paul (at) mairie.fr", "+32 475 12 34 56", "06/12/34/56/78", "0\u200b612345678"})
    void un_motif_qui_permet_de_joindre_une_personne_est_refuse(String motif) {
        // Given
        String corps = CORPS.formatted(UUID.randomUUID(), "sites", "S19", "ajoute", motif);

        // When
        ValidatableResponse reponse = mec().body(corps).post("/corrections").then();

        // Then
        reponse.statusCode(400).body("erreurs.champ", contains("motif"));
        assertThat(reponse.extract().asString()).doesNotContain("Dupont").doesNotContain("12 34");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ce n'est pas une école", "Le projet porte sur la rue Jean Moulin",
        "Budget de 1 200 000 euros, parcelle 0123 456", "Dossier 2023-0612345678901", "École @ la ferme", "SIREN 316830744"})
    void un_motif_ordinaire_nombres_et_rues_compris_est_accepte(String motif) {
        // Given
        UUID id = qualifie("Construction d'un gymnase");

        // When
        ValidatableResponse reponse = mec().body(CORPS.formatted(id, "sites", "S19", "ajoute", motif)).post("/corrections").then();

        // Then
        reponse.statusCode(201);
    }

    @Test
    void sans_motif_ou_trop_long_la_correction_est_refusee() {
        mec().body(CORPS.formatted(UUID.randomUUID(), "sites", "S19", "ajoute", "")).post("/corrections").then().statusCode(400)
                .body("erreurs.champ", contains("motif"));
        mec().body(CORPS.formatted(UUID.randomUUID(), "sites", "S19", "ajoute", "x".repeat(501))).post("/corrections").then()
                .statusCode(400).body("erreurs.champ", contains("motif"));
        mec().body("{}").post("/corrections").then().statusCode(400)
                .body("erreurs.champ", contains("objet", "axe", "code", "action", "role", "motif"));
        mec().body("").post("/corrections").then().statusCode(400);
    }

    @Test
    void un_projet_inconnu_ou_archive_n_est_pas_corrige() {
        // Given
        UUID archive = qualifie("Construction d'un gymnase");
        publier(projet(archive, 1, true, "Construction d'un gymnase"));
        org.awaitility.Awaitility.await().until(() -> "t".equals(
                sql("select archive from texte_objet where objet_id = ?", archive.toString())));

        // When
        corriger(UUID.randomUUID(), "sites", "S19", "ajoute").statusCode(404).body("type", equalTo("urn:communs:probleme:introuvable"));
        corriger(archive, "sites", "S19", "ajoute").statusCode(404);

        // Then: the text of an archived project is forgotten
        assertThat(sql("select coalesce(nom, 'oublie') from texte_objet where objet_id = ?", archive.toString())).isEqualTo("oublie");
    }

    @Test
    void les_droits_de_chaque_route() {
        // Given
        UUID id = qualifie("Construction d'un gymnase");
        String corps = CORPS.formatted(id, "sites", "S19", "ajoute", "vu");
        String correction = corriger(id, "sites", "S19", "ajoute").extract().path("id");

        // When, Then
        io.restassured.RestAssured.given().contentType("application/json").body(corps).post("/corrections").then().statusCode(401);
        avecCle("inconnue").body(corps).post("/corrections").then().statusCode(401);
        avecCle(ClesDeTest.DASHBOARD_TE).body(corps).post("/corrections").then().statusCode(403);
        admin().body(corps).post("/corrections").then().statusCode(403);
        avecCle(ClesDeTest.DASHBOARD_TE).get("/corrections").then().statusCode(200);
        io.restassured.RestAssured.given().get("/corrections").then().statusCode(401);
        avecCle(ClesDeTest.TET).delete("/corrections/" + correction).then().statusCode(403);
        mec().delete("/corrections/" + UUID.randomUUID()).then().statusCode(404);
        mec().delete("/corrections/1").then().statusCode(400).body("erreurs.champ", contains("id"));
        mec().get("/corrections?objet=projet:1").then().statusCode(400).body("erreurs.champ", contains("objet"));
        mec().get("/corrections?page=0").then().statusCode(400).body("erreurs.champ", contains("page"));
        mec().get("/corrections/export").then().statusCode(403);
        admin().delete("/corrections/" + correction).then().statusCode(204);
    }

    @Test
    void l_export_donne_les_etiquettes_effectives_des_axes_dont_quelqu_un_a_parle_au_format_du_corpus() {
        // Given
        UUID id = UUID.randomUUID();
        publier(projet(id, 0, false, "Construction d'un gymnase", new Declare(List.of("90-321"), null, null)));
        publies(id, 1);
        corriger(id, "sites", "S19", "ajoute").statusCode(201);
        corriger(id, "competences", "90-321", "retire").statusCode(201);
        UUID sansCorrection = qualifie("Construction d'une piscine");

        // When
        String export = admin().get("/corrections/export").then().statusCode(200).contentType("application/x-ndjson").extract().asString();

        // Then
        assertThat(export).doesNotContain(sansCorrection.toString());
        JsonNode ligne = export.lines().map(l -> json(l)).filter(l -> l.path("id").asText().equals(id.toString())).findFirst().orElseThrow();
        assertThat(ligne.path("nom").asText()).isEqualTo("Construction d'un gymnase");
        assertThat(ligne.path("S").valueStream().map(JsonNode::asText)).contains("S19");
        assertThat(ligne.path("C").isArray()).isTrue();
        assertThat(ligne.path("C")).isEmpty();
        // What the engine alone says is nothing to learn from.
        assertThat(ligne.fieldNames()).toIterable().containsExactly("id", "nom", "S", "C");
    }
}
