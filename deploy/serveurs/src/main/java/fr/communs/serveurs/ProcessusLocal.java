package fr.communs.serveurs;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One child process: its log file, its start, its two ways to end.
 *
 * <p>It never outlives this JVM: see {@link Gardien}.
 */
public final class ProcessusLocal {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    /** A service that starts answers each look with all its checks, and logs why it is not ready. */
    private static final Duration ENTRE_DEUX_REGARDS = Duration.ofMillis(200);

    private final String nom;
    private final Path journal;
    private final String signalArret;
    private Process processus;

    /** @param signalArret what asks for a clean end, e.g. {@code TERM} */
    public ProcessusLocal(String nom, Path journal, String signalArret) {
        this.nom = nom;
        this.journal = journal;
        this.signalArret = signalArret;
    }

    /** Starts the command with these variables added to the environment; returns at once. */
    public void lancer(List<String> commande, Map<String, String> environnement) {
        ProcessBuilder builder = new ProcessBuilder(detacher(commande))
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(journal.toFile()));
        builder.environment().putAll(environnement);
        try {
            processus = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Gardien.surveiller(processus.pid(), signalArret);
    }

    /** Runs a command to its end and fails with its output when it fails. */
    static void executer(List<String> commande, Path journal) {
        try {
            Process p = new ProcessBuilder(commande).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(journal.toFile())).start();
            p.getOutputStream().close();
            if (p.waitFor() != 0) {
                throw new IllegalStateException(commande.get(0) + " failed: " + fin(journal));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A session of its own: Ctrl-C in the terminal reaches the launcher only, which then stops its parts in order. */
    private static List<String> detacher(List<String> commande) {
        if (!Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            return commande;
        }
        List<String> detachee = new ArrayList<>(List.of("/usr/bin/setsid"));
        detachee.addAll(commande);
        return detachee;
    }

    /** Waits until the probe answers true. */
    public void attendre(Sonde sonde) {
        Instant limite = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(limite)) {
            if (!processus.isAlive()) {
                throw new IllegalStateException(nom + " stopped with code " + processus.exitValue() + ": " + fin(journal));
            }
            if (sonde.repond()) {
                return;
            }
            pause();
        }
        tuer();
        throw new IllegalStateException(nom + " does not answer after " + PATIENCE.toSeconds() + " s: " + fin(journal));
    }

    public long pid() {
        return processus.pid();
    }

    public boolean enVie() {
        return processus != null && processus.isAlive();
    }

    /** kill -9. */
    public void tuer() {
        processus.destroyForcibly();
        attendreLaFin(10);
    }

    /** Asks for a clean end, then kills after fifteen seconds. */
    public void arreter() {
        arreter(Duration.ofSeconds(15));
    }

    /** Asks for a clean end, then kills. */
    public void arreter(Duration patience) {
        if (!enVie()) {
            return;
        }
        if (!signaler(signalArret)) {
            processus.destroy();
        }
        if (!attendreLaFin(patience.toSeconds())) {
            tuer();
        }
    }

    /** Freezes the process until {@link #reprendre}: it keeps its memory and its connections, and takes no processor. */
    public void suspendre() {
        signaler("STOP");
    }

    public void reprendre() {
        signaler("CONT");
    }

    private boolean signaler(String signal) {
        try {
            return new ProcessBuilder("kill", "-" + signal, Long.toString(processus.pid())).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean attendreLaFin(long secondes) {
        try {
            boolean fini = processus.waitFor(secondes, TimeUnit.SECONDS);
            if (fini) {
                Gardien.oublier(processus.pid());
            }
            return fini;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String fin(Path journal) {
        try {
            List<String> lignes = Files.readAllLines(journal);
            return String.join("\n", lignes.subList(Math.max(0, lignes.size() - 20), lignes.size()));
        } catch (IOException e) {
            return "(no log at " + journal + ")";
        }
    }

    static void pause() {
        try {
            Thread.sleep(ENTRE_DEUX_REGARDS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static int portLibre() {
        try (ServerSocket s = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return s.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean portOuvert(int port) {
        try (Socket s = new Socket()) {
            s.connect(new InetSocketAddress("127.0.0.1", port), 200);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A question put to a starting server; false means "not yet". */
    public interface Sonde {
        boolean repond();
    }
}
