package fr.communs.socle.evenement;

import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** Tells a failure that passes (database or network away) from one that a retry would only repeat. */
public final class PanneInfrastructure {

    /** SQLSTATE classes: connection, insufficient resources, operator intervention, transaction rollback (serialisation, deadlock). */
    private static final Set<String> CLASSES_PASSAGERES = Set.of("08", "53", "57", "40");

    private static final String CLE_EN_DOUBLE = "23505";

    private PanneInfrastructure() {
    }

    public static boolean est(Throwable erreur) {
        for (Throwable e = erreur; e != null && e != e.getCause(); e = e.getCause()) {
            String etat = etatSql(e);
            if (etat != null) {
                return CLASSES_PASSAGERES.contains(etat.substring(0, 2));
            }
            if (e instanceof IOException || e instanceof TimeoutException || estConnexionPerdue(e)) {
                return true;
            }
        }
        return false;
    }

    /** Another transaction created the same key first: trying again will find its row. */
    public static boolean estCleEnDouble(Throwable erreur) {
        for (Throwable e = erreur; e != null && e != e.getCause(); e = e.getCause()) {
            if (CLE_EN_DOUBLE.equals(etatSql(e))) {
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

    /** The reactive client reports these only by their text. */
    private static boolean estConnexionPerdue(Throwable e) {
        String texte = String.valueOf(e.getMessage());
        return e.getClass().getName().startsWith("io.vertx.core") && texte.contains("closed")
                || texte.contains("Connection is closed") || texte.contains("connection may have been lost")
                || texte.contains("Pool closed") || texte.contains("Timeout");
    }
}
