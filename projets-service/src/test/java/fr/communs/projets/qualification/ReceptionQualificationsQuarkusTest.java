package fr.communs.projets.qualification;

import static fr.communs.projets.Api.mec;
import static fr.communs.projets.Api.sql;
import static fr.communs.projets.qualification.QualificationsDeTest.attendreCompetence;
import static fr.communs.projets.qualification.QualificationsDeTest.creer;
import static fr.communs.projets.qualification.QualificationsDeTest.publier;
import static fr.communs.projets.qualification.QualificationsDeTest.qualification;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.communs.contrats.Sujets;
import fr.communs.socle.test.KafkaDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Qualifications as they come from the topic: T2, T3 and T6 of the fault matrix, seen from the consumer. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class ReceptionQualificationsQuarkusTest {

    private static final Duration DELAI = Duration.ofSeconds(30);

    @Test
    void lesEtiquettesPreditesCompletentLeProjetAPartirDesSeuils() {
        // Given
        String id = creer("Chaudière de l'école");

        // When
        publier(id, qualification(id, "Chaudière de l'école", 1, "90-212"));

        // Then
        attendreCompetence(id, "90-212");
        mec().get("/projets/" + id).then()
                .body("classificationThematiques", contains("Remplacement chauffage"))
                .body("classificationSites", nullValue())
                .body("leviers", nullValue())
                .body("probabiliteTE", equalTo("0.88"))
                .body("classificationScores.thematiques.label", contains("Remplacement chauffage", "Sobriété énergétique"))
                .body("qualification.etat", equalTo("terminee"))
                .body("version", equalTo(0));
    }

    @Test
    void uneCorrectionPublieeChangeLesEtiquettesDuProjet() {
        // Given
        String id = creer("Chaudière corrigée");
        publier(id, qualification(id, "Chaudière corrigée", 1, "90-212"));
        attendreCompetence(id, "90-212");

        // When
        publier(id, qualification(id, "Chaudière corrigée", 2, "90-212").replace("\"corrections\":[]", "\"corrections\":["
                + "{\"axe\":\"competences\",\"code\":\"90-212\",\"action\":\"retire\"},"
                + "{\"axe\":\"competences\",\"code\":\"90-76\",\"action\":\"ajoute\"},"
                + "{\"axe\":\"thematiques\",\"code\":\"T12\",\"action\":\"retire\"}]"));

        // Then
        attendreCompetence(id, "90-76");
        mec().get("/projets/" + id).then().body("classificationThematiques", nullValue());
    }

    @Test
    void laQualificationDUnServiceNeSAppliquePasAuProjetDeMemeIdentifiant() {
        // Given
        String id = creer("Homonyme");
        publier(id, qualification(id, "Homonyme", 9, "90-11").replace("\"type\":\"projet\"", "\"type\":\"service\""));

        // When
        publier(id, qualification(id, "Homonyme", 1, "90-12"));

        // Then
        attendreCompetence(id, "90-12");
    }

    @Test
    void unResultatSurUnTextePerimeNeSAppliquePas() {
        // Given
        String id = creer("Ancien texte");
        mec().body("{\"nom\": \"Nouveau texte\"}").patch("/projets/" + id).then().statusCode(200);
        publier(id, qualification(id, "Ancien texte", 7, "90-11"));

        // When
        publier(id, qualification(id, "Nouveau texte", 2, "90-12"));

        // Then
        attendreCompetence(id, "90-12");
    }

    @Test
    void surLeMemeTexteLaVersionLaPlusHauteGagne() {
        // Given
        String id = creer("Deux résultats");
        publier(id, qualification(id, "Deux résultats", 5, "90-22"));
        attendreCompetence(id, "90-22");
        publier(id, qualification(id, "Deux résultats", 4, "90-23"));

        // When
        String temoin = creer("Témoin");
        publier(temoin, qualification(temoin, "Témoin", 1, "90-24"));

        // Then
        attendreCompetence(temoin, "90-24");
        await().during(Duration.ofSeconds(1)).atMost(DELAI).untilAsserted(
                () -> mec().get("/projets/" + id).then().body("competences", contains("90-22")));
    }

    @Test
    void t3_unEvenementRelivreApresSonEffetNAPasDeSecondEffet() {
        // Given
        String id = creer("Relivré");
        String evenement = qualification(id, "Relivré", 1, "90-25");
        publier(id, evenement);
        attendreCompetence(id, "90-25");
        OffsetDateTime premier = sql(OffsetDateTime.class, "select recue_le from projet_qualification where projet_id = ?", UUID.fromString(id));
        // Without the inbox a replay would write these rows again.
        sql(Long.class, "with e as (delete from projet_qualification where projet_id = ? returning 1) select count(*) from e", UUID.fromString(id));

        // When
        publier(id, evenement);
        String temoin = creer("Témoin du rejeu");
        publier(temoin, qualification(temoin, "Témoin du rejeu", 1, "90-26"));

        // Then
        attendreCompetence(temoin, "90-26");
        assertThat(premier).isNotNull();
        await().during(Duration.ofSeconds(1)).atMost(DELAI).untilAsserted(() -> assertThat(sql(Long.class,
                "select count(*) from projet_qualification where projet_id = ?", UUID.fromString(id))).isZero());
    }

    @Test
    void t6_unEnregistrementIllisibleVaAuRebutAvecSonMotifEtLeSuivantEstTraite() {
        // Given
        String id = creer("Après l'illisible");
        String cle = UUID.randomUUID().toString();

        // When
        KafkaDeTest.publier(Sujets.QUALIFICATIONS, UUID.randomUUID().toString(), "avec un caractère nul \0");
        KafkaDeTest.publier(Sujets.QUALIFICATIONS, cle, "{ceci n'est pas du JSON");
        publier(id, qualification(id, "Après l'illisible", 1, "90-27"));

        // Then
        attendreCompetence(id, "90-27");
        ConsumerRecord<String, String> rebut = KafkaDeTest.lireCle(Sujets.rebut(Sujets.QUALIFICATIONS), cle, 1, DELAI).get(0);
        assertThat(rebut.value()).isEqualTo("{ceci n'est pas du JSON");
        assertThat(new String(rebut.headers().lastHeader("rebut-motif").value())).startsWith("JSON illisible");
        assertThat(new String(rebut.headers().lastHeader("rebut-sujet").value())).isEqualTo("qualifications.v1");
    }

    /** PostgreSQL stores no null character, neither as it is nor written in JSON: the letter would be refused for ever. */
    @Test
    void ceQueLaBaseNePeutGarderNEmpecheNiLeRebutNiLeSuivant() {
        // Given
        String id = creer("Après les caractères nuls");
        String trace = UUID.randomUUID().toString();
        String motif = UUID.randomUUID().toString();

        // When
        KafkaDeTest.publier(Sujets.QUALIFICATIONS, trace, "illisible", Map.of("traceparent", "00-\0"));
        KafkaDeTest.publier(Sujets.QUALIFICATIONS, motif, "{\"id\": \"\\\\u0000\"}");
        publier(id, qualification(id, "Après les caractères nuls", 1, "90-31"));

        // Then
        attendreCompetence(id, "90-31");
        assertThat(KafkaDeTest.lireCle(Sujets.rebut(Sujets.QUALIFICATIONS), trace, 1, DELAI)).hasSize(1);
        ConsumerRecord<String, String> rebut = KafkaDeTest.lireCle(Sujets.rebut(Sujets.QUALIFICATIONS), motif, 1, DELAI).get(0);
        assertThat(new String(rebut.headers().lastHeader("rebut-motif").value())).contains("\\u0000");
    }

    @Test
    void unEvenementBienFormeDontLEffetEchoueVaSeulAuRebut() {
        // Given
        String id = creer("Bon voisin");
        String cle = "pas-un-uuid-" + UUID.randomUUID();

        // When
        publier(cle, qualification(cle, "x", 1, "90-28"));
        publier(id, qualification(id, "Bon voisin", 1, "90-29"));

        // Then
        attendreCompetence(id, "90-29");
        assertThat(KafkaDeTest.lireCle(Sujets.rebut(Sujets.QUALIFICATIONS), cle, 1, DELAI)).hasSize(1);
    }
}
