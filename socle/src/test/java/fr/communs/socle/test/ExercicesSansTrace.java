package fr.communs.socle.test;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;

import fr.communs.socle.echauffement.Exercice;
import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What a service does to warm up goes through its tables and leaves no row in any; the routes it reads are routes that it serves. */
public abstract class ExercicesSansTrace {

    private static final int PASSAGES = 20;

    @Inject
    @All
    List<Exercice> exercices;
    @Inject
    Vertx vertx;
    @Inject
    DataSource base;
    @ConfigProperty(name = "communs.echauffement.routes", defaultValue = "/q/health/live")
    List<String> routes;

    /** Tables that the exercises of the service write. */
    protected abstract Set<String> ecrites();

    @Test
    void les_exercices_ecrivent_et_rien_n_en_reste() {
        // Tried again: a batch of another test or a schedule may write meanwhile. A row left by a pass would be left each time.
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            Map<String, Long> avant = lignes();
            Map<String, Long> ecritures = ecritures();
            for (int i = 0; i < PASSAGES; i++) {
                exercices.stream().filter(ExercicesSansTrace::duService).forEach(this::passer);
            }
            assertThat(lignes()).isEqualTo(avant);
            // PostgreSQL counts the rows of transactions that were rolled back too; a connection that rests tells its last ones late.
            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(ecrites()).allSatisfy(table ->
                    assertThat(ecritures().get(table)).as(table).isGreaterThan(ecritures.get(table))));
        });
    }

    @Test
    void les_routes_lues_existent() {
        routes.forEach(route -> when().get(route).then().statusCode(is(oneOf(200, 404))).contentType("application/json"));
    }

    private static boolean duService(Exercice exercice) {
        return !ClientProxy.unwrap(exercice).getClass().getPackage().equals(Exercice.class.getPackage());
    }

    private void passer(Exercice exercice) {
        CompletableFuture<Void> fin = new CompletableFuture<>();
        Context contexte = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(contexte, true);
        contexte.runOnContext(ignore -> exercice.passer().subscribe().with(fin::complete, fin::completeExceptionally));
        fin.orTimeout(10, TimeUnit.SECONDS).join();
    }

    private Map<String, Long> lignes() {
        return lire("""
                select relname, (xpath('/row/n/text()', query_to_xml('select count(*) n from ' || relname, false, true, '')))[1]::text::bigint
                from pg_stat_user_tables""");
    }

    private Map<String, Long> ecritures() {
        return lire("select relname, n_tup_ins from pg_stat_user_tables");
    }

    private Map<String, Long> lire(String sql) {
        try (Connection connexion = base.getConnection(); Statement requete = connexion.createStatement();
                ResultSet lignes = requete.executeQuery(sql)) {
            Map<String, Long> valeurs = new TreeMap<>();
            while (lignes.next()) {
                valeurs.put(lignes.getString(1), lignes.getLong(2));
            }
            return valeurs;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
