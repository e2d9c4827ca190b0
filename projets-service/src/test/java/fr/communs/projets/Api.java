package fr.communs.projets;

import static io.restassured.RestAssured.given;

import fr.communs.socle.test.ClesDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** What the tests of this service say to it, and to its database. */
public final class Api {

    private Api() {
    }

    public static RequestSpecification partenaire(String cle) {
        return given().header("Authorization", "Bearer " + cle).contentType(ContentType.JSON);
    }

    public static RequestSpecification mec() {
        return partenaire(ClesDeTest.MEC);
    }

    /** @param suite more JSON fields, each beginning with a comma */
    public static String corps(String externalId, String nom, String suite) {
        return """
                {"nom": "%s", "externalId": "%s", "collectivites": [{"type": "Commune", "code": "01004"}]%s}"""
                .formatted(nom, externalId, suite);
    }

    public static String nouvelId() {
        return "ext-" + UUID.randomUUID();
    }

    /** First column of the first row. */
    public static <T> T sql(Class<T> type, String requete, Object... parametres) {
        try (Connection connexion = DriverManager.getConnection(ServeursDeTest.jdbcUrl(), ServeursDeTest.postgres().utilisateur(),
                ServeursDeTest.postgres().motDePasse());
                var instruction = connexion.prepareStatement(requete)) {
            for (int i = 0; i < parametres.length; i++) {
                instruction.setObject(i + 1, parametres[i]);
            }
            ResultSet resultat = instruction.executeQuery();
            return resultat.next() ? resultat.getObject(1, type) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
