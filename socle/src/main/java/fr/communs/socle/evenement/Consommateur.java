package fr.communs.socle.evenement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.Evenement;
import fr.communs.contrats.Sujets;
import fr.communs.socle.boucle.HorsBoucle;
import fr.communs.socle.correlation.Traceparent;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;

/**
 * Takes a batch of records into account, each event's effect once: inbox, effects and outbox in one transaction, acknowledged after
 * its commit.
 *
 * <p>A record that cannot be read goes to the dead letters with its reason, through the outbox of the same transaction. When the
 * infrastructure fails (database away) the batch waits and is tried again, for ever: nothing is skipped. When an effect fails for
 * another reason the batch is taken one record at a time, so that only the culprit becomes a dead letter; a database that takes not even
 * that is away too.
 */
@ApplicationScoped
public class Consommateur {

    private static final Duration PREMIERE_ATTENTE = Duration.ofMillis(200);
    private static final Duration ATTENTE_MAX = Duration.ofSeconds(5);
    private static final Logger LOG = Logger.getLogger(Consommateur.class);

    private final BoiteDeReception reception;
    private final BoiteDEnvoi envoi;
    private final MesuresRelais mesures;
    private final LotsEnCours lotsEnCours;
    private final HorsBoucle horsBoucle;

    Consommateur(BoiteDeReception reception, BoiteDEnvoi envoi, MesuresRelais mesures, LotsEnCours lotsEnCours, HorsBoucle horsBoucle) {
        this.reception = reception;
        this.envoi = envoi;
        this.mesures = mesures;
        this.lotsEnCours = lotsEnCours;
        this.horsBoucle = horsBoucle;
    }

    /**
     * @param donnees type of the {@code data} of these events
     * @param effets  what the events that were never seen change; called in the open transaction, in the order of the topic, possibly
     *                several times for the same events when a transaction fails
     * @return completes when the whole batch is committed: only then may the records be acknowledged
     */
    public <T> Uni<Void> traiter(ConsumerRecords<String, String> lot, Class<T> donnees, Function<List<Evenement<T>>, Uni<Void>> effets) {
        JavaType type = ContratsJson.MAPPER.getTypeFactory().constructParametricType(Evenement.class, donnees);
        // After a delay Mutiny goes on elsewhere: sessions belong to the context of this batch.
        Context contexte = Vertx.currentContext();
        Executor surContexte = commande -> contexte.runOnContext(ignore -> commande.run());
        Uni<Void> travail = horsBoucle
                .calculer(() -> StreamSupport.stream(lot.spliterator(), false).map(r -> Consommateur.<T>lire(r, type)).toList())
                .onFailure(PanneInfrastructure::est).retry().withBackOff(PREMIERE_ATTENTE, ATTENTE_MAX).indefinitely()
                .chain(lus -> appliquer(lus, effets, surContexte)
                        .onFailure(e -> !PanneInfrastructure.est(e)).recoverWithUni(e -> unParUn(lus, effets, surContexte, e)));
        return lotsEnCours.suivre(lot.partitions().iterator().next().topic(), travail);
    }

    private <T> Uni<Void> unParUn(List<Lu<T>> lus, Function<List<Evenement<T>>, Uni<Void>> effets, Executor contexte, Throwable cause) {
        LOG.warnf("Lot de %d enregistrements repris un par un : %s", lus.size(), cause.toString());
        return Multi.createFrom().iterable(lus).onItem().transformToUniAndConcatenate(lu -> seul(lu, effets, contexte))
                .collect().asList().replaceWithVoid();
    }

    /**
     * The effect of one record, else its dead letter. Nothing of the record's effect is in the transaction of the letter: a database that
     * refuses that one too is away, whatever it says, and the record is not at fault. Its effect is tried again, unless that would fail
     * for ever: then the connector puts the record aside, the net below this one.
     */
    private <T> Uni<Void> seul(Lu<T> lu, Function<List<Evenement<T>>, Uni<Void>> effets, Executor contexte) {
        return appliquer(List.of(lu), effets, contexte)
                .onFailure().recoverWithUni(e -> appliquer(List.of(lu.refuse(e.toString())), effets, contexte))
                .onFailure().invoke(e -> LOG.warnf("Enregistrement en attente, son rebut est refusé aussi : %s", e.toString()))
                .onFailure(e -> !PanneInfrastructure.estSansRemede(e)).retry()
                .withBackOff(PREMIERE_ATTENTE, ATTENTE_MAX).indefinitely();
    }

