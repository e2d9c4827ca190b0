package fr.communs.serveurs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Scanner;
import org.junit.jupiter.api.Test;

class GardienTest {

    /** A JVM of its own that starts a child under guard, says its number and waits to be killed. */
    static final class Parent {
        public static void main(String[] arguments) throws Exception {
            Process oublie = new ProcessBuilder("sleep", "60").start();
            Process garde = new ProcessBuilder("sleep", "60").start();
            Gardien.surveiller(oublie.pid(), "TERM");
            Gardien.surveiller(garde.pid(), "TERM");
            Gardien.oublier(oublie.pid());
            System.out.println(oublie.pid() + " " + garde.pid());
            Thread.currentThread().join();
        }
    }

    @Test
    void un_enfant_surveille_ne_survit_pas_au_kill_9_de_son_parent() throws Exception {
        // Given
        String classes = Path.of(Gardien.class.getProtectionDomain().getCodeSource().getLocation().toURI()) + ":"
                + Path.of(GardienTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Process parent = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", classes, Parent.class.getName())).start();
        Scanner pids = new Scanner(parent.getInputStream());
        ProcessHandle oublie = ProcessHandle.of(pids.nextLong()).orElseThrow();
        ProcessHandle garde = ProcessHandle.of(pids.nextLong()).orElseThrow();

        // When
        parent.destroyForcibly().waitFor();

        // Then
        Instant limite = Instant.now().plus(Duration.ofSeconds(20));
        while (garde.isAlive() && Instant.now().isBefore(limite)) {
            Thread.onSpinWait();
        }
        assertThat(garde.isAlive()).isFalse();
        assertThat(oublie.isAlive()).isTrue();
        oublie.destroyForcibly();
    }
}
