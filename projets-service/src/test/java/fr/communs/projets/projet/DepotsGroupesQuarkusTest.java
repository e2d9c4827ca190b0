package fr.communs.projets.projet;

import static fr.communs.projets.Api.corps;
import static fr.communs.projets.Api.nouvelId;
import static fr.communs.projets.Api.sql;
import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.contrats.ContratsJson;
import fr.communs.socle.test.ClesDeTest;
import fr.communs.socle.test.KafkaDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deposits that meet share a transaction: nobody may notice but by the time it takes. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class DepotsGroupesQuarkusTest {

    private static final int NOMBRE = 60;
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestHTTPResource("/projets")
    URI adresse;

    @Test
    void desDepotsQuiSeRencontrentGardentChacunLeurPlateformeEtLeurTrace() throws Exception {
        // Given
        String externe = nouvelId();

        // When
        List<HttpResponse<String>> reponses = ensemble(IntStream.range(0, NOMBRE)
                .mapToObj(i -> requete(i % 2 == 0 ? ClesDeTest.MEC : ClesDeTest.RECOCO, trace(i), corps(externe + "-" + i, "Verger " + i, "")))
                .toList());

        // Then
        for (int i = 0; i < NOMBRE; i++) {
            String id = id(reponses.get(i));
            var evenement = ContratsJson.MAPPER.readTree(KafkaDeTest.lireCle("projets.v1", id, 1, Duration.ofSeconds(20)).get(0).value());
            assertThat(evenement.at("/data/nom").asText()).isEqualTo("Verger " + i);
            assertThat(evenement.at("/data/idsExternes/0/plateforme").asText()).isEqualTo(i % 2 == 0 ? "MEC" : "Recoco");
            assertThat(evenement.at("/traceparent").asText()).isEqualTo(trace(i));
        }
        // Rows written by one transaction carry its number: fewer numbers than rows is the group.
        assertThat(sql(Long.class, "select count(distinct cast(xmin as text)) from projet_id_externe where id_externe like ?", externe + "%"))
                .isLessThan(NOMBRE);
    }

    @Test
    void desDeclarationsDuMemeProjetQuiSeRencontrentSeSuiventSansEnPerdre() throws Exception {
        // Given
        String externe = nouvelId();

        // When
        List<HttpResponse<String>> reponses = ensemble(IntStream.range(0, NOMBRE)
                .mapToObj(i -> requete(ClesDeTest.MEC, trace(i), corps(externe, "Lavoir, état " + i, ""))).toList());

        // Then
        assertThat(reponses).extracting(DepotsGroupesQuarkusTest::id).containsOnly(id(reponses.get(0)));
        assertThat(reponses).extracting(r -> r.headers().firstValue("ETag").orElseThrow())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, NOMBRE).mapToObj(version -> "\"" + version + "\"").toList());
    }

    /** And a project whose event is refused is not written, though no transaction is opened for new projects. */
    @ParameterizedTest
    @CsvSource({"projet, nom", "boite_d_envoi, message"})
    void unDepotQueLaBaseRefuseNEmportePasCeuxDeSonGroupe(String table, String colonne) throws Exception {
        // Given
        String externe = nouvelId();
        executer("alter table " + table + " add constraint refus_d_essai check (" + colonne + " not like '%Refusé par la base%')");
        List<HttpRequest> requetes = new ArrayList<>();
        for (int i = 0; i < NOMBRE; i++) {
            requetes.add(requete(ClesDeTest.MEC, trace(i), corps(externe + "-" + i, (i % 10 == 7 ? "Refusé par la base " : "Passerelle ") + i, "")));
        }

        // When
        List<HttpResponse<String>> reponses;
        try {
            reponses = ensemble(requetes);
        } finally {
            executer("alter table " + table + " drop constraint refus_d_essai");
        }

        // Then
        for (int i = 0; i < NOMBRE; i++) {
            assertThat(reponses.get(i).statusCode()).as("dépôt %d", i).isEqualTo(i % 10 == 7 ? 500 : 201);
        }
        assertThat(sql(Long.class, "select count(*) from projet_id_externe where id_externe like ?", externe + "%"))
                .isEqualTo(NOMBRE - NOMBRE / 10);
    }

    private List<HttpResponse<String>> ensemble(List<HttpRequest> requetes) {
        List<CompletableFuture<HttpResponse<String>>> envois = requetes.stream().map(r -> CLIENT.sendAsync(r, BodyHandlers.ofString())).toList();
        return envois.stream().map(CompletableFuture::join).toList();
    }

    private HttpRequest requete(String cle, String trace, String corps) {
        return HttpRequest.newBuilder(adresse).header("Authorization", "Bearer " + cle).header("Content-Type", "application/json")
                .header("traceparent", trace).POST(BodyPublishers.ofString(corps)).build();
    }

    private static String trace(int rang) {
        return "00-%032x-00f067aa0ba902b7-01".formatted(rang + 1);
    }

    private static String id(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).isEqualTo(201);
        try {
            return ContratsJson.MAPPER.readTree(reponse.body()).get("id").asText();
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void executer(String sql) throws SQLException {
        try (var connexion = DriverManager.getConnection(ServeursDeTest.jdbcUrl(), ServeursDeTest.postgres().utilisateur(),
                ServeursDeTest.postgres().motDePasse()); var instruction = connexion.createStatement()) {
            instruction.execute(sql);
        }
    }
}
