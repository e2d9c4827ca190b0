package fr.communs.lanceur.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Resident memory of a process and its children, from {@code /proc}.
 *
 * <p>Pages shared between processes are counted once (PSS): the backends of PostgreSQL all map the same buffers.
 */
public final class Memoire {

    private Memoire() {
    }

    /** Mebibytes; 0 when the process is gone. */
    public static long mebioctets(long pid, boolean avecDescendants) {
        long kibi = ProcessHandle.of(pid).stream()
                .flatMap(p -> Stream.concat(Stream.of(p), avecDescendants ? p.descendants() : Stream.empty()))
                .mapToLong(p -> kibioctets(p.pid()))
                .sum();
        return kibi / 1024;
    }

    private static long kibioctets(long pid) {
        try {
            for (String ligne : Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
                if (ligne.startsWith("Pss:")) {
                    return Long.parseLong(ligne.replaceAll("\\D", ""));
                }
            }
            return 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
