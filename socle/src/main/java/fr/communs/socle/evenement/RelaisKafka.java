package fr.communs.socle.evenement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Publishes the outbox: rows by {@code seq}, all acknowledgements awaited, then exactly what was acknowledged is deleted.
 *
 * <p>Never a cursor ({@code seq > last} would skip a transaction that began earlier and commits later); one active relay per database
 * (advisory lock held by the draining transaction) and one event of an aggregate at a time, so that their order is kept. A crash between
 * acknowledgement and deletion publishes twice, and so does one of the database, which may forget the last deletions: consumers recognise
 * the replay by the event id.
 *
 * <p>One thread with a JDBC connection of its own: blocking here keeps the code linear, and no request waits for it.
 */
public class RelaisKafka implements AutoCloseable {

    static final int TAILLE_LOT = 500;
    /** Advisory lock key: one active relay per database. */
    private static final long VERROU = 0x636f6d6d756e73L;
    /** Read and deleted by the index of {@code seq} (docs/adr/0010): a test explains these statements. */
    public static final String REGARDER = "select seq from boite_d_envoi where refuse_le is null order by seq limit 1";
    public static final String LIRE = "select seq, sujet, agregat_id, message, entetes, traceparent from boite_d_envoi where refuse_le is null "
            + "order by seq limit " + TAILLE_LOT;
    public static final String SUPPRIMER = "delete from boite_d_envoi where seq = any(?)";
    private static final String VERROUILLER = "select pg_try_advisory_xact_lock(?), set_config('synchronous_commit', 'off', true)";
    private static final Duration ATTENTE_VEILLE = Duration.ofSeconds(1);
    /** First look after a deposit; each empty look doubles the wait, up to the one of an idle service. */
    private static final Duration ATTENTE_ACTIVE = Duration.ofMillis(4);
    private static final Duration GROUPEMENT = Duration.ofMillis(40);
    private static final Duration ATTENTE_PANNE_MAX = Duration.ofSeconds(5);
    private static final Logger LOG = Logger.getLogger(RelaisKafka.class);

    private final DataSource base;
    private final PublicationKafka publication;
    private final MesuresRelais mesures;
    private final Semaphore reveil = new Semaphore(0);
    private volatile boolean arret;
    private Thread fil;

    public RelaisKafka(DataSource base, Map<String, ?> connexionKafka, MesuresRelais mesures) {
        this.base = base;
        this.mesures = mesures;
        this.publication = new PublicationKafka(connexionKafka);
    }

    public synchronized void demarrer() {
        fil = new Thread(this::boucler, "relais-kafka");
        fil.setDaemon(true);
        fil.start();
    }

    /** Called when an event is deposited, before its commit: the relay then looks soon, and again, less and less often. */
    public void reveiller() {
        if (reveil.availablePermits() == 0) {
            reveil.release();
        }
    }

