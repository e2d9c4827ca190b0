package fr.communs.projets;

import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.socle.evenement.RelaisKafka;
import fr.communs.socle.test.ServeursDeTest;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans are kept for long: those of the relay must be good for a full outbox also when they are made on an empty one. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class RelaisParLIndexQuarkusTest {

    @Inject
    AgroalDataSource base;

    @ParameterizedTest
    @ValueSource(strings = {RelaisKafka.REGARDER, RelaisKafka.LIRE, RelaisKafka.SUPPRIMER})
    void une_boite_vide_est_deja_lue_par_son_index(String requete) throws SQLException {
        // Given
        List<String> plan = new ArrayList<>();
        try (Connection connexion = base.getConnection(); Statement sql = connexion.createStatement()) {
            sql.execute("vacuum analyze boite_d_envoi");

            // When
            try (ResultSet lignes = sql.executeQuery("explain " + requete.replace("?", "'{" + "1,".repeat(30) + "1}'"))) {
                while (lignes.next()) {
                    plan.add(lignes.getString(1));
                }
            }
        }

        // Then
        assertThat(plan).anyMatch(l -> l.contains("Index Scan using boite_d_envoi_pkey"))
                .noneMatch(l -> l.contains("Seq Scan") || l.contains("Bitmap"));
    }
}
