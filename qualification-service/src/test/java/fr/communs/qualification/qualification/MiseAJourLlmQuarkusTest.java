package fr.communs.qualification.qualification;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static fr.communs.qualification.ProjetsDeTest.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.communs.qualification.llm.ServeurLlm;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The queue of the LLM while two engines are at work, as during a rolling upgrade. */
@QuarkusTest
class MiseAJourLlmQuarkusTest extends ServiceAvecLlm {

    /** Also when a test fails: the other classes would wait for that engine. */
    @AfterEach
    void oublierLAutreMoteur() {
        sql("delete from moteur_present where empreinte = '|llm|plus-recent'");
    }

    @Test
    void la_file_est_au_moteur_le_plus_recent_tant_qu_il_vit() {
        // Given: the other half of a rolling upgrade
        llm.repond(AVIS);
        sql("insert into moteur_present (empreinte) values ('|llm|plus-recent')");

        // When
        UUID id = publier(UUID.randomUUID(), 0, "Construction d'un gymnase");
        assertThat(publies(id, 1)).hasSize(1);

        // Then
        await().during(Duration.ofSeconds(3)).atMost(DELAI).until(() -> llm.demandes().isEmpty() && nombre("select count(*) from file_llm") == 1);
        sql("delete from moteur_present where empreinte = '|llm|plus-recent'");
        assertThat(publies(id, 2)).extracting(q -> q.path("moteur").asText()).containsExactly("embarque", "llm");
    }

    @Test
    void une_reponse_qui_arrive_apres_un_moteur_plus_recent_lui_laisse_le_texte() {
        // Given
        llm.repond(aResponse().withStatus(200).withBody(ServeurLlm.corps(AVIS)).withFixedDelay(2500));
        UUID id = publier(UUID.randomUUID(), 0, "Construction d'un gymnase");
        await().atMost(DELAI).until(() -> llm.demandes().size() == 1);

        // When
        sql("insert into moteur_present (empreinte) values ('|llm|plus-recent')");

        // Then
        await().atMost(DELAI).until(() -> nombre("select count(*) from file_llm where bail is null") == 1);
        assertThat(lire(id).extract().<String>path("moteur")).isEqualTo("embarque");
        sql("delete from moteur_present where empreinte = '|llm|plus-recent'");
        assertThat(publies(id, 2)).hasSize(2);
    }
}
