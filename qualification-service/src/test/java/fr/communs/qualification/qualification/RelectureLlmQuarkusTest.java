package fr.communs.qualification.qualification;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static fr.communs.qualification.ProjetsDeTest.connexion;
import static fr.communs.qualification.ProjetsDeTest.sql;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.http.Fault;
import fr.communs.contrats.EmpreinteTexte;
import fr.communs.qualification.llm.FileLlmService;
import fr.communs.qualification.llm.ServeurLlm;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The whole way of a text through the queue of the LLM. */
@QuarkusTest
class RelectureLlmQuarkusTest extends ServiceAvecLlm {

    @Inject
    private FileLlmService file;
    @Inject
    private RelectureLlm relecture;
    @Inject
    private Scheduler ordonnanceur;

    @Test
    void T7_le_llm_absent_le_resultat_embarque_est_publie_le_service_vit_et_tout_est_relu_a_son_retour() {
        // Given
        llm.repond(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        List<UUID> projets = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            projets.add(publier(UUID.randomUUID(), 0, "Construction d'un gymnase, tranche " + i));
        }
        projets.forEach(id -> assertThat(publies(id, 1)).extracting(q -> q.path("moteur").asText()).containsExactly("embarque"));
        await().atMost(DELAI).untilAsserted(() -> assertThat(projets).allSatisfy(id ->
                assertThat(lire(id).extract().<String>path("repli.motif")).isEqualTo("connexion")));
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
        assertThat(nombre("select count(*) from file_llm")).isEqualTo(6);
        assertThat(mesure("communs_llm_appels_total{issue=\"connexion\"")).isPositive();

        // When
        llm.repond(AVIS);

        // Then
        for (UUID id : projets) {
            JsonNode relu = publies(id, 2).get(1);
            assertThat(relu.path("version").asLong()).isEqualTo(2);
            assertThat(relu.path("moteur").asText()).isEqualTo("llm");
            assertThat(relu.path("modele").asText()).matches("modele-d-essai/prompt-[0-9a-f]{8}");
            assertThat(relu.at("/te/score").asDouble()).isEqualTo(0.93);
            assertThat(relu.at("/sites/0/preuves/0").asText()).isEqualTo("gymnase");
            assertThat(lire(id).extract().<Object>path("repli")).isNull();
        }
        assertThat(nombre("select count(*) from file_llm")).isZero();
    }

    @Test
    void un_texte_change_pendant_l_appel_ne_recoit_pas_le_resultat_de_l_ancien() {
        // Given
        llm.repond(aResponse().withStatus(200).withBody(ServeurLlm.corps(AVIS)).withFixedDelay(2500));
        UUID id = publier(UUID.randomUUID(), 0, "Construction d'un gymnase");
        await().atMost(DELAI).until(() -> llm.demandes().size() == 1);

        // When
        publier(id, 1, "Réfection du gymnase");

        // Then
        String nouveau = EmpreinteTexte.de("Réfection du gymnase", null);
        assertThat(publies(id, 3)).extracting(q -> q.path("version").asLong() + " " + q.path("moteur").asText() + " "
                        + q.path("empreinteTexte").asText().equals(nouveau))
                .containsExactly("1 embarque false", "2 embarque true", "3 llm true");
    }

    @Test
    void le_meme_texte_revenu_ne_revient_pas_au_moteur_embarque_et_n_est_pas_relu() {
        // Given
        llm.repond(AVIS);
        UUID id = publier(UUID.randomUUID(), 0, "Construction d'un gymnase");
        assertThat(publies(id, 2)).hasSize(2);

        // When
        publier(id, 1, "Construction d'un gymnase");
        publier(id, 2, "Construction d'un gymnase et d'un stade");

        // Then
        assertThat(publies(id, 4)).extracting(q -> q.path("moteur").asText()).containsExactly("embarque", "llm", "embarque", "llm");
        assertThat(llm.demandes()).hasSize(2);
    }

