package fr.communs.lanceur.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Ahead-of-time cache of one service (JEP 483, 514 and 515): its classes linked and the profiles of its methods, as a run under load left
 * them. It belongs to one build: one that is older than its jar is not used.
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
            return possible() && Files.exists(fichier) && Files.getLastModifiedTime(fichier).compareTo(Files.getLastModifiedTime(jar)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
