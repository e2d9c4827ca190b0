package fr.communs.socle.boucle;

import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Takes long computing away from the event loop, which serves all other requests of the replica (ADR 0017): the reading of a large body or
 * of a batch of events, the qualification of a text. What follows runs on the context of the caller again: its session and its transaction
 * need it.
 *
 * <p>Made at the start, outside of any request: made by one, its threads would end with the HTTP server, before the last batches of events.
 */
@Startup
@ApplicationScoped
public class HorsBoucle {

    /**
     * Of its own: slow uploads, which hold the threads of Quarkus, must not keep a transaction waiting. Few: the loop keeps its share. Four
     * large bodies checked at once, seconds each, make the others wait in one queue, further large bodies included.
     */
    private static final int FILS = 4;

    private final WorkerExecutor fils;

    HorsBoucle(Vertx vertx) {
        fils = vertx.createSharedWorkerExecutor("hors-boucle", FILS);
    }

    public <T> Uni<T> calculer(Supplier<T> calcul) {
        return Uni.createFrom().completionStage(() -> fils.executeBlocking(calcul::get, false).toCompletionStage());
    }

    /** The elements of a sequence that are long to come by, each computed when the one before has been used. */
    public <T> Multi<T> parcourir(Iterable<T> elements) {
        // Deferred: the state of a repetition belongs to the Multi, and a second subscription would go on where the first one stopped.
        return Multi.createFrom().deferred(() -> Multi.createBy().repeating()
                .uni(AtomicReference<Iterator<T>>::new, parcours -> calculer(() -> suivant(elements, parcours)))
                .until(Optional::isEmpty)
                .map(Optional::get));
    }

    private static <T> Optional<T> suivant(Iterable<T> elements, AtomicReference<Iterator<T>> parcours) {
        if (parcours.get() == null) {
            parcours.set(elements.iterator());
        }
        return parcours.get().hasNext() ? Optional.of(parcours.get().next()) : Optional.empty();
    }
}
