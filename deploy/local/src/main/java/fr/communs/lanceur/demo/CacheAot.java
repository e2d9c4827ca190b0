package fr.communs.lanceur.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ahead-of-time cache of one service (JEP 483, 514 and 515): its classes linked and the profiles of its methods, as a run under load left
 * them. It belongs to one build: one that is older than one of its jars is not used.
 */
record CacheAot(Path jar, Path fichier) {

    /** Before it no cache keeps the profiles, which are what a service under load waits for. */
    private static final int JDK = 25;

    static CacheAot de(String service, Path jar) {
        return new CacheAot(jar, jar.resolveSibling(service + ".aot"));
    }

    static boolean possible() {
        return Runtime.version().feature() >= JDK;
    }

    boolean aJour() {
        try {
            return possible() && Files.exists(fichier) && Files.getLastModifiedTime(fichier).compareTo(derniereConstruction()) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The runnable jar only names the others. */
    private FileTime derniereConstruction() throws IOException {
        try (Stream<Path> jars = Files.walk(jar.getParent())) {
            FileTime derniere = Files.getLastModifiedTime(jar);
            for (Path p : jars.filter(f -> f.toString().endsWith(".jar")).toList()) {
                FileTime celleCi = Files.getLastModifiedTime(p);
                derniere = celleCi.compareTo(derniere) > 0 ? celleCi : derniere;
            }
            return derniere;
        }
    }

    /** @param rodage whether the run is there to write the cache, at its end */
    Optional<String> option(boolean rodage) {
        if (rodage) {
            return Optional.of("-XX:AOTCacheOutput=" + fichier);
        }
        return aJour() ? Optional.of("-XX:AOTCache=" + fichier) : Optional.empty();
    }
}
