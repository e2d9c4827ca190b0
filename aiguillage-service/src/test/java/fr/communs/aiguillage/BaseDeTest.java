package fr.communs.aiguillage;

import fr.communs.socle.test.ServeursDeTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import org.awaitility.Awaitility;

/** Reads the database under test by SQL, as an operator would. */
public final class BaseDeTest {

    private static final Duration DELAI = Duration.ofSeconds(30);

    private BaseDeTest() {
    }

    /** First column of the first row as text, or null without row. */
    public static String lire(String sql, Object... parametres) {
        Properties identite = new Properties();
        identite.put("user", ServeursDeTest.postgres().utilisateur());
        identite.put("password", ServeursDeTest.postgres().motDePasse());
        try (Connection c = DriverManager.getConnection(ServeursDeTest.jdbcUrl(), identite);
             PreparedStatement requete = c.prepareStatement(sql)) {
            for (int i = 0; i < parametres.length; i++) {
                requete.setObject(i + 1, parametres[i]);
            }
            try (ResultSet resultat = requete.executeQuery()) {
                return resultat.next() ? resultat.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Waits until the query gives this value. */
    public static void attendre(String valeur, String sql, Object... parametres) {
        Awaitility.await(sql).atMost(DELAI).pollInterval(Duration.ofMillis(50)).until(() -> Objects.equals(valeur, lire(sql, parametres)));
    }
}
