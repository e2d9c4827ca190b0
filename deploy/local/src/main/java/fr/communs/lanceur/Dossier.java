package fr.communs.lanceur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where things lie: the project and its state directory ({@code .communs/}).
 *
 * @param racine directory of the project, holds {@code communs}
 * @param etat   data, logs and keys of one running set
 */
public record Dossier(Path racine, Path etat) {

    /** {@code communs.racine}, given by the script, or the first parent of the working directory that holds {@code contrats}. */
    public static Dossier courant() {
        Path racine = chercherLaRacine();
        return new Dossier(racine, racine.resolve(".communs"));
    }

    private static Path chercherLaRacine() {
        String donnee = System.getProperty("communs.racine");
        if (donnee != null) {
            return Path.of(donnee).toAbsolutePath().normalize();
        }
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            if (Files.exists(p.resolve("contrats/pom.xml"))) {
                return p;
            }
        }
        throw new ErreurUtilisateur("À lancer depuis le dossier du projet.");
    }

    public Path journaux() {
        return creer(etat.resolve("journaux"));
    }

    public Path donnees(String partie) {
        return creer(etat.resolve("donnees").resolve(partie));
    }

    public Path cles() {
        return etat.resolve("cles.env");
    }

    public Path ports() {
        return etat.resolve("ports.env");
    }

    public Path etatDesParties() {
        return etat.resolve("etat.json");
    }

    public Path verrou() {
        return creer(etat).resolve("demo.verrou");
    }

    /** The runnable jar of a service. */
    public Path jar(String service) {
        return racine.resolve(service + "-service/target/quarkus-app/quarkus-run.jar");
    }

    public Path exemples() {
        return racine.resolve("aiguillage-service/src/main/resources/catalogue/exemples/projets.ndjson");
    }

    private static Path creer(Path dossier) {
        try {
            return Files.createDirectories(dossier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
