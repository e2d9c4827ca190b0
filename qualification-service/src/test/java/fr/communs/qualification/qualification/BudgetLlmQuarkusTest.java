package fr.communs.qualification.qualification;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static fr.communs.qualification.ProjetsDeTest.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.communs.qualification.llm.Appels;
import fr.communs.qualification.llm.BudgetService;
import fr.communs.qualification.llm.ServeurLlm;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the LLM may cost, and who answers when it does not. */
@QuarkusTest
class BudgetLlmQuarkusTest extends ServiceAvecLlm {

    @Inject
    private BudgetService budget;
    @Inject
    private Appels appels;
    @Inject
    private RelectureLlm relecture;
    @Inject
    private Scheduler ordonnanceur;

    @Test
    void le_budget_epuise_est_lu_dans_la_base_et_les_textes_attendent_demain_sans_appel_ni_echec() {
        // Given: spent by another replica, or before a restart
        llm.repond(AVIS);
        sql("insert into budget_llm_jour (jour, plateforme, requetes, jetons) values ((now() at time zone 'UTC')::date, '*', 1000, 5)");

        // When
        UUID id = publier(UUID.randomUUID(), 0, "Construction d'un gymnase");

        // Then
        assertThat(publies(id, 1)).hasSize(1);
        await().atMost(DELAI).untilAsserted(() -> assertThat(lire(id).extract().<String>path("repli.motif")).isEqualTo("budget"));
        assertThat(nombre("select count(*) from file_llm where essais = 0 and bail is null "
                + "and prochain_essai = (now() at time zone 'UTC')::date::timestamp at time zone 'UTC' + interval '1 day'")).isEqualTo(1);
        assertThat(demander().extract().header("X-Communs-Moteur")).isEqualTo("embarque; repli=llm");
        assertThat(llm.demandes()).isEmpty();
        assertThat(nombre("select requetes from budget_llm_jour where plateforme = '*'")).isEqualTo(1000);
        assertThat(nombre("select count(*) from budget_llm_jour where plateforme <> '*'")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"MEC, 500, 5", "*, 1000, 6"})
    void tout_ce_qui_attend_un_budget_epuise_est_remis_d_un_coup_et_ne_retarde_pas_les_autres(String epuisee, int requetes, int remis) {
        // Given: more texts than are taken at once, the last of them of a platform that can still pay
        llm.repond(AVIS);
        ordonnanceur.pause();
        try {
            for (int i = 1; i <= 6; i++) {
                publier(UUID.randomUUID(), 0, "Construction d'un gymnase, tranche " + i);
                long attendus = i;
                await().atMost(DELAI).until(() -> nombre("select count(*) from file_llm") == attendus);
            }
            sql("update file_llm set plateforme = 'TeT' where depose_le = (select max(depose_le) from file_llm)");
            sql("insert into budget_llm_jour (jour, plateforme, requetes, jetons) values ((now() at time zone 'UTC')::date, ?, ?, 0)",
                    epuisee, requetes);

            // When
            attendre(relecture::relire);

            // Then
            assertThat(nombre("select count(*) from file_llm where bail is null and essais = 0 and prochain_essai > now()"))
                    .isEqualTo(remis);
            assertThat(nombre("select count(*) from qualification q join file_llm using (objet_type, objet_id) where repli_motif = 'budget'"))
                    .isEqualTo(remis);
            attendre(relecture::relire);
            assertThat(nombre("select count(*) from file_llm where plateforme = 'TeT'")).isEqualTo(remis - 5);
            assertThat(llm.demandes()).hasSize(6 - remis);
        } finally {
            ordonnanceur.resume();
        }
    }

    @Test
    void la_plateforme_du_projet_paie_ce_que_l_appel_a_vraiment_coute() {
        // Given
        llm.repond(AVIS);

        // When
        UUID id = publier(UUID.randomUUID(), 0, "Construction d'un gymnase");

        // Then
        assertThat(publies(id, 2)).hasSize(2);
        assertThat(nombre("select requetes from budget_llm_jour where plateforme = 'MEC'")).isEqualTo(1);
        assertThat(nombre("select jetons from budget_llm_jour where plateforme = 'MEC'")).isEqualTo(1234);
        assertThat(nombre("select jetons from budget_llm_jour where plateforme = '*'")).isEqualTo(1234);
    }

    @ParameterizedTest
    @CsvSource({"200, true", "504, true", "429, false"})
    void un_appel_sans_reponse_comptee_garde_sa_reservation_et_un_refus_la_rend(int statut, boolean gardee) {
        // Given
        llm.repond(aResponse().withStatus(statut).withBody("<html>Bad gateway</html>"));
        Appels.Paye paye = attendre(() -> appels.payer("Construction d'un gymnase", null, "TeT"));

        // When
        attendre(() -> appels.appeler(paye).chain(appels::regler));

        // Then
        assertThat(paye.reservation().jetons()).isPositive();
        for (String plateforme : List.of("TeT", "*")) {
            assertThat(nombre("select jetons from budget_llm_jour where plateforme = '" + plateforme + "'"))
                    .isEqualTo(gardee ? paye.reservation().jetons() : 0);
            assertThat(nombre("select requetes from budget_llm_jour where plateforme = '" + plateforme + "'")).isEqualTo(1);
        }
    }

    @Test
    void quarante_reservations_a_la_fois_ne_depassent_jamais_la_part_d_une_plateforme() throws Exception {
        // Given
        sql("insert into budget_llm_jour (jour, plateforme, requetes, jetons) values ((now() at time zone 'UTC')::date, 'TeT', 493, 0)");

        // When
        List<Boolean> accordees = ensemble(40, () -> {
            try {
                VertxContextSupport.subscribeAndAwait(() -> budget.reserver("TeT", 10));
                return true;
            } catch (Throwable refus) {
                return false;
            }
        });

        // Then: a refusal takes nothing from the total of the day either
        assertThat(accordees).filteredOn(a -> a).hasSize(7);
        assertThat(nombre("select requetes from budget_llm_jour where plateforme = 'TeT'")).isEqualTo(500);
        assertThat(nombre("select requetes from budget_llm_jour where plateforme = '*'")).isEqualTo(7);
    }

    @Test
    void a_la_demande_le_llm_repond_ou_le_moteur_embarque_le_remplace_sans_faire_attendre() {
        // Given
        llm.repond("{\"te\":{\"classe\":\"pas_de_lien\",\"score\":0.9},\"leviers\":[{\"code\":\"L32\",\"score\":0.9,\"preuve\":\"gymnase\"}]}");
        ValidatableResponse lu = demander();
        llm.repond(aResponse().withStatus(200).withBody(ServeurLlm.corps(AVIS)).withFixedDelay(20_000));
        Instant debut = Instant.now();

        // When
        ValidatableResponse repli = demander();

        // Then
        assertThat(lu.statusCode(201).extract().header("X-Communs-Moteur")).isEqualTo("llm");
        assertThat(lu.extract().<String>path("classification")).isEqualTo("Le projet n'a pas de lien avec la transition écologique");
        assertThat(lu.extract().<List<String>>path("leviers.nom")).hasSize(1);
        assertThat(repli.statusCode(201).extract().header("X-Communs-Moteur")).isEqualTo("embarque; repli=llm");
        assertThat(Duration.between(debut, Instant.now())).isLessThan(Duration.ofSeconds(4));
    }
}