    @Test
    void une_reponse_toujours_illisible_est_abandonnee_et_le_repli_reste_marque() {
        // Given
        llm.repond("Je ne sais pas.");

        // When
        UUID id = publier(UUID.randomUUID(), 0, "Construction d'un gymnase");

        // Then
        await().atMost(DELAI).untilAsserted(() -> lire(id).body("repli.motif", equalTo("illisible"))
                .body("moteur", equalTo("embarque")).body("etat", equalTo("terminee")));
        assertThat(llm.demandes()).hasSize(2);
        assertThat(nombre("select count(*) from file_llm")).isZero();
    }

    @Test
    void un_429_est_respecte_pour_toute_la_file() {
        // Given
        llm.repond(aResponse().withStatus(429).withHeader("Retry-After", "3"));
        Instant debut = Instant.now();
        UUID premier = publier(UUID.randomUUID(), 0, "Construction d'un gymnase");
        await().atMost(DELAI).until(() -> llm.demandes().size() == 1);
        llm.repond(AVIS);

        // When
        UUID second = publier(UUID.randomUUID(), 0, "Extension d'un gymnase");

        // Then
        assertThat(publies(second, 2)).hasSize(2);
        assertThat(publies(premier, 2)).hasSize(2);
        assertThat(Duration.between(debut, Instant.now())).isGreaterThan(Duration.ofSeconds(3));
        // Counted since the 429: none was tried during the wait.
        assertThat(llm.demandes()).hasSize(2);
    }

    @Test
    void plusieurs_travailleurs_n_appellent_qu_une_fois_pour_chaque_texte() throws Exception {
        // Given
        llm.repond(aResponse().withStatus(200).withBody(ServeurLlm.corps(AVIS)).withFixedDelay(300));
        List<UUID> projets = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            projets.add(publier(UUID.randomUUID(), 0, "Construction d'un gymnase, lot " + i));
        }

        // When: the scheduled worker and three others
        ensemble(3, () -> {
            Instant fin = Instant.now().plusSeconds(8);
            while (Instant.now().isBefore(fin)) {
                attendre(relecture::relire);
            }
            return true;
        });

