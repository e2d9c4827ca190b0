package fr.communs.aiguillage.widget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import fr.communs.aiguillage.BaseDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class FichiersQuarkusTest {

    private static final String IMMUABLE = "public, max-age=31536000, immutable";

    @Test
    void le_script_versionne_est_immuable_et_lisible_de_toute_origine() {
        // Given
        String version = given().get("/widget/manifest.json").then().statusCode(200).header("Access-Control-Allow-Origin", "*")
                .header("Cache-Control", "public, max-age=300").extract().path("version");
        // When
        Response script = given().get("/widget/" + version + "/aiguillage.js");
        // Then
        script.then().statusCode(200).header("Content-Type", equalTo("text/javascript; charset=utf-8")).header("Cache-Control", IMMUABLE)
                .header("Access-Control-Allow-Origin", "*").header("X-Content-Type-Options", "nosniff");
        assertThat(new String(script.asByteArray(), StandardCharsets.ISO_8859_1)).hasSizeGreaterThan(1000).matches("\\p{ASCII}*");
        given().header("If-None-Match", script.header("ETag")).get("/widget/" + version + "/aiguillage.js").then().statusCode(304);
    }

    @Test
    void l_alias_donne_le_meme_script_avec_un_cache_court() {
        // Given
        String version = given().get("/widget/manifest.json").path("version");
        // When
        Response alias = given().get("/widget/1/aiguillage.js");
        // Then
        alias.then().statusCode(200).header("Cache-Control", "public, max-age=300");
        assertThat(alias.header("ETag")).isEqualTo(given().get("/widget/" + version + "/aiguillage.js").header("ETag"));
    }

    @Test
    void une_version_inconnue_n_existe_pas() {
        given().get("/widget/99.0.0/aiguillage.js").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void une_version_servie_autrefois_le_reste_pour_les_pages_qui_l_epinglent() {
        // Given: what a former release left
        BaseDeTest.lire("insert into script_servi (version, script) values ('0.0.7', 'ancien();') returning version");

        // When
        Response ancien = given().get("/widget/0.0.7/aiguillage.js");

        // Then
        ancien.then().statusCode(200).header("Content-Type", equalTo("text/javascript; charset=utf-8")).header("Cache-Control", IMMUABLE)
                .header("Access-Control-Allow-Origin", "*");
        assertThat(ancien.asString()).isEqualTo("ancien();");
        given().header("If-None-Match", ancien.header("ETag")).get("/widget/0.0.7/aiguillage.js").then().statusCode(304);
    }

    @Test
    void la_version_courante_est_retenue_pour_les_prochaines() {
        String version = given().get("/widget/manifest.json").path("version");
        byte[] script = given().get("/widget/" + version + "/aiguillage.js").asByteArray();
        assertThat(BaseDeTest.lire("select length(script) from script_servi where version = ?", version)).isEqualTo("" + script.length);
    }

    @Test
    void le_bac_a_sable_est_servi_avec_sa_politique_de_securite() {
        given().redirects().follow(false).get("/sandbox").then().statusCode(303).header("Location", containsString("/sandbox/"));
        given().get("/sandbox/").then().statusCode(200).contentType("text/html").header("Content-Security-Policy",
                startsWith("default-src 'none'"));
        given().get("/sandbox/hote.html").then().statusCode(200).contentType("text/html");
    }

    @Test
    void aucun_fichier_hors_du_dossier_ne_peut_etre_nomme() {
        for (String chemin : List.of("../manifest.json", "..%2fmanifest.json", "%2e%2e/manifest.json", "assets/../../manifest.json",
                ".htaccess",
                "application.properties", "//etc/passwd", "assets//x.js", "absent.html")) {
            given().urlEncodingEnabled(false).get("/sandbox/" + chemin).then().statusCode(404);
        }
    }
}
