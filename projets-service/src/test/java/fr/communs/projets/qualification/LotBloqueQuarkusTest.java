package fr.communs.projets.qualification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.communs.contrats.Sujets;
import fr.communs.projets.Api;
import fr.communs.socle.echauffement.LotDExercice;
import fr.communs.socle.test.KafkaDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A batch that the database does not take stands in the metrics with its age, which no new attempt starts afresh. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class LotBloqueQuarkusTest {

    private static final Duration DELAI = Duration.ofSeconds(30);
    private static final String MESURE = "communs_lot_age_secondes{sujet=\"qualifications.v1\"}";
    private static final String EN_ATTENTE =
            "select max(pid) from pg_stat_activity where wait_event_type = 'Lock' and query like '%boite_de_reception%'";

    @Inject
    AgroalDataSource base;

    @Test
    void un_lot_repris_sans_fin_a_l_age_de_son_premier_essai() throws SQLException {
        try (Connection obstacle = base.getConnection(); Statement sql = obstacle.createStatement()) {
            // Given
            obstacle.setAutoCommit(false);
            sql.execute("lock table boite_de_reception in exclusive mode");
            String projet = UUID.randomUUID().toString();
            new LotDExercice(Sujets.QUALIFICATIONS, "qualification-terminee.json", "/data/objet").sur(UUID.fromString(projet))
                    .forEach(r -> KafkaDeTest.publier(r.topic(), r.key(), r.value()));
            await().atMost(DELAI).until(() -> age() > 2);
            Integer premierEssai = enAttente();

            // When
            Api.sql(Boolean.class, "select pg_terminate_backend(?)", premierEssai);
            await().atMost(DELAI).until(() -> enAttente() != null && !enAttente().equals(premierEssai));

            // Then
            assertThat(age()).isGreaterThan(2);
            obstacle.rollback();
        }
        await().atMost(DELAI).until(() -> age() == 0);
    }

    private static Integer enAttente() {
        return Api.sql(Integer.class, EN_ATTENTE);
    }

    /** 0 as long as no batch came. */
    private static double age() {
        return given().get("/q/metrics").then().statusCode(200).extract().asString().lines().filter(l -> l.startsWith(MESURE))
                .mapToDouble(l -> Double.parseDouble(l.substring(MESURE.length()))).findFirst().orElse(0);
    }
}
