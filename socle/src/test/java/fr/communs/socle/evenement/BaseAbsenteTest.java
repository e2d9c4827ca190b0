package fr.communs.socle.evenement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.communs.socle.test.ServeursDeTest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What the metrics say while PostgreSQL itself is away: the scrape goes on, so the figures must tell. */
class BaseAbsenteTest {

    private static final Duration DELAI = Duration.ofSeconds(30);

    private final SimpleMeterRegistry registre = new SimpleMeterRegistry();

    private static PGSimpleDataSource base() {
        ServeursDeTest.postgres().creerBase("absente");
        PGSimpleDataSource base = new PGSimpleDataSource();
        base.setUrl(ServeursDeTest.postgres().jdbcUrl("absente"));
        base.setUser(ServeursDeTest.postgres().utilisateur());
        base.setPassword(ServeursDeTest.postgres().motDePasse());
        Flyway.configure().dataSource(base).locations("db/socle").load().migrate();
        return base;
    }

    private double secondesDepuisLaLecture() {
        return registre.get("communs.base.lue.depuis.secondes").gauge().value();
    }

    @Test
    void le_temps_ecoule_depuis_la_derniere_lecture_grandit_tant_que_la_base_est_absente() {
        // Given
        try (RelaisKafka relais = new RelaisKafka(base(), Map.of("bootstrap.servers", ServeursDeTest.kafka().bootstrapServers()),
                new MesuresRelais(registre))) {
            relais.demarrer();
            await().during(Duration.ofSeconds(4)).atMost(DELAI).until(() -> secondesDepuisLaLecture() < 2);

            // When
            ServeursDeTest.postgres().tuer();

            // Then: longer than the relay ever waits between two attempts
            try {
                await().atMost(DELAI).until(() -> secondesDepuisLaLecture() > 8);
            } finally {
                ServeursDeTest.postgres().redemarrer();
            }
            await().atMost(DELAI).until(() -> secondesDepuisLaLecture() < 2);
        }
        assertThat(registre.get("communs.boite.envoi.profondeur").gauge().value()).isZero();
    }
}