        // Then
        projets.forEach(id -> assertThat(publies(id, 2)).extracting(q -> q.path("moteur").asText()).containsExactly("embarque", "llm"));
        assertThat(llm.demandes()).hasSize(12);
        assertThat(nombre("select requetes from budget_llm_jour where plateforme = '*'")).isEqualTo(12);
    }

    @Test
    void une_ligne_prise_n_est_donnee_a_personne_d_autre_et_revient_quand_son_bail_est_fini() throws Exception {
        // Given: the scheduled worker leaves them to us
        ordonnanceur.pause();
        for (int i = 0; i < 20; i++) {
            sql("insert into file_llm (objet_type, objet_id, empreinte_texte, nom, prochain_essai) values ('projet', 'essai-" + i
                    + "', 'e', 'n', now() + interval '1 hour')");
        }
        sql("update file_llm set prochain_essai = now(), bail = gen_random_uuid(), bail_jusqua = now() + interval '1 hour'");

        // When
        List<List<FileLlmService.Pris>> tenues = ensemble(4, () -> attendre(() -> file.prendre(10)));
        sql("update file_llm set bail_jusqua = now() - interval '1 second'");
        List<List<FileLlmService.Pris>> rendues = ensemble(6, () -> attendre(() -> file.prendre(10)));
        sql("delete from file_llm");
        ordonnanceur.resume();

        // Then
        assertThat(tenues).allSatisfy(p -> assertThat(p).isEmpty());
        assertThat(rendues.stream().flatMap(List::stream).map(p -> p.objet().id())).doesNotHaveDuplicates().hasSize(20);
    }

    @Test
    void un_appel_paye_dont_la_fin_se_perd_est_un_essai_et_apres_le_dernier_le_texte_est_abandonne() {
        // Given: the database fails between the answer and its conclusion
        llm.repond(AVIS);
        ordonnanceur.pause();
        sql("create or replace function panne() returns trigger language plpgsql as $$ begin raise exception 'panne'; end $$");
        sql("create trigger panne before delete on file_llm for each row execute function panne()");
        UUID id = publier(UUID.randomUUID(), 0, "Construction d'un gymnase");
        try {
            await().atMost(DELAI).until(() -> nombre("select count(*) from file_llm") == 1);

            // When: the lease is over each time
            for (int i = 0; i < 2; i++) {
                attendre(relecture::relire);
                sql("update file_llm set bail_jusqua = now() - interval '1 second'");
            }
            sql("drop trigger panne on file_llm");
            attendre(relecture::relire);
        } finally {
            sql("drop trigger if exists panne on file_llm");
            ordonnanceur.resume();
        }

        // Then: two attempts are configured
        lire(id).body("repli.motif", equalTo("interrompu")).body("moteur", equalTo("embarque")).body("etat", equalTo("terminee"));
        assertThat(llm.demandes()).hasSize(2);
        assertThat(nombre("select requetes from budget_llm_jour where plateforme = '*'")).isEqualTo(2);
        assertThat(nombre("select count(*) from file_llm")).isZero();
    }

    @Test
    void une_conclusion_qui_echoue_ne_prend_pas_avec_elle_les_autres_reponses_deja_payees() {
        // Given
        llm.repond(AVIS);
        ordonnanceur.pause();
        UUID refuse = publier(UUID.randomUUID(), 0, "Construction d'un gymnase");
        await().atMost(DELAI).until(() -> nombre("select count(*) from file_llm") == 1);
        UUID autre = publier(UUID.randomUUID(), 0, "Extension d'un gymnase");
        await().atMost(DELAI).until(() -> nombre("select count(*) from file_llm") == 2);
        sql("create or replace function panne() returns trigger language plpgsql as $$ begin raise exception 'panne'; end $$");
        sql("create trigger panne before delete on file_llm for each row when (old.objet_id = '" + refuse + "') execute function panne()");

        // When
        try {
            attendre(relecture::relire);
        } finally {
            sql("drop trigger panne on file_llm");
            ordonnanceur.resume();
        }

        // Then
        lire(autre).body("moteur", equalTo("llm"));
        lire(refuse).body("moteur", equalTo("embarque"));
        assertThat(nombre("select essais from file_llm where objet_id = '" + refuse + "'")).isEqualTo(1);
    }

    @Test
    void une_reponse_attend_la_qualification_avant_de_prendre_la_ligne_de_la_file() throws SQLException {
        // Given
        llm.repond(aResponse().withStatus(200).withBody(ServeurLlm.corps(AVIS)).withFixedDelay(1500));
        UUID id = publier(UUID.randomUUID(), 0, "Construction d'un gymnase");
        await().atMost(DELAI).until(() -> llm.demandes().size() == 1);
        int prises;

        // When: somebody who has the qualification asks for the row, while the answer is being applied
        try (Connection autre = connexion(); Statement s = autre.createStatement()) {
            autre.setAutoCommit(false);
            s.execute("select from qualification where objet_id = '" + id + "' for update");
            await().atMost(DELAI).until(() -> nombre("select count(*) from pg_stat_activity where wait_event_type = 'Lock'") > 0);
            s.execute("set local lock_timeout = '5s'");
            prises = s.executeUpdate("update file_llm set nom = nom where objet_id = '" + id + "'");
            autre.commit();
        }

        // Then: both got through
        assertThat(prises).isEqualTo(1);
        assertThat(publies(id, 2)).extracting(q -> q.path("moteur").asText()).containsExactly("embarque", "llm");
        assertThat(llm.demandes()).hasSize(1);
    }

    @Test
    void un_projet_archive_quitte_la_file_avec_son_texte() {
        // Given
        llm.repond(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        UUID id = publier(UUID.randomUUID(), 0, "Construction d'un gymnase");
        await().atMost(DELAI).until(() -> nombre("select count(*) from file_llm where objet_id = '" + id + "'") == 1);

        // When
        publier(id, 1, "Construction d'un gymnase", true);

        // Then
        await().atMost(DELAI).until(() -> nombre("select count(*) from file_llm where objet_id = '" + id + "'") == 0);
    }

    private static double mesure(String debut) {
        return given().get("/q/metrics").asString().lines().filter(l -> l.startsWith(debut))
                .mapToDouble(l -> Double.parseDouble(l.substring(l.lastIndexOf(' ') + 1))).sum();
    }
}
