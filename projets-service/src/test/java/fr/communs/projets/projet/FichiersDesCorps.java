package fr.communs.projets.projet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The files of {@link CorpsRelisible} that this process holds or that lie on the disk. */
final class FichiersDesCorps {

    private FichiersDesCorps() {
    }

    /** Open descriptors; the test is skipped where the system does not list them. */
    static List<String> ouverts() throws IOException {
        Path descripteurs = Path.of("/proc/self/fd");
        Assumptions.assumeTrue(Files.isDirectory(descripteurs), "pas de /proc : descripteurs inconnus");
        try (Stream<Path> liens = Files.list(descripteurs)) {
            return liens.map(FichiersDesCorps::cible).filter(c -> c.contains(CorpsRelisible.PREFIXE)).toList();
        }
    }

    static List<Path> nommes() throws IOException {
        try (Stream<Path> fichiers = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return fichiers.filter(f -> f.getFileName().toString().startsWith(CorpsRelisible.PREFIXE)).toList();
        }
    }

    private static String cible(Path lien) {
        try {
            return Files.readSymbolicLink(lien).toString();
        } catch (IOException e) {
            // Closed since the list was read.
            return "";
        }
    }
}
