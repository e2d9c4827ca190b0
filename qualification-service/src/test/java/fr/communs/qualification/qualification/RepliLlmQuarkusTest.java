package fr.communs.qualification.qualification;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static fr.communs.qualification.ProjetsDeTest.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** During an outage of the LLM, every text that waits for it says so. */
@QuarkusTest
class RepliLlmQuarkusTest extends ServiceAvecLlm {

    private static final String MARQUES = "select string_agg(essais || ' ' || repli_motif, ', ' order by essais, repli_motif) "
            + "from file_llm join qualification using (objet_type, objet_id) where repli_motif is not null";
    /** The transaction that last wrote each row. */
    private static final String ECRITURES = "select string_agg(q.xmin || ' ' || f.xmin, ', ' order by q.objet_id) "
            + "from file_llm f join qualification q using (objet_type, objet_id)";

    @Inject
    private RelectureService service;
    @Inject
    private RelectureLlm relecture;
    @Inject
    private Scheduler ordonnanceur;

    @Test
    void la_premiere_panne_marque_le_texte_et_le_disjoncteur_tous_ceux_qui_attendent_sans_les_remettre() {
        // Given: more texts than the breaker lets try
        llm.repond(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        ordonnanceur.pause();
        try {
            List<UUID> projets = new ArrayList<>();
            for (int i = 1; i <= 8; i++) {
                projets.add(publier(UUID.randomUUID(), 0, "Construction d'un gymnase, tranche " + i));
                long attendus = i;
                await().atMost(DELAI).until(() -> nombre("select count(*) from file_llm") == attendus);
            }

            // When: four are tried, the breaker opens, nothing is taken any more
            attendre(relecture::relire);
            assertThat(sql(MARQUES)).isEqualTo("1 connexion, 1 connexion, 1 connexion, 1 connexion");
            attendre(service::marquerEnAttente);

            // Then
            assertThat(sql(MARQUES)).isEqualTo("0 disjoncteur, 0 disjoncteur, 0 disjoncteur, 0 disjoncteur, "
                    + "1 connexion, 1 connexion, 1 connexion, 1 connexion");
            assertThat(nombre("select count(*) from file_llm where essais = 0 and prochain_essai <= now() and bail is null")).isEqualTo(4);
            String ecrites = sql(ECRITURES);
            attendre(service::marquerEnAttente);
            assertThat(sql(ECRITURES)).isEqualTo(ecrites);
            llm.repond(AVIS);
            ordonnanceur.resume();
            projets.forEach(id -> assertThat(publies(id, 2)).extracting(q -> q.path("moteur").asText()).containsExactly("embarque", "llm"));
            projets.forEach(id -> assertThat(lire(id).extract().<Object>path("repli")).isNull());
        } finally {
            ordonnanceur.resume();
        }
    }

    @Test
    void un_texte_qui_arrive_pendant_que_le_disjoncteur_est_ouvert_est_marque_au_reveil_suivant() {
        // Given: the endpoint asks for a pause
        llm.repond(aResponse().withStatus(429).withHeader("Retry-After", "8"));
        publier(UUID.randomUUID(), 0, "Construction d'un gymnase");
        await().atMost(DELAI).until(() -> llm.demandes().size() == 1);

        // When
        UUID id = publier(UUID.randomUUID(), 0, "Extension d'un gymnase");

        // Then
        await().atMost(DELAI).untilAsserted(() -> assertThat(lire(id).extract().<String>path("repli.motif")).isEqualTo("disjoncteur"));
        assertThat(llm.demandes()).hasSize(1);
        llm.repond(AVIS);
        assertThat(publies(id, 2)).hasSize(2);
        assertThat(lire(id).extract().<Object>path("repli")).isNull();
    }
}
