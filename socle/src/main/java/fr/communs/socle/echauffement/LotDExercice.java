package fr.communs.socle.echauffement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import fr.communs.contrats.ContratsJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Batches of one event as the broker would hand them over, made from the example of its contract. */
public final class LotDExercice {

    private final String sujet;
    private final ObjectNode exemple;
    private final String identite;

    /**
     * @param exemple  resource of the contracts
     * @param identite JSON pointer to the object that holds the id of the subject
     */
    public LotDExercice(String sujet, String exemple, String identite) {
        this.sujet = sujet;
        this.identite = identite;
        try (InputStream flux = ContratsJson.class.getResourceAsStream("/schemas/exemples/" + exemple)) {
            this.exemple = (ObjectNode) ContratsJson.MAPPER.readTree(flux);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Never seen before, about {@code objet}. */
    public ConsumerRecords<String, String> sur(UUID objet) {
        ObjectNode evenement = exemple.deepCopy();
        evenement.put("id", UuidCreator.getTimeOrderedEpoch().toString());
        evenement.put("subject", objet.toString());
        ((ObjectNode) evenement.at(identite)).put("id", objet.toString());
        ConsumerRecord<String, String> enregistrement = new ConsumerRecord<>(sujet, 0, 0, objet.toString(), ContratsJson.ecrire(evenement));
        return new ConsumerRecords<>(Map.of(new TopicPartition(sujet, 0), List.of(enregistrement)), Map.of());
    }
}
