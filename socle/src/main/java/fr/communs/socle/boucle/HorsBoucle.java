package fr.communs.socle.boucle;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Takes long computing away from the event loop, which serves all other requests of the replica (ADR 0017): the reading of a large body,
 * the qualification of a batch.
 */
public final class HorsBoucle {

    private HorsBoucle() {
    }

    /** What follows runs on the context of the caller again: its session and its transaction need it. */
    public static <T> Uni<T> calculer(Supplier<T> calcul) {
        Context appelant = Objects.requireNonNull(Vertx.currentContext(), "called from a request or a batch, on its context");
        return Uni.createFrom().item(calcul)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .emitOn(suite -> appelant.runOnContext(ignore -> suite.run()));
    }

    /** The elements of a sequence that are long to come by, each computed when the one before has been used. */
    public static <T> Multi<T> parcourir(Iterable<T> suite) {
        return Multi.createBy().repeating()
                .uni(AtomicReference<Iterator<T>>::new, parcours -> calculer(() -> suivant(suite, parcours)))
                .until(Optional::isEmpty)
                .map(Optional::get);
    }

    private static <T> Optional<T> suivant(Iterable<T> suite, AtomicReference<Iterator<T>> parcours) {
        if (parcours.get() == null) {
            parcours.set(suite.iterator());
        }
        return parcours.get().hasNext() ? Optional.of(parcours.get().next()) : Optional.empty();
    }
}
