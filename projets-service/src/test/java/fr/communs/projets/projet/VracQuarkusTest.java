package fr.communs.projets.projet;

import static fr.communs.projets.Api.corps;
import static fr.communs.projets.Api.mec;
import static fr.communs.projets.Api.nouvelId;
import static fr.communs.projets.Api.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import fr.communs.contrats.ContratsJson;
import fr.communs.socle.test.ClesDeTest;
import fr.communs.socle.test.KafkaDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class VracQuarkusTest {

    private static ValidatableResponse json(String... projets) {
        return mec().body("{\"projets\": [" + String.join(",", projets) + "]}").post("/projets/bulk").then();
    }

    private static List<JsonNode> ndjson(String... lignes) throws Exception {
        String reponse = RestAssured.given().header("Authorization", "Bearer " + ClesDeTest.MEC).contentType("application/x-ndjson")
                .config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                        .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
                        .defaultContentCharset(StandardCharsets.UTF_8)))
                .body(String.join("\n", lignes)).post("/projets/bulk")
                .then().statusCode(200).contentType("application/x-ndjson").extract().asString();
        List<JsonNode> lues = new ArrayList<>();
        for (String ligne : reponse.split("\n")) {
            lues.add(ContratsJson.MAPPER.readTree(ligne));
        }
        return lues;
    }

    private static long nombre(String prefixe) {
        return sql(Long.class, "select count(*) from projet_id_externe where id_externe like ?", prefixe + "%");
    }

    @Test
    void unVracJsonRendLesIdentifiantsDansLOrdreMemePourUnDoublon() {
        // Given
        String a = nouvelId();
        String b = nouvelId();

        // When
        ValidatableResponse reponse = json(corps(a, "Un", ""), corps(b, "Deux", ""), corps(a, "Un bis", ""));

        // Then
        List<String> ids = reponse.statusCode(201).body("resultats.statut", contains("cree", "cree", "modifie")).extract().path("ids");
        assertThat(ids).hasSize(3);
        assertThat(ids.get(2)).isEqualTo(ids.get(0)).isNotEqualTo(ids.get(1));
        mec().get("/projets/" + ids.get(0)).then().body("nom", equalTo("Un bis")).body("version", equalTo(1));
    }

    @Test
    void uneSeuleLigneRefuseeEtRienNEstEcrit() {
        // Given
        String prefixe = nouvelId();

        // When
        ValidatableResponse reponse = json(corps(prefixe + "-1", "Bon", ""), corps(prefixe + "-2", " ", ""), corps(prefixe + "-3", "", ""));

        // Then
        reponse.statusCode(400).body("message", contains("projets.1.nom should not be empty", "projets.2.nom should not be empty"));
        assertThat(nombre(prefixe)).isZero();
    }

    @Test
    void uneListeVideEstRefusee() {
        json().statusCode(400).body("message", contains("At least one projet must be provided"));
    }

    @Test
    void unVracJsonEstUneSeuleTransactionMemeAuDelaDUneVague() {
        // Given
        String prefixe = nouvelId();
        String[] projets = IntStream.range(0, 450).mapToObj(i -> corps(prefixe + "-" + i, "Projet " + i, "")).toArray(String[]::new);

        // When
        ValidatableResponse reponse = json(projets);

        // Then
        reponse.statusCode(201);
        assertThat(nombre(prefixe)).isEqualTo(450);
        assertThat(sql(Long.class, "select count(distinct p.xmin::text) from projet p join projet_id_externe i on i.projet_id = p.id "
                + "where i.id_externe like ?", prefixe + "%")).isEqualTo(1);
    }

    /** The waves are read on other threads than the one that serves the request. */
    @Test
    void chaqueProjetDUnVracJsonPorteLaTraceDeLaRequete() throws Exception {
        // Given
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        String prefixe = nouvelId();
        List<String> projets = IntStream.range(0, Vagues.TAILLE + 2).mapToObj(i -> corps(prefixe + "-" + i, "Projet " + i, "")).toList();

        // When
        List<String> ids = ids(mec().header("traceparent", trace).body("{\"projets\": " + projets + "}").post("/projets/bulk").then());

        // Then: in the first wave and in the last one
        for (String id : List.of(ids.get(0), ids.get(Vagues.TAILLE + 1))) {
            String evenement = KafkaDeTest.lireCle("projets.v1", id, 1, Duration.ofSeconds(20)).get(0).value();
            assertThat(ContratsJson.MAPPER.readTree(evenement).path("traceparent").asText()).isEqualTo(trace);
        }
    }

    /** Two requests with the same new ids, each in its own order, would otherwise wait for each other until PostgreSQL kills one. */
    @Test
    void lesNouveauxIdentifiantsSEcriventDansLOrdreDeLeurCle() {
        // Given
        String prefixe = nouvelId();
        String[] aLEnvers = IntStream.range(0, 50).mapToObj(i -> corps(prefixe + "-" + (199 - i), "Projet " + i, "")).toArray(String[]::new);

        // When
        json(aLEnvers).statusCode(201);

        // Then
        assertThat(sql(Boolean.class, "select array_agg(id_externe order by ctid) = array_agg(id_externe order by id_externe collate \"C\") "
                + "from projet_id_externe where id_externe like ?", prefixe + "%")).isTrue();
    }

    @Test
    void chaqueLigneNdjsonASaReponseEtUneMauvaiseNArretePasLesAutres() throws Exception {
        // Given
        String a = nouvelId();
        String b = nouvelId();
        mec().body(corps(b, "Déjà là", "")).post("/projets").then().statusCode(201);

        // When
        List<JsonNode> lues = ndjson(corps(a, "Nouveau", ""), "{pas du json", "", corps(nouvelId(), "x", ", \"phase\": \"Rêve\""),
                corps(b, "Déjà là", ""), corps(b, "Changé", ""));

        // Then
        assertThat(lues.stream().map(l -> l.path("statut").asText(l.path("probleme").path("status").asText())).toList())
                .containsExactly("cree", "400", "400", "inchange", "modifie");
        assertThat(lues.stream().map(l -> l.path("version").asInt(-1)).toList()).containsExactly(0, -1, -1, 0, 1);
        assertThat(lues.stream().map(l -> l.path("index").asInt()).toList()).containsExactly(0, 1, 2, 3, 4);
        assertThat(lues.get(0).path("externalId").asText()).isEqualTo(a);
        assertThat(lues.get(2).at("/probleme/erreurs/0/champ").asText()).isEqualTo("phase");
    }

    @Test
    void unVracDePlusDe100KoEstLu() throws Exception {
        // Given
        String prefixe = nouvelId();
        String longue = ", \"description\": \"" + "mot ".repeat(2_000) + "\"";
        String[] lignes = IntStream.range(0, 30).mapToObj(i -> corps(prefixe + "-" + i, "Long " + i, longue)).toArray(String[]::new);

        // When
        List<JsonNode> lues = ndjson(lignes);

        // Then
        assertThat(lues.stream().map(l -> l.path("statut").asText()).collect(Collectors.toSet())).containsExactly("cree");
        assertThat(nombre(prefixe)).isEqualTo(30);
    }

    @Test
    void unGrandVracJsonEstEntierementVerifiePuisEcritUneSeuleFois() {
        // Given: wrong in its very last project
        String prefixe = nouvelId();
        List<String> projets = new ArrayList<>(grandsProjets(prefixe));
        projets.add(corps(prefixe + "-300", " ", ""));
        String cle = nouvelId();

        // When
        ValidatableResponse refuse = grand(cle, projets);
        projets.set(300, corps(prefixe + "-300", "Bon", ""));
        List<String> ids = grand(nouvelId(), projets).statusCode(201).extract().path("ids");
        ValidatableResponse memeCleAutreCorps = grand(cle, projets);

        // Then
        refuse.statusCode(400).body("message", contains("projets.300.nom should not be empty"));
        assertThat(ids).hasSize(301).doesNotHaveDuplicates();
        assertThat(nombre(prefixe)).isEqualTo(301);
        // What was refused kept nothing, not even its key.
        memeCleAutreCorps.statusCode(201).body("ids", equalTo(ids));
        grand(cle, projets.subList(0, 300)).statusCode(422);
    }

    @Test
    void unGrandVracRepeteSousSaCleRendSaPremiereReponseEtNeChangeRien() {
        // Given
        String cle = nouvelId();
        List<String> projets = grandsProjets(nouvelId());
        String premiere = grand(cle, projets).statusCode(201).extract().asString();
        List<String> ids = JsonPath.from(premiere).getList("ids");
        mec().body("{\"nom\": \"Changé depuis\"}").patch("/projets/" + ids.get(7)).then().statusCode(200);

        // When
        String seconde = grand(cle, projets).statusCode(201).extract().asString();

        // Then
        assertThat(JsonPath.from(seconde).getList("ids")).isEqualTo(ids);
        mec().get("/projets/" + ids.get(7)).then().body("nom", equalTo("Changé depuis")).body("version", equalTo(1));
    }

    /** They meet in the database: the one that loses starts again, from the first byte of its body. */
    @Test
    void deuxGrandsVracsDesMemesProjetsEnMemeTempsSontEcritsTousLesDeux() {
        // Given
        List<String> projets = grandsProjets(nouvelId());
        List<String> aLEnvers = new ArrayList<>(projets);
        Collections.reverse(aLEnvers);

        // When
        CompletableFuture<List<String>> un = CompletableFuture.supplyAsync(() -> ids(grand(nouvelId(), projets)));
        CompletableFuture<List<String>> autre = CompletableFuture.supplyAsync(() -> ids(grand(nouvelId(), aLEnvers)));

        // Then
        assertThat(un.join()).doesNotHaveDuplicates().hasSameSizeAs(projets).containsExactlyInAnyOrderElementsOf(autre.join());
    }

    @Test
    void leFichierDUnGrandVracEstFermeQuelleQueSoitLaReponse() throws Exception {
        // Given
        List<String> projets = grandsProjets(nouvelId());
        List<String> refuses = new ArrayList<>(projets);
        refuses.add("{}");

        // When
        grand(nouvelId(), projets).statusCode(201);
        grand(nouvelId(), refuses).statusCode(400);
        ndjson(projets.toArray(String[]::new));
        mec().contentType("application/x-ndjson").header("Idempotency-Key", nouvelId()).body(String.join("\n", projets).getBytes(
                StandardCharsets.UTF_8)).post("/projets/bulk").then().statusCode(400);

        // Then: the answer leaves a moment before its request ends
        await().untilAsserted(() -> assertThat(FichiersDesCorps.ouverts()).isEmpty());
    }

    private static List<String> ids(ValidatableResponse reponse) {
        return reponse.statusCode(201).extract().path("ids");
    }

    /** More than what is held in memory, all together. */
    private static List<String> grandsProjets(String prefixe) {
        String longue = ", \"description\": \"" + "mot ".repeat(1_200) + "\"";
        return IntStream.range(0, 300).mapToObj(i -> corps(prefixe + "-" + i, "Grand " + i, longue)).toList();
    }

    private static ValidatableResponse grand(String cle, List<String> projets) {
        String corps = "{\"projets\": [" + String.join(",", projets) + "]}";
        assertThat(corps.length()).isGreaterThan(CorpsRelisible.MEMOIRE_MAX);
        return mec().header("Idempotency-Key", cle).body(corps).post("/projets/bulk").then();
    }

    @Test
    void uneLigneNdjsonDemesureeEstRefuseeSeule() throws Exception {
        // Given
        String prefixe = nouvelId();

        // When
        List<JsonNode> lues = ndjson(corps(prefixe + "-a", "Avant", ""), "{\"nom\": \"" + "x".repeat(LignesNdjson.LIGNE_MAX) + "\"}",
                corps(prefixe + "-b", "Après", ""));

        // Then
        assertThat(lues.stream().map(l -> l.path("statut").asText(l.path("probleme").path("status").asText())).toList())
                .containsExactly("cree", "413", "cree");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void unCorpsDePlusDe50MoEstRefuseQueSaTailleSoitAnnonceeOuNon(boolean annoncee) throws Exception {
        // Given
        HttpRequest.BodyPublisher corps = HttpRequest.BodyPublishers.ofByteArray(new byte[(int) CorpsRelisible.TAILLE_MAX + 1]);
        HttpRequest requete = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/projets/bulk"))
                .header("Authorization", "Bearer " + ClesDeTest.MEC).header("Content-Type", "application/x-ndjson")
                .POST(annoncee ? corps : HttpRequest.BodyPublishers.fromPublisher(corps)).build();

        // When
        HttpResponse<String> reponse = HttpClient.newHttpClient().send(requete, HttpResponse.BodyHandlers.ofString());

        // Then
        assertThat(reponse.statusCode()).isEqualTo(413);
        assertThat(reponse.body()).contains("50000 ko");
    }
}
