package fr.communs.projets.projet;

import static fr.communs.projets.Api.corps;
import static fr.communs.projets.Api.nouvelId;
import static fr.communs.projets.Api.partenaire;
import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.socle.test.ClesDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class RechercheParIdExterneQuarkusTest {

    /** Every deposit begins with this search: reading the table whole cost more than all the rest of it. */
    @Test
    void unIdExterneSeTrouveParLIndexQuelleQueSoitLaTailleDeLaTable() throws Exception {
        // Given
        String projet = partenaire(ClesDeTest.MEC).body(corps(nouvelId(), "Halle du marché", "")).post("/projets")
                .then().statusCode(201).extract().path("id");
        try (Connection connexion = DriverManager.getConnection(ServeursDeTest.jdbcUrl(), ServeursDeTest.postgres().utilisateur(),
                ServeursDeTest.postgres().motDePasse());
                Statement instruction = connexion.createStatement()) {
            connexion.setAutoCommit(false);
            instruction.execute("insert into projet_id_externe select 'P' || n, 'id' || n, '" + projet + "' from generate_series(1, 4000) n");
            instruction.execute("analyze projet_id_externe");

            // When
            String plan = lire(instruction, "explain " + ProjetService.CONNUS.replace("$1", "'[[\"P12\",\"id12\"]]'"));
            String trouve = lire(instruction, ProjetService.CONNUS.replace("$1", "'[[\"P12\",\"id12\"], [\"P12\",\"id13\"]]'"));

            // Then
            assertThat(plan).contains("Index Scan using projet_id_externe_pkey").doesNotContain("Seq Scan");
            assertThat(trouve).isEqualTo("P12\n");
            connexion.rollback();
        }
    }

    private static String lire(Statement instruction, String requete) throws SQLException {
        StringBuilder lignes = new StringBuilder();
        try (ResultSet r = instruction.executeQuery(requete)) {
            while (r.next()) {
                lignes.append(r.getString(1)).append('\n');
            }
        }
        return lignes.toString();
    }
}
