package fr.communs.socle.evenement;

import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** Tells a failure that passes (database or network away) from one that a retry would only repeat. */
public final class PanneInfrastructure {

    /** SQLSTATE classes: connection, insufficient resources, operator intervention, transaction rollback (serialisation, deadlock). */
    private static final Set<String> CLASSES_PASSAGERES = Set.of("08", "53", "57", "40");

    private PanneInfrastructure() {
    }

    public static boolean est(Throwable erreur) {
        for (Throwable e = erreur; e != null && e != e.getCause(); e = e.getCause()) {
            if (e instanceof PgException pg) {
                return pg.getSqlState() != null && CLASSES_PASSAGERES.contains(pg.getSqlState().substring(0, 2));
            }
            if (e instanceof IOException || e instanceof TimeoutException || estConnexionPerdue(e)) {
                return true;
            }
        }
        return false;
    }

    /** The reactive client reports these only by their text. */
    private static boolean estConnexionPerdue(Throwable e) {
        String texte = String.valueOf(e.getMessage());
        return e.getClass().getName().startsWith("io.vertx.core") && texte.contains("closed")
                || texte.contains("Connection is closed") || texte.contains("connection may have been lost")
                || texte.contains("Pool closed") || texte.contains("Timeout");
    }
}
