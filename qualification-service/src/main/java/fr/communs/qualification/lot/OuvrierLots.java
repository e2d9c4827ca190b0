package fr.communs.qualification.lot;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Works the batches off, slice after slice, as long as there is one to take. All it knows is in the database: any replica goes on. */
@ApplicationScoped
class OuvrierLots {

    private static final Logger LOG = Logger.getLogger(OuvrierLots.class);

    private final LotService service;
    private volatile boolean demarre;

    OuvrierLots(LotService service) {
        this.service = service;
    }

    @Scheduled(every = "{communs.qualification.lot.periode}", delayed = "{communs.qualification.lot.periode}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> travailler() {
        return demarrer()
                .chain(() -> Uni.createFrom().deferred(service::tranche).repeat().whilst(pris -> pris).collect().last())
                .onFailure().invoke(e -> LOG.warnf("Lot en attente, nouvel essai à la prochaine période : %s", e.toString()))
                .onFailure().recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<Void> demarrer() {
        if (demarre) {
            return Uni.createFrom().voidItem();
        }
        return service.demarrer()
                .invoke(lot -> {
                    demarre = true;
                    lot.ifPresent(l -> LOG.infof("Lot %s : %d objets à qualifier de nouveau par %s", l.id(), l.total(), l.modele()));
                })
                .replaceWithVoid();
    }
}
