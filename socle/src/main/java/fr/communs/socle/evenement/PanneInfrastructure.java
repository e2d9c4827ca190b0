package fr.communs.socle.evenement;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;

/** Tells a failure that passes (database or network away, or refusing its clients) from one that a retry would only repeat. */
public final class PanneInfrastructure {

    /**
     * SQLSTATE classes: connection, refused credentials, database not found, transaction rollback (serialisation, deadlock), insufficient
     * resources, operator intervention, system error (disk).
     */
    private static final Set<String> CLASSES_PASSAGERES = Set.of("08", "28", "3D", "40", "53", "57", "58");

    /** SQLSTATE: read-only transaction (a standby after a failover, a full disk), a right withdrawn. No request is at fault in these. */
    private static final Set<String> ETATS_PASSAGERS = Set.of("25006", "42501");

    /** SQLSTATE: unique violation, serialisation failure, deadlock. */
    private static final Set<String> RENCONTRES = Set.of("23505", "40001", "40P01");

    private PanneInfrastructure() {
    }

    public static boolean est(Throwable erreur) {
        for (Throwable e = erreur; e != null && e != e.getCause(); e = e.getCause()) {
            String etat = etatSql(e);
            if (etat != null) {
                return CLASSES_PASSAGERES.contains(etat.substring(0, 2)) || ETATS_PASSAGERS.contains(etat);
            }
            // An IOException too, but the same bytes stay unreadable.
            if (e instanceof JsonProcessingException) {
                return false;
            }
            // A thread pool refuses work when the process ends: what waits for it must be taken up by the next one.
            if (e instanceof IOException || e instanceof TimeoutException || e instanceof RejectedExecutionException
                    || estConnexionPerdue(e)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Trying the same again in the same place fails for ever: the open transaction, one of the caller's as an exercise opens
     * (TransactionAnnulee), failed before this statement, or PostgreSQL cannot store the values themselves (class 22).
     */
    static boolean estSansRemede(Throwable erreur) {
        for (Throwable e = erreur; e != null && e != e.getCause(); e = e.getCause()) {
            String etat = etatSql(e);
            if (etat != null) {
                return etat.equals("25P02") || etat.startsWith("22");
            }
        }
        return false;
    }

    /** Another transaction created the same key first, or both waited for each other: trying again will find its rows. */
    public static boolean estRencontre(Throwable erreur) {
        for (Throwable e = erreur; e != null && e != e.getCause(); e = e.getCause()) {
            if (RENCONTRES.contains(String.valueOf(etatSql(e)))) {
                return true;
            }
        }
        return false;
    }

    /** SQLSTATE, which the reactive driver and Hibernate carry in exceptions of their own. */
    private static String etatSql(Throwable e) {
        String etat = e instanceof PgException pg ? pg.getSqlState() : e instanceof SQLException sql ? sql.getSQLState() : null;
        return etat == null || etat.length() != 5 ? null : etat;
    }

    /** The reactive client reports these only by their text, in exceptions of Vert.x. */
    private static boolean estConnexionPerdue(Throwable e) {
        String texte = String.valueOf(e.getMessage());
        boolean deVertx = e.getClass().getName().startsWith("io.vertx.") || e.getClass() == IllegalStateException.class;
        return deVertx && (texte.contains("closed") || texte.contains("connection may have been lost") || texte.startsWith("Timeout")
                // A certificate that expired, or of another authority since this morning.
                || texte.contains("SSL handshake failed"));
    }
}
