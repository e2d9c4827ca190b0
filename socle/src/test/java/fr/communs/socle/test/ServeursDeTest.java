package fr.communs.socle.test;

import fr.communs.serveurs.KafkaLocal;
import fr.communs.serveurs.PostgresLocal;
import fr.communs.serveurs.SujetsDuProjet;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A real PostgreSQL and a real Kafka, each in its own process, for {@code @QuarkusTestResource(ServeursDeTest.class)}. They are started
 * once per JVM and end with it: restarting the application under test finds its data again, as in production.
 */
public class ServeursDeTest implements QuarkusTestResourceLifecycleManager {

    private static final String BASE = "communs_test";
    private static PostgresLocal postgres;
    private static KafkaLocal kafka;

    @Override
    public Map<String, String> start() {
        demarrer();
        return Map.of(
                "quarkus.datasource.reactive.url", postgres.reactiveUrl(BASE),
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl(BASE),
                "quarkus.datasource.username", postgres.utilisateur(),
                "quarkus.datasource.password", postgres.motDePasse(),
                "kafka.bootstrap.servers", kafka.bootstrapServers(),
                "communs.cles", ClesDeTest.configuration(),
                "communs.pseudonyme.cle", "cle-de-pseudonyme-des-tests-0123456789");
    }

    private static synchronized void demarrer() {
        if (postgres != null) {
            return;
        }
        try {
            // Under target/, so that "clean" removes what a killed test run leaves.
            Path dossier = Files.createTempDirectory(Files.createDirectories(Path.of("target")).toAbsolutePath(), "serveurs-de-test");
            postgres = PostgresLocal.demarrer(dossier.resolve("pg"), 0);
            postgres.creerBase(BASE);
            kafka = KafkaLocal.demarrer(dossier.resolve("kafka"), 0);
            kafka.creerSujets(SujetsDuProjet.TOUS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The servers outlive the application: they end with the JVM. */
    @Override
    public void stop() {
    }

    /** The running broker, for the tests that kill it. */
    public static KafkaLocal kafka() {
        demarrer();
        return kafka;
    }

    /** The running database server, for the tests that kill it or read it by SQL. */
    public static PostgresLocal postgres() {
        demarrer();
        return postgres;
    }

    public static String jdbcUrl() {
        return postgres().jdbcUrl(BASE);
    }
}
