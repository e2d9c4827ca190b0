package fr.communs.projets.projet;

import static fr.communs.projets.Api.mec;
import static fr.communs.projets.Api.nouvelId;
import static fr.communs.projets.Api.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.communs.contrats.ContratsJson;
import fr.communs.referentiel.Commune;
import fr.communs.referentiel.Referentiel;
import fr.communs.socle.test.KafkaDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** A project that is accepted becomes an event that Kafka accepts, also when it is larger than what Kafka takes by default. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class GrandProjetQuarkusTest {

    private static final int MESSAGE_PAR_DEFAUT_DE_KAFKA = 1_048_588;
    private static final Duration DELAI = Duration.ofSeconds(30);

    private static ObjectNode projet() {
        ObjectNode projet = ContratsJson.MAPPER.createObjectNode().put("nom", "Grand projet").put("externalId", nouvelId())
                .put("description", "é".repeat(LectureDemande.DESCRIPTION_MAX));
        for (String champ : List.of("classificationThematiques", "classificationSites", "classificationInterventions")) {
            ArrayNode labels = projet.putArray(champ);
            for (int i = 0; i < 200; i++) {
                labels.add(i + "é".repeat(490));
            }
        }
        ObjectNode scores = projet.putObject("classificationScores");
        for (String axe : List.of("thematiques", "sites", "interventions")) {
            ArrayNode notes = scores.putArray(axe);
            for (int i = 0; i < 200; i++) {
                notes.addObject().put("label", i + "è".repeat(170)).put("score", 0.5);
            }
        }
        ArrayNode collectivites = projet.putArray("collectivites");
        Referentiel.charger().communes().stream().map(Commune::code).limit(1_000)
                .forEach(code -> collectivites.addObject().put("type", "Commune").put("code", code));
        return projet;
    }

    @Test
    void sonEvenementPartPlusGrandQueLaLimiteParDefautDeKafka() {
        // Given
        byte[] corps = ContratsJson.MAPPER.createObjectNode().<ObjectNode>set("projets", ContratsJson.MAPPER.createArrayNode().add(projet()))
                .toString().getBytes(StandardCharsets.UTF_8);

        // When
        String id = mec().body(corps).post("/projets/bulk").then().statusCode(201).extract().path("ids[0]");

        // Then
        List<ConsumerRecord<String, String>> publies = KafkaDeTest.lireCle("projets.v1", id, 1, DELAI);
        assertThat(publies).singleElement().satisfies(p -> assertThat(p.value().getBytes(StandardCharsets.UTF_8))
                .hasSizeGreaterThan(MESSAGE_PAR_DEFAUT_DE_KAFKA));
        await().atMost(DELAI).untilAsserted(() -> assertThat(
                sql(Long.class, "select count(*) from boite_d_envoi where agregat_id = ?", id)).isZero());
    }
}
