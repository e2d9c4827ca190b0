package fr.communs.aiguillage.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Files of the reference that stand beside the project; a test that needs an absent one is skipped and says so. */
final class FichiersPartages {

    private FichiersPartages() {
    }

    static byte[] lire(String chemin) {
        Path fichier = racine().resolve(chemin);
        Assumptions.assumeTrue(Files.isRegularFile(fichier),
                () -> "skipped: " + chemin + " not found under shared/data (give its place by -Dcommuns.donnees=…)");
        try {
            return Files.readAllBytes(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path racine() {
        String donnees = System.getProperty("communs.donnees");
        if (donnees != null) {
            return Path.of(donnees);
        }
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            Path candidat = p.resolve("shared/data");
            if (Files.isDirectory(candidat)) {
                return candidat;
            }
        }
        return Path.of("shared/data");
    }
}
