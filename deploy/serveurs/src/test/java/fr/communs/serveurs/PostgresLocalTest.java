package fr.communs.serveurs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresLocalTest {

    @TempDir
    static Path dossier;

    private static PostgresLocal postgres;

    @BeforeAll
    static void demarrer() {
        postgres = PostgresLocal.demarrer(dossier, 0);
        postgres.creerBase("essai");
    }

    @AfterAll
    static void arreter() {
        postgres.close();
    }

    @Test
    void une_ligne_validee_survit_a_kill_9_sur_le_meme_port() throws SQLException {
        // Given
        executer("CREATE TABLE t (v text); INSERT INTO t VALUES ('avant')");
        String url = postgres.jdbcUrl("essai");

        // When
        postgres.tuer();
        postgres.redemarrer();

        // Then
        assertThat(postgres.jdbcUrl("essai")).isEqualTo(url);
        assertThat(valeurs("SELECT v FROM t")).containsExactly("avant");
    }

    @Test
    void une_validation_est_ecrite_sur_le_disque() throws SQLException {
        // Given
        String reglages = "SELECT name || '=' || setting FROM pg_settings "
                + "WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') ORDER BY name";

        // When
        List<String> lus = valeurs(reglages);

        // Then
        assertThat(lus).containsExactly("fsync=on", "full_page_writes=on", "synchronous_commit=on");
    }

    @Test
    void creer_une_base_une_seconde_fois_ne_la_vide_pas() throws SQLException {
        // Given
        executer("CREATE TABLE reste (v text)");

        // When
        postgres.creerBase("essai");

        // Then
        assertThat(valeurs("SELECT count(*) FROM reste")).containsExactly("0");
    }

    @Test
    void un_nom_de_base_ne_porte_pas_de_sql() {
        // Given
        String nom = "x; DROP DATABASE essai";

        // When // Then
        assertThatThrownBy(() -> postgres.creerBase(nom)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sans_le_mot_de_passe_on_n_entre_pas() throws Exception {
        // Given
        Path secret = dossier.resolve("mot-de-passe");

        // When // Then
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("essai"), postgres.utilisateur(), "autre"))
                .isInstanceOf(SQLException.class).hasMessageContaining("password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret))).isEqualTo("rw-------");
    }

    private static void executer(String sql) throws SQLException {
        try (Connection c = connexion(); Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }

    private static List<String> valeurs(String sql) throws SQLException {
        List<String> valeurs = new ArrayList<>();
        try (Connection c = connexion(); Statement s = c.createStatement(); ResultSet r = s.executeQuery(sql)) {
            while (r.next()) {
                valeurs.add(r.getString(1));
            }
        }
        return valeurs;
    }

    private static Connection connexion() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl("essai"), postgres.utilisateur(), postgres.motDePasse());
    }
}
