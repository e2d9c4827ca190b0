package fr.communs.qualification.qualification;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.http.Fault;
import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EmpreinteTexte;
import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.Evenement;
import fr.communs.contrats.Sujets;
import fr.communs.contrats.TypesEvenement;
import fr.communs.qualification.llm.BudgetService;
import fr.communs.qualification.llm.FileLlmService;
import fr.communs.qualification.llm.LlmDeTest;
import fr.communs.qualification.llm.ServeurLlm;
import fr.communs.socle.test.ClesDeTest;
import fr.communs.socle.test.KafkaDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way of a text through the LLM, with a real database, a real broker and a server that misbehaves on demand. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
@QuarkusTestResource(value = LlmDeTest.class, restrictToAnnotatedClass = true)
class RelectureLlmQuarkusTest {

    private static final Duration DELAI = Duration.ofSeconds(60);
    private static final String AVIS = "{\"te\":{\"classe\":\"lien\",\"score\":0.93},"
            + "\"sites\":[{\"code\":\"S8\",\"score\":0.91,\"preuve\":\"gymnase\"}]}";

    @Inject
    private AgroalDataSource base;
    @Inject
    private FileLlmService file;
    @Inject
    private BudgetService budget;
    @Inject
    private RelectureLlm relecture;
    private ServeurLlm llm;

    @BeforeEach
    void preparer() {
        llm = ServeurLlm.a(ConfigProvider.getConfig().getValue("communs.qualification.llm.url", String.class));
        sql("delete from file_llm");
        sql("delete from budget_llm_jour");
        llm.oublier();
        llm.repond(AVIS);
        // A breaker that a former test left open closes with the first success.
        await().atMost(DELAI).until(() -> "llm".equals(demander().extract().header("X-Communs-Moteur")));
        llm.oublier();
        sql("delete from budget_llm_jour");
    }

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
        await().atMost(DELAI).untilAsserted(() -> lire(id).body("repli.motif", org.hamcrest.Matchers.equalTo("illisible"))
                .body("moteur", org.hamcrest.Matchers.equalTo("embarque")).body("etat", org.hamcrest.Matchers.equalTo("terminee")));
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
        // Given: not yet due, so that the scheduled worker leaves them
        for (int i = 0; i < 20; i++) {
            sql("insert into file_llm (objet_type, objet_id, empreinte_texte, nom, prochain_essai) values ('projet', 'essai-" + i
                    + "', 'e', 'n', now() + interval '1 hour')");
        }
        sql("update file_llm set prochain_essai = now(), bail = gen_random_uuid(), bail_jusqua = now() + interval '1 hour'");

        // When
        List<List<FileLlmService.Pris>> tenues = ensemble(4, () -> attendre(() -> file.prendre(10)));
        llm.repond(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        sql("update file_llm set bail_jusqua = now() - interval '1 second'");
        List<List<FileLlmService.Pris>> rendues = ensemble(6, () -> attendre(() -> file.prendre(10)));

        // Then
        assertThat(tenues).allSatisfy(p -> assertThat(p).isEmpty());
        assertThat(rendues.stream().flatMap(List::stream).map(p -> p.objet().id())).doesNotHaveDuplicates().isNotEmpty();
        sql("delete from file_llm");
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

    private static ValidatableResponse demander() {
        return given().header("Authorization", "Bearer cle-urbanvitaliz").contentType(ContentType.JSON)
                .body("{\"nom\": \"Construction d'un gymnase\", \"description\": \"Salle de sport\"}").post("/qualification/leviers").then();
    }

    private static ValidatableResponse lire(UUID id) {
        return given().header("Authorization", "Bearer " + ClesDeTest.MEC).get("/qualification/projets/" + id).then();
    }

    private static double mesure(String debut) {
        return given().get("/q/metrics").asString().lines().filter(l -> l.startsWith(debut))
                .mapToDouble(l -> Double.parseDouble(l.substring(l.lastIndexOf(' ') + 1))).sum();
    }

    private static <T> T attendre(java.util.function.Supplier<io.smallrye.mutiny.Uni<T>> travail) {
        try {
            return VertxContextSupport.subscribeAndAwait(travail);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> List<T> ensemble(int fils, Callable<T> travail) throws Exception {
        ExecutorService executeur = Executors.newFixedThreadPool(fils);
        try {
            List<T> resultats = new ArrayList<>();
            for (Future<T> f : executeur.invokeAll(java.util.Collections.nCopies(fils, travail))) {
                resultats.add(f.get());
            }
            return resultats;
        } finally {
            executeur.shutdown();
        }
    }

    private void sql(String ordre) {
        try (Connection c = base.getConnection(); Statement s = c.createStatement()) {
            s.execute(ordre);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long nombre(String question) {
        try (Connection c = base.getConnection(); Statement s = c.createStatement(); ResultSet r = s.executeQuery(question)) {
            r.next();
            return r.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID publier(UUID id, long version, String nom) {
        Instant maintenant = Instant.now();
        EtatProjet etat = new EtatProjet(id, version, false, "publique", EmpreinteTexte.de(nom, null), nom, null, null, null, null, null,
                new EtatProjet.Declare(null, null, null), List.of(new EtatProjet.IdExterne("MEC", id.toString())), List.of(), maintenant, maintenant);
        Evenement<EtatProjet> evenement = Evenement.de(UUID.randomUUID(), "/projets-service", TypesEvenement.PROJET_MODIFIE, id.toString(),
                maintenant, null, etat);
        try {
            KafkaDeTest.publier(Sujets.PROJETS, id.toString(), ContratsJson.MAPPER.writeValueAsString(evenement));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    private static List<JsonNode> publies(UUID id, int nombre) {
        return KafkaDeTest.lireCle(Sujets.QUALIFICATIONS, id.toString(), nombre, DELAI).stream().map(r -> {
            try {
                return ContratsJson.MAPPER.readTree(r.value()).path("data");
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }
}
