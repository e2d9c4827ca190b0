package fr.communs.socle.idempotence;

import static fr.communs.projets.Api.nouvelId;
import static fr.communs.projets.Api.sql;
import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.projets.Api;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class ReponsesOublieesQuarkusTest {

    @Inject
    ReponsesRetenues reponses;

    private static String deposer() {
        String cle = nouvelId();
        Api.mec().header("Idempotency-Key", cle).body(Api.corps(nouvelId(), "Halle", "")).post("/projets").then().statusCode(201);
        return cle;
    }

    @Test
    void uneReponseEstOublieeApresUnJourEtPasAvant() throws Throwable {
        // Given
        String ancienne = deposer();
        String recente = deposer();
        sql(Long.class, "with age as (update reponse_retenue set cree_le = cree_le - cast(case cle when ? then '25 hours' else '23 hours' end"
                + " as interval) where cle in (?, ?) returning 1) select count(*) from age", ancienne, ancienne, recente);

        // When
        VertxContextSupport.subscribeAndAwait(() -> reponses.purger());

        // Then
        assertThat(sql(Long.class, "select count(*) from reponse_retenue where cle = ?", ancienne)).isZero();
        assertThat(sql(Long.class, "select count(*) from reponse_retenue where cle = ?", recente)).isEqualTo(1);
    }
}
