package fr.communs.serveurs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Ends the child processes when this JVM ends, however it ends.
 *
 * <p>A shutdown hook does not run on {@code kill -9}. One small shell holds the other end of a pipe: when the JVM is gone it reads
 * end-of-file and stops what is still registered.
 */
public final class Gardien {

    private static final String SCRIPT = """
            trap '' INT TERM HUP
            vivants=''
            while read -r ordre pid signal; do
              case $ordre in
                +) vivants="$vivants $pid:$signal" ;;
                -) reste=''; for v in $vivants; do [ "${v%%:*}" = "$pid" ] || reste="$reste $v"; done; vivants=$reste ;;
              esac
            done
            for v in $vivants; do kill -"${v##*:}" "${v%%:*}" 2>/dev/null; done
            n=0
            while [ $n -lt 100 ]; do
              en_vie=0
              for v in $vivants; do kill -0 "${v%%:*}" 2>/dev/null && en_vie=1; done
              [ $en_vie = 0 ] && exit 0
              sleep 0.1; n=$((n + 1))
            done
            for v in $vivants; do kill -9 "${v%%:*}" 2>/dev/null; done
            """;

    private static Writer ordres;

    private Gardien() {
    }

    /** From now on {@code pid} receives {@code signal} (then KILL after ten seconds) when this JVM is gone. */
    public static void surveiller(long pid, String signal) {
        envoyer("+ " + pid + " " + signal);
    }

    /** The process has ended by other means: its number may be given to somebody else. */
    public static void oublier(long pid) {
        envoyer("- " + pid + " -");
    }

    private static synchronized void envoyer(String ordre) {
        try {
            if (ordres == null) {
                Process shell = new ProcessBuilder("sh", "-c", SCRIPT)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                ordres = shell.outputWriter(StandardCharsets.US_ASCII);
            }
            ordres.write(ordre + "\n");
            ordres.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The guard of child processes is gone", e);
        }
    }
}