    private <T> Uni<Void> appliquer(List<Lu<T>> lus, Function<List<Evenement<T>>, Uni<Void>> effets, Executor contexte) {
        List<Evenement<T>> lisibles = lus.stream().map(Lu::evenement).filter(e -> e != null).toList();
        List<BoiteDEnvoi.Rebut> rebuts = lus.stream().filter(l -> l.evenement == null).map(Lu::rebut).toList();
        return Uni.createFrom().deferred(() -> Panache.withTransaction(() ->
                        reception.nouveaux(lisibles.stream().map(Evenement::id).distinct().toList())
                                .chain(nouveaux -> effetsDesNouveaux(lisibles, nouveaux, effets))
                                .chain(() -> envoi.deposerRebuts(rebuts))))
                .runSubscriptionOn(contexte)
                .onFailure(PanneInfrastructure::est).invoke(e -> LOG.warnf("Lot en attente : %s", e.toString()))
                .onFailure(PanneInfrastructure::est).retry().withBackOff(PREMIERE_ATTENTE, ATTENTE_MAX).indefinitely()
                .invoke(() -> compter(rebuts));
    }

    private <T> Uni<Void> effetsDesNouveaux(List<Evenement<T>> lisibles, Set<UUID> nouveaux,
                                            Function<List<Evenement<T>>, Uni<Void>> effets) {
        List<Evenement<T>> aAppliquer = new ArrayList<>(nouveaux.size());
        Set<UUID> restants = new java.util.HashSet<>(nouveaux);
        for (Evenement<T> evenement : lisibles) {
            // remove(): the same event twice in one batch counts once.
            if (restants.remove(evenement.id())) {
                aAppliquer.add(evenement);
            }
        }
        if (aAppliquer.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        if (aAppliquer.size() == 1 && aAppliquer.get(0).traceparent() != null) {
            Traceparent.deEntete(aAppliquer.get(0).traceparent()).ouvrir();
        }
        return effets.apply(aAppliquer);
    }

    private void compter(List<BoiteDEnvoi.Rebut> rebuts) {
        rebuts.forEach(r -> LOG.warnf("Enregistrement au rebut %s : %s", r.sujet(), r.origine()));
        mesures.compterRebuts(rebuts.size());
    }

    private static <T> Lu<T> lire(ConsumerRecord<String, String> enregistrement, JavaType type) {
        try {
            if (enregistrement.value() == null) {
                return new Lu<>(enregistrement, null, "enregistrement sans valeur");
            }
            Evenement<T> evenement = ContratsJson.MAPPER.readValue(enregistrement.value(), type);
            String manque = manque(evenement, enregistrement.key());
            return manque == null ? new Lu<>(enregistrement, evenement, null) : new Lu<>(enregistrement, null, manque);
        } catch (JsonProcessingException e) {
            return new Lu<>(enregistrement, null, "JSON illisible : " + e.getOriginalMessage());
        }
    }

    private static String manque(Evenement<?> evenement, String cle) {
        if (evenement == null || evenement.id() == null || evenement.data() == null || evenement.subject() == null) {
            return "enveloppe CloudEvents incomplète : id, subject et data sont requis";
        }
        return evenement.subject().equals(cle) ? null : "la clé Kafka n'est pas le subject de l'évènement";
    }

    /** A record with the event read from it, or the reason why it is refused. */
    private record Lu<T>(ConsumerRecord<String, String> enregistrement, Evenement<T> evenement, String motif) {

        /** What could not be read keeps the reason that its producer can mend. */
        Lu<T> refuse(String raison) {
            return motif == null ? new Lu<>(enregistrement, null, raison) : this;
        }

        BoiteDEnvoi.Rebut rebut() {
            Header trace = enregistrement.headers().lastHeader(Traceparent.ENTETE);
            return new BoiteDEnvoi.Rebut(Sujets.rebut(enregistrement.topic()), enregistrement.key(), enregistrement.value(),
                    Map.of("rebut-motif", motif,
                            "rebut-sujet", enregistrement.topic(),
                            "rebut-partition", String.valueOf(enregistrement.partition()),
                            "rebut-position", String.valueOf(enregistrement.offset())),
                    trace == null ? null : Traceparent.deEntete(new String(trace.value(), StandardCharsets.UTF_8)).valeur());
        }
    }
}
