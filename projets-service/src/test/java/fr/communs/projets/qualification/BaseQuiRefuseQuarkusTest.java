package fr.communs.projets.qualification;

import static fr.communs.projets.Api.corps;
import static fr.communs.projets.Api.mec;
import static fr.communs.projets.Api.nouvelId;
import static fr.communs.projets.qualification.QualificationsDeTest.attendreCompetence;
import static fr.communs.projets.qualification.QualificationsDeTest.creer;
import static fr.communs.projets.qualification.QualificationsDeTest.publier;
import static fr.communs.projets.qualification.QualificationsDeTest.qualification;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.communs.contrats.Sujets;
import fr.communs.socle.test.KafkaDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A database that is there and refuses its clients: no event is at fault, none is lost. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class BaseQuiRefuseQuarkusTest {

    private static final Duration DELAI = Duration.ofSeconds(30);
    private static final String COUPER = "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() "
            + "and pid <> pg_backend_pid()";

    /** @param debut and {@code fin}: SQL of an operator whose session stays open meanwhile */
    private record Refus(String nom, List<String> debut, List<String> fin) {

        @Override
        public String toString() {
            return nom;
        }
    }

    private static Refus lectureSeule() {
        return new Refus("lecture seule", List.of("alter database communs_test set default_transaction_read_only = on", COUPER),
                List.of("alter database communs_test reset default_transaction_read_only", COUPER));
    }

    private static Refus motDePasseChange() {
        String changer = "alter role " + ServeursDeTest.postgres().utilisateur() + " password ";
        return new Refus("mot de passe changé", List.of(changer + "'un autre'", COUPER),
                List.of(changer + "'" + ServeursDeTest.postgres().motDePasse() + "'"));
    }

    /** XX001 (corrupted data) is not in the list of {@code PanneInfrastructure}: the refusal of the dead letter tells that it is no fault. */
    private static Refus etatInconnu() {
        return new Refus("état inconnu", List.of(
                "create function refuser() returns trigger language plpgsql as $$ begin raise 'illisible' using errcode = 'XX001'; end $$",
                "create trigger refuser before insert on boite_de_reception execute function refuser()",
                "create trigger refuser before insert on boite_d_envoi execute function refuser()"),
                List.of("drop function refuser() cascade"));
    }

    static Stream<Refus> refus() {
        return Stream.of(lectureSeule(), motDePasseChange(), etatInconnu());
    }

    static Stream<Refus> refusReconnus() {
        return Stream.of(lectureSeule(), motDePasseChange());
    }

    @Inject
    Vertx vertx;
    @Inject
    ExerciceReception exercice;

    @ParameterizedTest
    @MethodSource("refus")
    void lesEvenementsAttendentEtSontTousAppliques(Refus refus) throws SQLException {
        // Given
        String premier = creer("Avant le refus");
        String second = creer("Pendant le refus");
        publier(premier, qualification(premier, "Avant le refus", 1, "90-212"));
        attendreCompetence(premier, "90-212");

        // When
        pendant(refus, () -> {
            publier(premier, qualification(premier, "Avant le refus", 2, "90-11"));
            publier(second, qualification(second, "Pendant le refus", 1, "90-12"));
            assertThat(KafkaDeTest.lire(Sujets.rebut(Sujets.QUALIFICATIONS), r -> List.of(premier, second).contains(r.key()), 1,
                    Duration.ofSeconds(8))).isEmpty();
        });

        // Then
        attendreCompetence(premier, "90-11");
        attendreCompetence(second, "90-12");
        assertThat(KafkaDeTest.lire(Sujets.rebut(Sujets.QUALIFICATIONS), r -> List.of(premier, second).contains(r.key()), 1,
                Duration.ofSeconds(3))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refusReconnus")
    void unDepotRecoitUn503QuiNePrometRienEtReussitQuandLaBaseAccepte(Refus refus) throws SQLException {
        // Given
        String depot = corps(nouvelId(), "Refusé puis accepté", "");

        // When
        pendant(refus, () -> await().atMost(DELAI).untilAsserted(() -> mec().body(depot).post("/projets").then()
                .statusCode(503).header("Retry-After", "2").body("detail", containsString("on ne sait pas si la requête a été enregistrée"))));

        // Then
        await().atMost(DELAI).untilAsserted(() -> mec().body(depot).post("/projets").then().statusCode(201));
    }

    @Test
    void uneLectureRefuseeNeParlePasDEnregistrement() throws SQLException {
        // Given
        String id = creer("À relire");

        // When / Then
        pendant(motDePasseChange(), () -> await().atMost(DELAI).untilAsserted(() -> mec().get("/projets/" + id).then().statusCode(503)
                .body("detail", equalTo("La base de données ne répond pas. Renvoyez la requête dans quelques secondes."))));
    }

    @Test
    void unExerciceQueLaBaseRefuseSeTermineAuLieuDeGarderSaTransaction() throws SQLException {
        // Given
        CompletableFuture<Void> fin = new CompletableFuture<>();
        Context contexte = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(contexte, true);

        // When
        pendant(etatInconnu(), () -> {
            contexte.runOnContext(ignore -> exercice.passer().subscribe().with(fin::complete, fin::completeExceptionally));

            // Then
            assertThat(fin.handle((fait, echec) -> echec).orTimeout(10, TimeUnit.SECONDS).join()).isNotNull();
        });
    }

    private static void pendant(Refus refus, Runnable travail) throws SQLException {
        try (Connection operateur = DriverManager.getConnection(ServeursDeTest.jdbcUrl(), ServeursDeTest.postgres().utilisateur(),
                ServeursDeTest.postgres().motDePasse())) {
            executer(operateur, refus.debut());
            try {
                travail.run();
            } finally {
                executer(operateur, refus.fin());
            }
        }
    }

    private static void executer(Connection operateur, List<String> instructions) throws SQLException {
        for (String instruction : instructions) {
            try (var requete = operateur.createStatement()) {
                requete.execute(instruction);
            }
        }
    }
}
