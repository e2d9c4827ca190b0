package fr.communs.socle.saisie;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.function.Supplier;

/** Reads and checks a large body away from the event loop, which serves all other requests. */
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
