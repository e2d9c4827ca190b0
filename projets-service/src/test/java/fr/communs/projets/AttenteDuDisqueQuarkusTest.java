package fr.communs.projets;

import static fr.communs.projets.Api.corps;
import static fr.communs.projets.Api.mec;
import static fr.communs.projets.Api.nouvelId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.communs.socle.test.ServeursDeTest;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was answered is on the disk; what the relay forgets in a crash of the database is only said again. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class AttenteDuDisqueQuarkusTest {

    @Inject
    AgroalDataSource base;

    @BeforeEach
    void noterChaqueEcritureDeLaBoite() throws SQLException {
        executer("create table attente_du_disque (operation text, reglage text)");
        executer("create or replace function noter_attente() returns trigger language plpgsql as $$ begin "
                + "insert into attente_du_disque values (tg_op, current_setting('synchronous_commit')); return null; end $$");
        executer("create trigger noter_attente after insert or delete on boite_d_envoi for each statement execute function noter_attente()");
    }

    @AfterEach
    void neRienLaisser() throws SQLException {
        executer("drop trigger noter_attente on boite_d_envoi");
        executer("drop function noter_attente");
        executer("drop table attente_du_disque");
    }

    @Test
    void un_depot_attend_le_disque_et_le_relais_non() {
        // When
        mec().body(corps(nouvelId(), "Une école", "")).post("/projets").then().statusCode(201);

        // Then
        await().atMost(Duration.ofSeconds(20)).until(() -> reglages("DELETE") != null);
        assertThat(reglages("INSERT")).isEqualTo("on");
        assertThat(reglages("DELETE")).isEqualTo("off");
    }

    private static String reglages(String operation) {
        return Api.sql(String.class, "select string_agg(distinct reglage, ',') from attente_du_disque where operation = ?", operation);
    }

    private void executer(String requete) throws SQLException {
        try (Connection connexion = base.getConnection(); Statement sql = connexion.createStatement()) {
            sql.execute(requete);
        }
    }
}
