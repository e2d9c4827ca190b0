package fr.communs.socle.echauffement;

import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.quarkus.vertx.http.HttpServerStart;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Keeps a replica out of the traffic until its code is compiled: once its HTTP server answers, the exercises of the service are gone
 * through in turn until {@code communs.echauffement.duree} has passed since the start. It is ready then, whatever became of them. Events
 * are consumed meanwhile, they wait for nobody. ADR 0018
 */
@Readiness
@ApplicationScoped
class Echauffement implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(Echauffement.class);
    /** After a pass in which an exercise failed, e.g. while the database is away: milliseconds. */
    private static final long REPRISE = 200;

    private final List<Exercice> exercices;
    private final Vertx vertx;
    private final Duration duree;
    private volatile boolean fini;
    private int passages;
    private int echecs;
    private String dernierEchec;

    /** @param duree nothing is exercised below a millisecond */
    Echauffement(@All List<Exercice> exercices, Vertx vertx, @ConfigProperty(name = "communs.echauffement.duree") Duration duree) {
        this.exercices = exercices;
        this.vertx = vertx;
        this.duree = duree;
        this.fini = duree.toMillis() < 1;
    }

    /** Not with the exercises: they may never begin, e.g. when only HTTPS is served. */
    void compter(@Observes StartupEvent demarrage) {
        if (!fini) {
            vertx.setTimer(duree.toMillis(), minuteur -> finir());
        }
    }

    void commencer(@ObservesAsync HttpServerStart serveur) {
        Context boucle = vertx.getOrCreateContext();
        boucle.runOnContext(ignore -> passer(boucle));
    }

    void abandonner(@Observes ShutdownEvent arret) {
        fini = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("échauffement").status(fini).build();
    }

    private void passer(Context boucle) {
        if (fini) {
            return;
        }
        int avant = echecs;
        // Nobody waits for this work: what fails is told in the log, at the end.
        Multi.createFrom().iterable(exercices)
                .onItem().transformToUniAndConcatenate(e -> surSonContexte(boucle, e).onFailure().recoverWithItem(echec -> noter(e, echec)))
                .collect().last()
                .subscribe().with(fait -> {
                    passages++;
                    if (echecs == avant) {
                        passer(boucle);
                    } else {
                        vertx.setTimer(REPRISE, minuteur -> passer(boucle));
                    }
                });
    }

    /** As for a request: a session and a trace belong to one duplicated context. */
    private Uni<Void> surSonContexte(Context boucle, Exercice exercice) {
        return Uni.createFrom().emitter(fin -> {
            Context contexte = VertxContext.createNewDuplicatedContext(boucle);
            VertxContextSafetyToggle.setContextSafe(contexte, true);
            contexte.runOnContext(ignore -> {
                Cancellable exerce = Uni.createFrom().deferred(exercice::passer).subscribe().with(fin::complete, fin::fail);
                // What is tried again for ever, as a batch on a connection that was lost, must not outlive the warm-up.
                long limite = vertx.setTimer(duree.toMillis(), minuteur -> {
                    exerce.cancel();
                    fin.fail(new TimeoutException("sans fin après " + duree.toSeconds() + " s"));
                });
                fin.onTermination(() -> vertx.cancelTimer(limite));
            });
        });
    }

    private Void noter(Exercice exercice, Throwable echec) {
        echecs++;
        dernierEchec = ClientProxy.unwrap(exercice).getClass().getSimpleName() + ", " + echec;
        return null;
    }

    private void finir() {
        fini = true;
        LOG.infof("Échauffement terminé : %d passages en %d s", passages, duree.toSeconds());
        if (echecs > 0) {
            LOG.warnf("%d exercices d'échauffement ont échoué ; le dernier : %s", echecs, dernierEchec);
        }
    }
}
