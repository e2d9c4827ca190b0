package fr.communs.aiguillage.catalogue;

import static io.restassured.RestAssured.given;

import fr.communs.aiguillage.BaseDeTest;
import fr.communs.socle.test.ClesDeTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Services and contexts as the team of the catalogue creates them. */
final class EditionDeTest {

    /** Name, more fields. */
    static final String SERVICE = """
            {"name": "%s", "sousTitre": "Essai", "description": "Un service d'essai.", "logoUrl": "https://exemple.fr/logo.png",
             "redirectionUrl": "https://exemple.fr"%s}""";

    private EditionDeTest() {
    }

    static RequestSpecification admin() {
        return given().header("Authorization", "Bearer " + ClesDeTest.ADMIN).contentType(ContentType.JSON);
    }

    /** The database is shared by the test classes of the module: what was added must not answer their projects. */
    static void retirerLesAjouts() {
        BaseDeTest.lire("delete from service where origine <> 'bundled' returning id");
        BaseDeTest.lire("update catalogue_version set version = version + 1 returning version");
    }
}
