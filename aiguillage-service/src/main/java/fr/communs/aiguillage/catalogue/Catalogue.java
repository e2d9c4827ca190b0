package fr.communs.aiguillage.catalogue;

import fr.communs.socle.boucle.HorsBoucle;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The catalogue in memory: requests match against an immutable snapshot and never wait for the database. The replica that wrote reloads
 * before it answers; the others see the new version within {@value #PERIODE_S} seconds.
 */
@ApplicationScoped
public class Catalogue {

    /** A poll of one row: cheaper to run than a LISTEN connection to keep alive, and a lost connection heals by itself. */
    private static final int PERIODE_S = 2;
    private static final Logger LOG = Logger.getLogger(Catalogue.class);

    private final BaseCatalogue base;
    private final HorsBoucle horsBoucle;
    private final ScheduledExecutorService veille = Executors.newSingleThreadScheduledExecutor(tache -> {
        Thread fil = new Thread(tache, "catalogue");
        fil.setDaemon(true);
        return fil;
    });
    private volatile InstantaneCatalogue instantane = InstantaneCatalogue.VIDE;

    Catalogue(BaseCatalogue base, HorsBoucle horsBoucle) {
        this.base = base;
        this.horsBoucle = horsBoucle;
    }

    /** The last snapshot; the same object for the whole of a request. */
    public InstantaneCatalogue instantane() {
        return instantane;
    }

    void demarrer(@Observes StartupEvent debut) throws SQLException {
        if (base.chargerSiVide()) {
            LOG.info("Catalogue intégré chargé");
        }
        recharger();
        veille.scheduleWithFixedDelay(this::veiller, PERIODE_S, PERIODE_S, TimeUnit.SECONDS);
    }

    void arreter(@Observes ShutdownEvent fin) {
        veille.shutdownNow();
    }

    /** To be chained after a committed write. A failure is not the writer's: the next poll mends it. */
    Uni<Void> rafraichir() {
        return horsBoucle.calculer(() -> {
            veiller();
            return null;
        });
    }

    private void veiller() {
        try {
            recharger();
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("Catalogue non relu, nouvel essai dans %d s : %s", PERIODE_S, e.toString());
        }
    }

    private synchronized void recharger() throws SQLException {
        if (base.version() != instantane.version()) {
            instantane = base.lire();
        }
    }
}
