package fr.communs.lanceur;

import fr.communs.serveurs.PostgresLocal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the databases of a running set from outside of the services: what is measured or checked must not be told by them. */
public final class Sql {

    private final PostgresLocal postgres;

    public Sql(PostgresLocal postgres) {
        this.postgres = postgres;
    }

    public long nombre(String base, String requete) {
        return lire(base, requete, lignes -> {
            lignes.next();
            return lignes.getLong(1);
        });
    }

    /** First column → second column, in the order of the query; a first column seen twice keeps both values, joined. */
    public Map<String, String> index(String base, String requete) {
        return lire(base, requete, lignes -> {
            Map<String, String> index = new LinkedHashMap<>();
            while (lignes.next()) {
                index.merge(lignes.getString(1), String.valueOf(lignes.getString(2)), (a, b) -> a + " + " + b);
            }
            return index;
        });
    }

    /** @return rows written */
    public int executer(String base, String requete) {
        try (Connection connexion = connexion(base); Statement ordre = connexion.createStatement()) {
            return ordre.executeUpdate(requete);
        } catch (SQLException e) {
            throw new IllegalStateException(base + " : " + requete, e);
        }
    }

    private <T> T lire(String base, String requete, Lecture<T> lecture) {
        try (Connection connexion = connexion(base);
                Statement ordre = connexion.createStatement();
                ResultSet lignes = ordre.executeQuery(requete)) {
            return lecture.lire(lignes);
        } catch (SQLException e) {
            throw new IllegalStateException(base + " : " + requete, e);
        }
    }

    private Connection connexion(String base) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(base), postgres.utilisateur(), postgres.motDePasse());
    }

    private interface Lecture<T> {
        T lire(ResultSet lignes) throws SQLException;
    }
}
