package fr.communs.qualification.qualification;

import static fr.communs.qualification.ProjetsDeTest.DELAI;
import static fr.communs.qualification.ProjetsDeTest.connexion;
import static fr.communs.qualification.ProjetsDeTest.projet;
import static fr.communs.qualification.ProjetsDeTest.publier;
import static fr.communs.qualification.ProjetsDeTest.qualifie;
import static fr.communs.qualification.ProjetsDeTest.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.communs.contrats.Sujets;
import fr.communs.socle.test.KafkaDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** T5 of the fault matrix: another replica joins the group, and leaves it, while a batch is in its transaction. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class ReequilibrageQuarkusTest {

    private static final int PROJETS = 40;

    @ConfigProperty(name = "mp.messaging.incoming.projets.group.id")
    String groupe;

    @Test
    void t5_unReequilibragePendantUnLotNePerdRienEtNeQualifieRienDeuxFois() throws Exception {
        // Given a batch whose transaction is open: it waits for a table that somebody holds
        qualifie("Réfection du lavoir");
        List<String> ids = Stream.generate(() -> UUID.randomUUID().toString()).limit(PROJETS).toList();
        Set<String> reLus = new HashSet<>();
        try (Connection verrou = connexion()) {
            verrou.setAutoCommit(false);
            verrou.createStatement().execute("lock table texte_objet in exclusive mode");
            ids.forEach(id -> publier(projet(UUID.fromString(id), 0, false, "Pose de panneaux photovoltaïques, tranche " + id)));
            await().atMost(DELAI).until(() -> !sql("select count(*) from pg_locks where relation = 'texte_objet'::regclass and not granted")
                    .equals("0"));

            // When a replica takes a share of the partitions, is given what the batch holds, and goes without a word
            try (KafkaConsumer<String, String> replique = new KafkaConsumer<>(
                    Map.of("bootstrap.servers", ServeursDeTest.kafka().bootstrapServers(), "group.id", groupe,
                            "auto.offset.reset", "earliest", "enable.auto.commit", "false"),
                    new StringDeserializer(), new StringDeserializer())) {
                replique.subscribe(List.of(Sujets.PROJETS));
                await().atMost(DELAI).until(() -> {
                    replique.poll(Duration.ofMillis(200)).forEach(r -> reLus.add(r.key()));
                    return ids.stream().anyMatch(reLus::contains);
                });
                assertThat(replique.assignment()).isNotEmpty();
            }
            verrou.rollback();
        }

        // Then each text is qualified, once
        await().atMost(DELAI).untilAsserted(() -> assertThat(publies(ids, PROJETS, Duration.ofSeconds(5)))
                .extracting(ConsumerRecord::key).containsAll(ids));
        assertThat(publies(ids, PROJETS + 1, Duration.ofSeconds(5))).extracting(ConsumerRecord::key).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(KafkaDeTest.lire(Sujets.rebut(Sujets.PROJETS), r -> ids.contains(r.key()), 1, Duration.ofSeconds(2))).isEmpty();
    }

    private static List<ConsumerRecord<String, String>> publies(List<String> ids, int nombre, Duration delai) {
        return KafkaDeTest.lire(Sujets.QUALIFICATIONS, r -> ids.contains(r.key()), nombre, delai);
    }
}
