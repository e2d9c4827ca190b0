package fr.communs.socle.saisie;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.function.Supplier;

/** Checks a large body away from the event loop, which serves all other requests; it may be read again there, a little at a time. */
public final class LectureLongue {

    private LectureLongue() {
    }

    /** What follows runs on the context of the request again: its transaction needs it. */
    public static <T> Uni<T> de(Supplier<T> lecture) {
        Context requete = Vertx.currentContext();
        return Uni.createFrom().item(lecture)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .emitOn(suite -> requete.runOnContext(ignore -> suite.run()));
    }
}
