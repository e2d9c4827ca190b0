package fr.communs.serveurs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A real PostgreSQL (the zonky binaries) on 127.0.0.1, with fsync and synchronous commit: what is committed outlives
 * {@link #tuer()}, {@link #close()} and this JVM.
 *
 * <p>The super-user's password is random, made at the first start, and lies beside the data with mode 600.
 */
public final class PostgresLocal implements AutoCloseable {

    private static final String UTILISATEUR = "communs";

    private final Path dossier;
    private final int port;
    private final Path binaires;
    private final ProcessusLocal serveur;
    private String motDePasse;

    private PostgresLocal(Path dossier, int port) {
        this.dossier = dossier.toAbsolutePath();
        this.port = port == 0 ? ProcessusLocal.portLibre() : port;
        this.binaires = Archive.deballer("/postgres-linux-x86_64.txz", "postgresql").resolve("bin");
        // INT is the fast shutdown; TERM would wait for the clients.
        this.serveur = new ProcessusLocal("PostgreSQL", this.dossier.resolve("postgresql.log"), "INT");
    }

    /**
     * Starts PostgreSQL and returns when it answers.
     *
     * @param dossier kept from one start to the next
     * @param port    0 for a free one
     */
    public static PostgresLocal demarrer(Path dossier, int port) {
        PostgresLocal postgres = new PostgresLocal(dossier, port);
        postgres.redemarrer();
        return postgres;
    }

    public String jdbcUrl(String base) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + base;
    }

    public String reactiveUrl(String base) {
        return "vertx-reactive:postgresql://127.0.0.1:" + port + "/" + base;
    }

    public int port() {
        return port;
    }

    public String utilisateur() {
        return UTILISATEUR;
    }

    public String motDePasse() {
        return motDePasse;
    }

    public long pid() {
        return serveur.pid();
    }

    public boolean enVie() {
        return serveur.enVie();
    }

    /** Creates the database unless it exists. */
    public void creerBase(String nom) {
        if (!nom.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("Not a database name: " + nom);
        }
        try (Connection connexion = connexion("postgres");
                PreparedStatement existe = connexion.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?");
                Statement creer = connexion.createStatement()) {
            existe.setString(1, nom);
            try (ResultSet ligne = existe.executeQuery()) {
                if (!ligne.next()) {
                    creer.execute("CREATE DATABASE " + nom);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + nom + " not created", e);
        }
    }

    /** kill -9 of the postmaster; its backends follow by themselves. */
    public void tuer() {
        serveur.tuer();
    }

    /** Starts again on the same port with the same data; stops it first when it runs. */
    public void redemarrer() {
        serveur.arreter();
        preparer();
        serveur.lancer(commande("postgres", "-D", dossier.resolve("donnees").toString(), "-p", Integer.toString(port),
                "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=on", "-c", "synchronous_commit=on",
                "-c", "shared_buffers=64MB", "-c", "max_connections=120", "-c", "max_wal_size=512MB", "-c", "timezone=UTC",
                "-c", "log_timezone=UTC", "-c", "log_line_prefix=%m [%p] %d "), Map.of("LC_ALL", "C.UTF-8"));
        serveur.attendre(this::repond);
    }

    @Override
    public void close() {
        serveur.arreter();
    }

    private boolean repond() {
        try (Connection connexion = connexion("postgres")) {
            return connexion.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection connexion(String base) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(base), UTILISATEUR, motDePasse);
    }

    private void preparer() {
        Path donnees = dossier.resolve("donnees");
        Path secret = dossier.resolve("mot-de-passe");
        try {
            Files.createDirectories(dossier);
            if (!Files.exists(donnees.resolve("PG_VERSION"))) {
                Files.deleteIfExists(secret);
                Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                byte[] hasard = new byte[24];
                new SecureRandom().nextBytes(hasard);
                Files.writeString(secret, HexFormat.of().formatHex(hasard));
                ProcessusLocal.executer(commande("initdb", "-D", donnees.toString(), "-U", UTILISATEUR, "-A", "scram-sha-256",
                        "--pwfile=" + secret, "-E", "UTF8", "--locale=C.UTF-8"), dossier.resolve("postgresql.log"));
            }
            attendreLesOrphelins(donnees);
            motDePasse = Files.readString(secret).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After a kill -9 the backends take a moment to leave the shared memory; a new postmaster refuses to start before. */
    private static void attendreLesOrphelins(Path donnees) {
        for (int essai = 0; essai < 100; essai++) {
            boolean reste = ProcessHandle.allProcesses()
                    .anyMatch(p -> travailleDans(p.pid(), donnees));
            if (!reste) {
                return;
            }
            ProcessusLocal.pause();
        }
    }

    private static boolean travailleDans(long pid, Path dossier) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd")).equals(dossier);
        } catch (IOException | SecurityException e) {
            return false;
        }
    }

    /** PostgreSQL refuses to run as root: root runs it in a user namespace, where it is nobody in particular. */
    private List<String> commande(String programme, String... arguments) {
        List<String> commande = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            commande.addAll(List.of("unshare", "-U"));
        }
        commande.add(binaires.resolve(programme).toString());
        commande.addAll(List.of(arguments));
        return commande;
    }
}
