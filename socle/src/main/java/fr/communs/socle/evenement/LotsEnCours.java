package fr.communs.socle.evenement;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * For how long the batch of each topic has been at work, all its attempts together: nothing else tells of one that is tried again for ever,
 * since the lag that Kafka's client reports is no number any more once the consumer has been paused for a while.
 */
@ApplicationScoped
class LotsEnCours {

    private final MeterRegistry registre;
    private final Map<String, Queue<Lot>> parSujet = new ConcurrentHashMap<>();

    LotsEnCours(MeterRegistry registre) {
        this.registre = registre;
    }

    Uni<Void> suivre(String sujet, Uni<Void> travail) {
        // A channel has one batch at a time, but the warm-up works beside it.
        Queue<Lot> lots = parSujet.computeIfAbsent(sujet, this::mesurer);
        return Uni.createFrom().deferred(() -> {
            Lot lot = new Lot();
            lots.add(lot);
            return travail.onTermination().invoke(() -> lots.remove(lot));
        });
    }

    private Queue<Lot> mesurer(String sujet) {
        Queue<Lot> lots = new ConcurrentLinkedQueue<>();
        Gauge.builder("communs.lot.age.secondes", () -> ageSecondes(lots.peek())).tag("sujet", sujet)
                .description("time that the oldest batch at work has taken so far, in seconds, 0 without one").register(registre);
        return lots;
    }

    private static double ageSecondes(Lot ancien) {
        return ancien == null ? 0 : (System.nanoTime() - ancien.debut) / 1e9;
    }

    private static final class Lot {
        private final long debut = System.nanoTime();
    }
}
