package fr.communs.qualification.qualification;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Passes regularly over the texts that have no result although they should: whatever stopped them (a kill, a failing engine, a row lost),
 * they are qualified again from what the service holds, each in a transaction of its own.
 */
@ApplicationScoped
class Balayage {

    private static final Logger LOG = Logger.getLogger(Balayage.class);

    private final BalayageService service;
    private final ReglagesCycle reglages;
    private final MesuresCycle mesures;

    Balayage(BalayageService service, ReglagesCycle reglages, MesuresCycle mesures) {
        this.service = service;
        this.reglages = reglages;
        this.mesures = mesures;
    }

    @Scheduled(every = "{communs.qualification.balayage.periode}", delayed = "{communs.qualification.balayage.periode}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> passer() {
        return service.prendre()
                .chain(this::reprendre)
                .chain(() -> unParUn(reglages.lot()))
                .invoke(mesures::noterPasse)
                // Counted after a failed pass too: what waits while no pass succeeds is what the alert is about.
                .eventually(() -> service.compter().invoke(mesures::relever))
                .onFailure().invoke(e -> LOG.warnf("Balayage remis à la prochaine passe : %s", e.toString()))
                .onFailure().recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<Void> unParUn(int reste) {
        return reste == 0 ? Uni.createFrom().voidItem()
                : service.prendreUnEssaye().chain(pris -> pris.isEmpty() ? Uni.createFrom().voidItem()
                        : reprendre(pris).chain(() -> unParUn(reste - 1)));
    }

    private Uni<Void> reprendre(List<TexteObjet> pris) {
        return Multi.createFrom().iterable(pris)
                // A failure of one must not keep the others waiting: it is taken again at a later pass.
                .onItem().transformToUniAndConcatenate(texte -> service.reprendre(texte)
                        .onFailure().invoke(e -> LOG.warnf("Reprise remise %s : %s", texte.objet(), e.toString()))
                        .onFailure().recoverWithNull())
                .collect().asList().replaceWithVoid();
    }
}
