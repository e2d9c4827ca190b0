package fr.communs.projets.projet;

import static fr.communs.projets.Api.corps;
import static fr.communs.projets.Api.nouvelId;
import static fr.communs.projets.Api.partenaire;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EmpreinteTexte;
import fr.communs.socle.test.ClesDeTest;
import fr.communs.socle.test.KafkaDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class DepotDeProjetQuarkusTest {

    private static final Duration DELAI = Duration.ofSeconds(20);

    @TestHTTPResource("/")
    URI adresse;

    private static ValidatableResponse deposer(String corps) {
        return partenaire(ClesDeTest.MEC).body(corps).post("/projets").then();
    }

    @Test
    void unProjetDeposeSeRelitAvecSonTerritoireEtSonIdentifiantExterne() {
        // Given
        String externe = nouvelId();
        String id = deposer(corps(externe, "Ombrières solaires du marché", ", \"phase\": \"Étude\", \"budgetPrevisionnel\": 125000.5"))
                .statusCode(201).extract().path("id");

        // When
        ValidatableResponse lu = partenaire(ClesDeTest.RECOCO).get("/projets/" + id).then();

        // Then
        lu.statusCode(200).header("ETag", "\"0\"")
                .body("nom", equalTo("Ombrières solaires du marché"))
                .body("mecId", equalTo(externe))
                .body("tetId", nullValue())
                .body("phase", equalTo("Étude"))
                .body("phaseStatut", equalTo("En cours"))
                .body("budgetPrevisionnel", equalTo(125000.5f))
                .body("porteur.referentEmail", nullValue())
                .body("collectivites[0].codeInsee", equalTo("01004"))
                .body("collectivites[0].nom", equalTo("Ambérieu-en-Bugey"))
                .body("collectivites[0].codeDepartements", contains("01"))
                .body("collectivites[0].codeRegions", contains("84"))
                .body("qualification.etat", equalTo("en_attente"));
    }

    @Test
    void unDepotPublieLEtatCompletSansContactEtAvecLaTraceDeLaRequete() throws Exception {
        // Given
        String externe = nouvelId();
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        // When
        String id = partenaire(ClesDeTest.MEC).header("traceparent", trace)
                .body(corps(externe, "Halle couverte", ", \"porteur\": {\"referentEmail\": \"secret@exemple.fr\"}"))
                .post("/projets").then().statusCode(201).header("X-Trace-Id", "4bf92f3577b34da6a3ce929d0e0e4736").extract().path("id");

        // Then
        ConsumerRecord<String, String> publie = KafkaDeTest.lireCle("projets.v1", id, 1, DELAI).get(0);
        var evenement = ContratsJson.MAPPER.readTree(publie.value());
        assertThat(evenement.path("specversion").asText()).isEqualTo("1.0");
        assertThat(evenement.path("type").asText()).isEqualTo("fr.communs.projet.modifie.v1");
        assertThat(evenement.path("source").asText()).isEqualTo("/projets-service");
        assertThat(evenement.path("subject").asText()).isEqualTo(id);
        assertThat(evenement.path("traceparent").asText()).isEqualTo(trace);
        assertThat(new String(publie.headers().lastHeader("traceparent").value())).isEqualTo(trace);
        assertThat(evenement.at("/data/idsExternes/0/id").asText()).isEqualTo(externe);
        assertThat(evenement.at("/data/empreinteTexte").asText()).isEqualTo(EmpreinteTexte.de("Halle couverte", null));
        assertThat(evenement.at("/data/declare/competences").isNull()).isTrue();
        assertThat(publie.value()).doesNotContain("secret@exemple.fr");
    }

    @Test
    void renvoyerLaMemeDeclarationNeCreeNiVersionNiEvenement() {
        // Given
        String externe = nouvelId();
        String id = deposer(corps(externe, "Réserve incendie", "")).statusCode(201).extract().path("id");

        // When
        ValidatableResponse second = deposer(corps(externe, "Réserve incendie", ""));

        // Then
        second.statusCode(201).body("id", equalTo(id)).header("ETag", "\"0\"");
        deposer(corps(externe, "Réserve incendie du hameau", "")).header("ETag", "\"1\"");
        assertThat(KafkaDeTest.lireCle("projets.v1", id, 2, DELAI)).hasSize(2);
        assertThat(KafkaDeTest.lireCle("projets.v1", id, 3, Duration.ofSeconds(2))).hasSize(2);
    }

    @Test
    void unChampAbsentGardeSaValeurEtUnChampNullLEfface() {
        // Given
        String externe = nouvelId();
        deposer(corps(externe, "Voie verte", ", \"description\": \"Deux kilomètres\", \"budgetPrevisionnel\": 100"));

        // When
        String id = deposer(corps(externe, "Voie verte", ", \"budgetPrevisionnel\": null")).extract().path("id");

        // Then
        partenaire(ClesDeTest.MEC).get("/projets/" + id).then()
                .body("description", equalTo("Deux kilomètres"))
                .body("budgetPrevisionnel", nullValue());
    }

    @Test
    void unPorteurAbsentDUnNouveauDepotEstEfface() {
        // Given
        String externe = nouvelId();
        String id = deposer(corps(externe, "Verger communal", ", \"porteur\": {\"referentNom\": \"Durand\"}")).extract().path("id");
        partenaire(ClesDeTest.MEC).get("/projets/" + id).then().body("porteur.referentNom", equalTo("Durand"));

        // When
        deposer(corps(externe, "Verger communal", "")).statusCode(201);

        // Then
        partenaire(ClesDeTest.MEC).get("/projets/" + id).then().body("porteur.referentNom", nullValue());
    }

    @Test
    void leMemeIdentifiantChezDeuxPlateformesDesigneDeuxProjets() {
        // Given
        String externe = nouvelId();
        String deMec = deposer(corps(externe, "Projet partagé", "")).extract().path("id");

        // When
        String deTet = partenaire(ClesDeTest.TET).body(corps(externe, "Projet partagé", "")).post("/projets").then()
                .statusCode(201).extract().path("id");

        // Then
        assertThat(deTet).isNotEqualTo(deMec);
        partenaire(ClesDeTest.MEC).get("/projets/" + deTet).then().body("tetId", equalTo(externe)).body("mecId", nullValue());
    }

    @Test
    void lesSubventionsSontDesFinancementsEtPasUnBudget() {
        // Given
        String externe = nouvelId();
        String financements = ", \"financements\": [{\"source\": \"Fonds Vert\", \"montantAttribue\": 21667.00}]";
        String id = deposer(corps(externe, "Ancienne décharge", financements)).statusCode(201).extract().path("id");

        // When
        ValidatableResponse rejoue = deposer(corps(externe, "Ancienne décharge", financements));

        // Then
        rejoue.header("ETag", "\"0\"");
        partenaire(ClesDeTest.MEC).get("/projets/" + id).then()
                .body("financements[0].source", equalTo("Fonds Vert"))
                .body("financements[0].montantAttribue", equalTo(21667.00f))
                .body("budgetPrevisionnel", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "nom": "  "                                    | nom                     | nom should not be empty
            "externalId": ""                               | externalId              | externalId should not be empty
            "externalId": "a\\ud800"                       | externalId              | externalId must not contain an unpaired surrogate
            "inconnu": 1                                   | inconnu                 | property inconnu should not exist
            "phase": "Rêve"                                | phase                   | \
            phase must be one of the following values: Idée, Étude, Opération
            "phaseStatut": "En cours"                      | phaseStatut             | Cannot specify phaseStatut without a phase
            "budgetPrevisionnel": -1                       | budgetPrevisionnel      | budgetPrevisionnel must not be less than 0
            "budgetPrevisionnel": 1.001                    | budgetPrevisionnel      | \
            budgetPrevisionnel must be a number with at most 2 decimal places
            "budgetPrevisionnel": 1e30                     | budgetPrevisionnel      | budgetPrevisionnel must not be greater than 1000000000000
            "budgetPrevisionnel": "12"                     | budgetPrevisionnel      | \
            budgetPrevisionnel must be a number conforming to the specified constraints
            "dateDebutPrevisionnelle": "hello"             | dateDebutPrevisionnelle | dateDebutPrevisionnelle must be a valid ISO 8601 date string
            "dateDebutPrevisionnelle": "2027-02-30"        | dateDebutPrevisionnelle | dateDebutPrevisionnelle must be a valid ISO 8601 date string
            "dateDebutPrevisionnelle": "2027-03-01T10:00ZZ" | dateDebutPrevisionnelle | dateDebutPrevisionnelle must be a valid ISO 8601 date string
            "dateDebutPrevisionnelle": "2027-03-01T10:00+02:00+0200" | dateDebutPrevisionnelle | \
            dateDebutPrevisionnelle must be a valid ISO 8601 date string
            "dateDebutPrevisionnelle": "2027-13"           | dateDebutPrevisionnelle | dateDebutPrevisionnelle must be a valid ISO 8601 date string
            "collectivites": []                            | collectivites           | At least one commune insee code must be provided
            "collectivites": [{"type": "Commune"}]         | collectivites.0.code    | collectivites.0.code must be a string
            "collectivites": [{"type": "Commune", "code": "99999"}] | collectivites.0.code | Cannot find a corresponding Commune for this code 99999
            "collectivites": [{"type": null, "code": "01004"}] | collectivites.0.type | \
            collectivites.0.type must be one of the following values: Commune, EPCI, Departement
            "financements": [{"source": "x", "montantAttribue": null}] | montantAttribue | financements.0.montantAttribue must be a number
            "classificationScores": {"sites": [{"label": "x", "score": 1.2}]} | score | classificationScores.sites.0.score must not be greater than 1
            "classificationScores": {"foo": 1}             | foo                     | property classificationScores.foo should not exist
            """)
    void uneValeurRefuseeNommeSonChampDansLesDeuxFormes(String champ, String nomme, String messageCompat) {
        // Given
        String nom = champ.substring(1, champ.indexOf('"', 1));
        String base = nom.equals("nom") ? "\"externalId\": \"x\", \"collectivites\": [{\"type\": \"Commune\", \"code\": \"01004\"}]"
                : nom.equals("externalId") ? "\"nom\": \"x\", \"collectivites\": [{\"type\": \"Commune\", \"code\": \"01004\"}]"
                : nom.equals("collectivites") ? "\"nom\": \"x\", \"externalId\": \"x\""
                : "\"nom\": \"x\", \"externalId\": \"x\", \"collectivites\": [{\"type\": \"Commune\", \"code\": \"01004\"}]";

        // When
        ValidatableResponse reponse = deposer("{" + base + ", " + champ + "}");

        // Then
        reponse.statusCode(400)
                .body("type", equalTo("urn:communs:probleme:requete-invalide"))
                .body("erreurs.champ", hasItem(containsString(nomme)))
                .body("statusCode", equalTo(400))
                .body("message", contains(messageCompat))
                .body("error", equalTo("Bad Request"));
    }

    @Test
    void uneCompetenceInconnueRappelleLaListeDesCodes() {
        // Given
        String demande = corps(nouvelId(), "x", ", \"competences\": [\"90-999\"], \"leviers\": [\"Inconnu\"]");

        // When
        ValidatableResponse reponse = deposer(demande);

        // Then
        reponse.statusCode(400)
                .body("message[0]", startsWith("each value in competences must be one of the following values: 90-025, 90-11,"))
                .body("message[1]", startsWith("each value in leviers must be one of the following values: "));
    }

    @Test
    void unJsonMalFormeEstRefuseAvecSaPosition() {
        // Given
        String demande = "{\"nom\": ";

        // When
        ValidatableResponse reponse = deposer(demande);

        // Then
        reponse.statusCode(400).body("erreurs[0].champ", equalTo("corps")).body("erreurs[0].message", containsString("JSON mal formé (ligne 1"));
    }

    @Test
    void unCorpsDePlusDe100KoEstRefuse() {
        // Given
        String demande = corps(nouvelId(), "x", ", \"description\": \"" + "a".repeat(100_001) + "\"");

        // When
        ValidatableResponse reponse = deposer(demande);

        // Then
        reponse.statusCode(413).body("detail", containsString("100 ko"));
    }

    @Test
    void uneRouteInconnueEtUnProjetInconnuSontDes404Distincts() {
        // Given
        String inconnu = "00000000-0000-0000-0000-000000000000";

        // When
        ValidatableResponse projet = partenaire(ClesDeTest.MEC).get("/projets/" + inconnu).then();

        // Then
        projet.statusCode(404).body("message", equalTo("Projet with ID " + inconnu + " not found"));
        partenaire(ClesDeTest.MEC).get("/projets/pas-un-uuid").then().statusCode(400).body("message", contains("id must be a UUID"));
        given().get("/nulle-part").then().statusCode(404).body("message", equalTo("Cannot GET /nulle-part"));
    }

    @Test
    void unCorpsSansLongueurAnnonceeEstCoupeBienAvantDAvoirRempliLaMemoire() throws Exception {
        // Given
        byte[] morceau = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        String entete = "POST /projets HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + ClesDeTest.MEC
                + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";

        // When
        int envoyes = 0;
        boolean coupe = false;
        try (Socket prise = new Socket(adresse.getHost(), adresse.getPort())) {
            prise.getOutputStream().write(entete.getBytes(StandardCharsets.US_ASCII));
            for (; envoyes < 600; envoyes++) {
                prise.getOutputStream().write(morceau);
            }
        } catch (IOException e) {
            coupe = true;
        }

        // Then
        assertThat(coupe).isTrue();
        // What the sockets of both sides hold comes on top of the limit: some megabytes, not forty.
        assertThat(envoyes * 0x10000).isLessThan(12_000_000);
    }
}
