package fr.communs.socle.test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes to and reads from the real broker of the tests. */
public final class KafkaDeTest {

    private KafkaDeTest() {
    }

    /** Publishes as the relay does and waits for the acknowledgement. */
    public static void publier(String sujet, String cle, String valeur) {
        try (KafkaProducer<String, String> producteur = new KafkaProducer<>(
                Map.of("bootstrap.servers", ServeursDeTest.kafka().bootstrapServers(), "acks", "all"),
                new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> enregistrement = new ProducerRecord<>(sujet, cle, valeur);
            // As the relay does: a connector may treat a record of this type differently.
            enregistrement.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
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
        Properties proprietes = new Properties();
        proprietes.put("bootstrap.servers", ServeursDeTest.kafka().bootstrapServers());
        proprietes.put("auto.offset.reset", "earliest");
        proprietes.put("enable.auto.commit", "false");
        List<ConsumerRecord<String, String>> trouves = new ArrayList<>();
        Instant fin = Instant.now().plus(delai);
        try (KafkaConsumer<String, String> consommateur = new KafkaConsumer<>(proprietes, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consommateur.partitionsFor(sujet).stream()
                    .map(p -> new TopicPartition(sujet, p.partition())).collect(Collectors.toList());
            consommateur.assign(partitions);
            consommateur.seekToBeginning(partitions);
            while (trouves.size() < nombre && Instant.now().isBefore(fin)) {
                consommateur.poll(Duration.ofMillis(200)).forEach(r -> {
                    if (filtre.test(r)) {
                        trouves.add(r);
                    }
                });
            }
        }
        return trouves;
    }

    /** {@link #lire} with a filter on the key. */
    public static List<ConsumerRecord<String, String>> lireCle(String sujet, String cle, int nombre, Duration delai) {
        return lire(sujet, r -> cle.equals(r.key()), nombre, delai);
    }
}
