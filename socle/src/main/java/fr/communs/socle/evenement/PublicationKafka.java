package fr.communs.socle.evenement;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.communs.contrats.ContratsJson;
import fr.communs.socle.correlation.Traceparent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** Sends rows of the outbox and says what became of each; after a failure nothing of the attempt may arrive later. Used by one thread. */
final class PublicationKafka implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(PublicationKafka.class);

    private final Properties kafka;
    private Producer<String, String> producteur;

    /** @param connexion how to reach the broker, security included: what the consumers use too, under the names of the Kafka client */
    PublicationKafka(Map<String, ?> connexion) {
        this.kafka = new Properties();
        kafka.putAll(connexion);
        kafka.put(ProducerConfig.ACKS_CONFIG, "all");
        kafka.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        // A broker away for longer leaves the rows where they are, and the lock to the next attempt.
        kafka.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, "10000");
        kafka.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, "5000");
        kafka.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, "5000");
        kafka.put(ProducerConfig.LINGER_MS_CONFIG, "0");
        kafka.put(ProducerConfig.BATCH_SIZE_CONFIG, "131072");
        // A project may take more than the client's default of 1 MB: the limit is that of the topics (max.message.bytes of sujets.csv).
        kafka.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, "4194304");
        kafka.put(ProducerConfig.BUFFER_MEMORY_CONFIG, "16777216");
        kafka.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
        kafka.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
    }

    /** Sends all and awaits every acknowledgement; stops at the first failure or when {@code arret} says so. */
    Envoi envoyer(List<Ligne> lignes, BooleanSupplier arret) throws InterruptedException {
        Producer<String, String> producteurOuvert = producteur();
        List<Future<RecordMetadata>> envois = new ArrayList<>(lignes.size());
        for (Ligne ligne : lignes) {
            Future<RecordMetadata> enCours = producteurOuvert.send(ligne.enregistrement());
            envois.add(enCours);
            // Without a broker each send would wait for metadata in its turn, with the transaction open.
            if (arret.getAsBoolean() || enCours.isDone() && echec(enCours) != null && !refusDefinitif(echec(enCours))) {
                break;
            }
        }
        Envoi envoi = new Envoi();
        for (int i = 0; i < envois.size(); i++) {
            ExecutionException echec = echec(envois.get(i));
            if (echec == null) {
                envoi.acquittees.add(lignes.get(i).seq);
            } else if (refusDefinitif(echec)) {
                // Kept out of the way rather than tried for ever: everything behind it would wait.
                LOG.errorf("Évènement %d (%s) refusé par Kafka, mis de côté : %s", lignes.get(i).seq, lignes.get(i).sujet, echec.getCause());
                envoi.refusees.add(lignes.get(i).seq);
            } else {
                envoi.echec = echec;
            }
        }
        if (envoi.echec != null) {
            // Nothing of this attempt may arrive after the next one has begun.
            close();
        }
        return envoi;
    }

    private static ExecutionException echec(Future<RecordMetadata> envoi) throws InterruptedException {
        try {
            envoi.get();
            return null;
        } catch (ExecutionException e) {
            return e;
        }
    }

    /** The same record will be refused each time: too large, or not writable. */
    private static boolean refusDefinitif(ExecutionException e) {
        return e.getCause() instanceof RecordTooLargeException || e.getCause() instanceof SerializationException;
    }

    private Producer<String, String> producteur() {
        if (producteur == null) {
            producteur = new KafkaProducer<>(kafka);
        }
        return producteur;
    }

    @Override
    public void close() {
        if (producteur != null) {
            producteur.close(Duration.ZERO);
            producteur = null;
        }
    }

    /** A row to publish. */
    record Ligne(long seq, String sujet, String cle, String message, String entetes, String traceparent) {

        ProducerRecord<String, String> enregistrement() {
            ProducerRecord<String, String> enregistrement = new ProducerRecord<>(sujet, cle, message);
            if (traceparent != null) {
                enregistrement.headers().add(Traceparent.ENTETE, traceparent.getBytes(StandardCharsets.UTF_8));
            }
            enTetes().forEach((nom, valeur) -> enregistrement.headers().add(nom, valeur.getBytes(StandardCharsets.UTF_8)));
            return enregistrement;
        }

        @SuppressWarnings("unchecked")
        private Map<String, String> enTetes() {
            try {
                return entetes == null
                        ? Map.of("content-type", "application/cloudevents+json")
                        : ContratsJson.MAPPER.readValue(entetes, Map.class);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("headers of the outbox row " + seq, e);
            }
        }
    }

    /** What became of the rows: acknowledged, refused for good, and the failure that stopped the others. */
    static final class Envoi {
        final List<Long> acquittees = new ArrayList<>();
        final List<Long> refusees = new ArrayList<>();
        ExecutionException echec;
    }
}
