package fr.communs.socle.test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes to and reads from the real broker of the tests. */
public final class KafkaDeTest {

    private static final Duration ATTENTE = Duration.ofMillis(200);

    private KafkaDeTest() {
    }

    /** Publishes as the relay does and waits for the acknowledgement. */
    public static void publier(String sujet, String cle, String valeur) {
        publier(sujet, cle, valeur, Map.of());
    }

    public static void publier(String sujet, String cle, String valeur, Map<String, String> entetes) {
        try (KafkaProducer<String, String> producteur = new KafkaProducer<>(
                Map.of("bootstrap.servers", ServeursDeTest.kafka().bootstrapServers(), "acks", "all"),
                new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> enregistrement = new ProducerRecord<>(sujet, cle, valeur);
            // As the relay does: a connector may treat a record of this type differently.
            enregistrement.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
            entetes.forEach((nom, texte) -> enregistrement.headers().add(nom, texte.getBytes(StandardCharsets.UTF_8)));
            producteur.send(enregistrement).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the topic from its beginning until {@code nombre} records pass the filter, or the delay is over; gives what it found. */
    public static List<ConsumerRecord<String, String>> lire(String sujet, Predicate<ConsumerRecord<String, String>> filtre, int nombre,
                                                            Duration delai) {
        List<ConsumerRecord<String, String>> trouves = new ArrayList<>();
        Instant fin = Instant.now().plus(delai);
        try (KafkaConsumer<String, String> consommateur = auDebut(sujet)) {
            while (trouves.size() < nombre && Instant.now().isBefore(fin)) {
                consommateur.poll(ATTENTE).forEach(r -> {
                    if (filtre.test(r)) {
                        trouves.add(r);
                    }
                });
            }
        }
        return trouves;
    }

    /**
     * Reads the topic from its beginning until nothing more comes: up to the ends that its partitions had, then an empty poll.
     *
     * @throws IllegalStateException when the delay is over before
     */
    public static List<ConsumerRecord<String, String>> lireTout(String sujet, Predicate<ConsumerRecord<String, String>> filtre, Duration delai) {
        List<ConsumerRecord<String, String>> trouves = new ArrayList<>();
        Instant fin = Instant.now().plus(delai);
        try (KafkaConsumer<String, String> consommateur = auDebut(sujet)) {
            Map<TopicPartition, Long> fins = consommateur.endOffsets(consommateur.assignment());
            ConsumerRecords<String, String> lot;
            do {
                if (Instant.now().isAfter(fin)) {
                    throw new IllegalStateException("the end of " + sujet + " was not reached in " + delai);
                }
                lot = consommateur.poll(ATTENTE);
                lot.forEach(r -> {
                    if (filtre.test(r)) {
                        trouves.add(r);
                    }
                });
            } while (!lot.isEmpty() || fins.entrySet().stream().anyMatch(f -> consommateur.position(f.getKey()) < f.getValue()));
        }
        return trouves;
    }

    private static KafkaConsumer<String, String> auDebut(String sujet) {
        KafkaConsumer<String, String> consommateur = new KafkaConsumer<>(Map.of("bootstrap.servers",
                ServeursDeTest.kafka().bootstrapServers(), "auto.offset.reset", "earliest", "enable.auto.commit", "false"),
                new StringDeserializer(), new StringDeserializer());
        List<TopicPartition> partitions = consommateur.partitionsFor(sujet).stream()
                .map(p -> new TopicPartition(sujet, p.partition())).toList();
        consommateur.assign(partitions);
        consommateur.seekToBeginning(partitions);
        return consommateur;
    }

    /** {@link #lire} with a filter on the key. */
    public static List<ConsumerRecord<String, String>> lireCle(String sujet, String cle, int nombre, Duration delai) {
        return lire(sujet, r -> cle.equals(r.key()), nombre, delai);
    }
}