    private void boucler() {
        Duration panne = ATTENTE_ACTIVE;
        Duration veille = ATTENTE_ACTIVE;
        while (!arret) {
            try {
                int publies = rienAFaire() ? 0 : vider();
                panne = ATTENTE_ACTIVE;
                if (publies >= TAILLE_LOT / 2) {
                    veille = ATTENTE_ACTIVE;
                } else if (publies > 0) {
                    // Far from a full lot: what is deposited meanwhile leaves together: one small batch per event would cost more than the events.
                    pause(GROUPEMENT);
                    veille = ATTENTE_ACTIVE;
                } else {
                    veille = attendre(veille) ? ATTENTE_ACTIVE : doubler(veille, ATTENTE_VEILLE);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | ExecutionException | RuntimeException e) {
                LOG.warnf("Publication suspendue, nouvel essai dans %d ms : %s", panne.toMillis(), e.toString());
                pause(panne);
                panne = doubler(panne, ATTENTE_PANNE_MAX);
            }
        }
    }

    private static Duration doubler(Duration duree, Duration max) {
        Duration deuxFois = duree.multipliedBy(2);
        return deuxFois.compareTo(max) < 0 ? deuxFois : max;
    }

    /** One round trip instead of the five of an empty batch: most looks find nothing. */
    private boolean rienAFaire() throws SQLException {
        try (Connection connexion = base.getConnection();
                PreparedStatement requete = connexion.prepareStatement(REGARDER);
                ResultSet resultat = requete.executeQuery()) {
            mesures.noterLecture();
            mesures.relever(connexion);
            return !resultat.next();
        }
    }

    /** @return true when a deposit ended the wait: it is not committed yet, the first look comes a moment later */
    private boolean attendre(Duration duree) throws InterruptedException {
        boolean reveille = reveil.tryAcquire(duree.toMillis(), TimeUnit.MILLISECONDS);
        if (reveille) {
            reveil.drainPermits();
            TimeUnit.MILLISECONDS.sleep(ATTENTE_ACTIVE.toMillis());
        }
        return reveille;
    }

    private void pause(Duration duree) {
        try {
            TimeUnit.MILLISECONDS.sleep(duree.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            arret = true;
        }
    }

    /**
     * Publishes and deletes one batch.
     *
     * @return number of rows published, 0 when there is nothing to do or another relay is at work
     * @throws ExecutionException when Kafka refused some rows: what it acknowledged is deleted all the same
     */
    int vider() throws SQLException, InterruptedException, ExecutionException {
        try (Connection connexion = base.getConnection()) {
            connexion.setAutoCommit(false);
            try {
                int publies = viderSousVerrou(connexion);
                connexion.commit();
                return publies;
            } catch (EnvoiIncomplet e) {
                connexion.commit();
                throw e.cause;
            } catch (SQLException | RuntimeException | InterruptedException e) {
                connexion.rollback();
                throw e;
            }
        }
    }

    private int viderSousVerrou(Connection connexion) throws SQLException, InterruptedException, EnvoiIncomplet {
        if (!verrouiller(connexion)) {
            return 0;
        }
        List<PublicationKafka.Ligne> lignes = lire(connexion);
        if (lignes.isEmpty()) {
            return 0;
        }
        PublicationKafka.Envoi envoi = publication.envoyer(lignes, () -> arret);
        supprimer(connexion, envoi.acquittees);
        mettreDeCote(connexion, envoi.refusees);
        if (envoi.echec != null) {
            throw new EnvoiIncomplet(envoi.echec);
        }
        return lignes.size();
    }

    /** The deletion does not wait for the disk: see above for one that is forgotten. */
    private static boolean verrouiller(Connection connexion) throws SQLException {
        try (PreparedStatement requete = connexion.prepareStatement(VERROUILLER)) {
            requete.setLong(1, VERROU);
            try (ResultSet resultat = requete.executeQuery()) {
                return resultat.next() && resultat.getBoolean(1);
            }
        }
    }

    /**
     * The oldest rows, at most one for each key: the next event of an aggregate leaves only when the previous one is acknowledged. Sent
     * together, the first could time out while a broker that comes back accepts the second.
     */
    private static List<PublicationKafka.Ligne> lire(Connection connexion) throws SQLException {
        try (PreparedStatement requete = connexion.prepareStatement(LIRE); ResultSet r = requete.executeQuery()) {
            Map<String, PublicationKafka.Ligne> parCle = new LinkedHashMap<>();
            while (r.next()) {
                PublicationKafka.Ligne ligne = new PublicationKafka.Ligne(
                        r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5), r.getString(6));
                // Dead letters have no order to keep, and often no key.
                parCle.putIfAbsent(ligne.entetes() == null ? ligne.sujet() + "/" + ligne.cle() : String.valueOf(ligne.seq()), ligne);
            }
            return List.copyOf(parCle.values());
        }
    }

    private static void mettreDeCote(Connection connexion, List<Long> refusees) throws SQLException {
        if (refusees.isEmpty()) {
            return;
        }
        try (PreparedStatement requete = connexion.prepareStatement("update boite_d_envoi set refuse_le = clock_timestamp() where seq = any(?)")) {
            requete.setArray(1, connexion.createArrayOf("bigint", refusees.toArray()));
            requete.executeUpdate();
        }
    }

    private static void supprimer(Connection connexion, List<Long> acquittees) throws SQLException {
        if (acquittees.isEmpty()) {
            return;
        }
        try (PreparedStatement requete = connexion.prepareStatement(SUPPRIMER)) {
            requete.setArray(1, connexion.createArrayOf("bigint", acquittees.toArray()));
            requete.executeUpdate();
        }
    }

    @Override
    public synchronized void close() {
        arret = true;
        reveil.release();
        if (fil != null) {
            try {
                fil.join(TimeUnit.SECONDS.toMillis(12));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        publication.close();
    }

    private static final class EnvoiIncomplet extends Exception {
        private final transient ExecutionException cause;

        private EnvoiIncomplet(ExecutionException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
