package fr.communs.qualification.lot;

import fr.communs.qualification.qualification.PresenceService;
import fr.communs.qualification.qualification.PresenceService.Presence;
import fr.communs.qualification.qualification.ReglagesPresence;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Works the batches off, slice after slice, as long as there is one to take. All it knows is in the database: any replica goes on. */
@ApplicationScoped
class OuvrierLots {

    private static final Logger LOG = Logger.getLogger(OuvrierLots.class);

    private final LotService service;
    private final PresenceService presence;
    private final Duration signal;
    private volatile Instant prochainSignal = Instant.EPOCH;
    /** What other engines gave is outdated, and none has been at work since. */
    private volatile boolean aJour;

    OuvrierLots(LotService service, PresenceService presence, ReglagesPresence reglages) {
        this.service = service;
        this.presence = presence;
        this.signal = reglages.signal();
    }

    @Scheduled(every = "{communs.qualification.lot.periode}", delayed = "{communs.qualification.lot.periode}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> travailler() {
        return signaler()
                .chain(() -> Uni.createFrom().deferred(service::tranche)
                        // A long batch must not keep this replica silent: others would take its engine for gone.
                        .repeat().whilst(pris -> pris && Instant.now().isBefore(prochainSignal)).collect().last())
                .onFailure().invoke(e -> LOG.warnf("Lot en attente, nouvel essai à la prochaine période : %s", e.toString()))
                .onFailure().recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<Void> signaler() {
        if (Instant.now().isBefore(prochainSignal)) {
            return Uni.createFrom().voidItem();
        }
        return presence.signaler().chain(this::revoir).invoke(() -> prochainSignal = Instant.now().plus(signal));
    }

    /** Again at each signal as long as the old pods of an upgrade qualify what comes to them, and once when they are gone. */
    private Uni<Void> revoir(Presence presents) {
        if (!presents.enVigueur() || aJour && presents.seul()) {
            aJour &= presents.enVigueur();
            return Uni.createFrom().voidItem();
        }
        return service.demarrer()
                .invoke(lot -> {
                    aJour = presents.seul();
                    lot.ifPresent(l -> LOG.infof("Lot %s : %d objets à qualifier de nouveau par %s", l.id(), l.total(), l.modele()));
                })
                .replaceWithVoid();
    }
}
