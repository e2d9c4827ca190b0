package fr.communs.socle.echauffement;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.quarkus.vertx.http.HttpServerStart;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Keeps a replica out of the traffic until its code is compiled: once its HTTP server answers, the exercises of the service are gone
 * through in turn for {@code communs.echauffement.duree}, and it is ready after that, whatever became of them. Events are consumed
 * meanwhile, they wait for nobody. ADR 0018
 */
@Readiness
@ApplicationScoped
class Echauffement implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(Echauffement.class);
    /** After a failed pass, e.g. while the database is away: milliseconds. */
    private static final long REPRISE = 200;

    private final List<Exercice> exercices;
    private final Vertx vertx;
    private final Duration duree;
    private volatile boolean fini;
    private int passages;
    private Throwable echec;

    Echauffement(@All List<Exercice> exercices, Vertx vertx, @ConfigProperty(name = "communs.echauffement.duree") Duration duree) {
        this.exercices = exercices;
        this.vertx = vertx;
        this.duree = duree;
        this.fini = duree.isZero();
    }

    void commencer(@ObservesAsync HttpServerStart serveur) {
        if (!fini) {
            Context contexte = vertx.getOrCreateContext();
            contexte.runOnContext(ignore -> {
                vertx.setTimer(duree.toMillis(), minuteur -> finir());
                passer(contexte);
            });
        }
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
        // As for a request: a session belongs to one duplicated context.
        Context contexte = VertxContext.createNewDuplicatedContext(boucle);
        VertxContextSafetyToggle.setContextSafe(contexte, true);
        // Nobody waits for this work: what fails is told in the log, at the end.
        contexte.runOnContext(ignore -> Multi.createFrom().iterable(exercices)
                .onItem().transformToUniAndConcatenate(Exercice::passer).collect().last()
                .subscribe().with(fait -> {
                    passages++;
                    passer(boucle);
                }, e -> {
                    echec = e;
                    vertx.setTimer(REPRISE, minuteur -> passer(boucle));
                }));
    }

    private void finir() {
        fini = true;
        LOG.infof("Échauffement terminé : %d passages en %d s", passages, duree.toSeconds());
        if (echec != null) {
            LOG.warnf("Dernier échec d'un exercice d'échauffement : %s", echec);
        }
    }
}
