package fr.communs.qualification.qualification;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Passes regularly over the texts that have no result although they should: whatever stopped them (a kill, a failing engine, a row lost),
 * they are qualified again from what the service holds, each in a transaction of its own.
 */
@ApplicationScoped
class Balayage {

    private static final Logger LOG = Logger.getLogger(Balayage.class);

    private final BalayageService service;
    private final MesuresCycle mesures;

    Balayage(BalayageService service, MesuresCycle mesures) {
        this.service = service;
        this.mesures = mesures;
    }

    @Scheduled(every = "{communs.qualification.balayage.periode}", delayed = "{communs.qualification.balayage.periode}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> passer() {
        return service.prendre()
                .chain(pris -> Multi.createFrom().iterable(pris)
                        // A failure of one must not keep the others waiting: it is taken again at a later pass.
                        .onItem().transformToUniAndConcatenate(texte -> service.reprendre(texte)
                                .onFailure().invoke(e -> LOG.warnf("Reprise remise %s : %s", texte.objet(), e.toString()))
                                .onFailure().recoverWithNull())
                        .collect().asList())
                .chain(() -> service.compter())
                .invoke(mesures::relever)
                .onFailure().invoke(e -> LOG.warnf("Balayage remis à la prochaine passe : %s", e.toString()))
                .onFailure().recoverWithNull()
                .replaceWithVoid();
    }
}
