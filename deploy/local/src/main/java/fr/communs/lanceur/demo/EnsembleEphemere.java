package fr.communs.lanceur.demo;

import fr.communs.lanceur.Dossier;
import fr.communs.lanceur.ErreurUtilisateur;
import fr.communs.lanceur.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/** A whole set on an empty state directory of its own, deleted at the end: what it does never touches the data of the demo. */
public final class EnsembleEphemere implements AutoCloseable {

    private final Path etat;
    private final Ensemble ensemble;
    private final Duration demarrage;

    private EnsembleEphemere(Path etat, Ensemble ensemble, Duration demarrage) {
        this.etat = etat;
        this.ensemble = ensemble;
        this.demarrage = demarrage;
    }

    /** @param nom directory under {@code .communs/} */
    public static EnsembleEphemere demarrer(Dossier dossier, String nom, Terminal terminal) {
        return demarrer(dossier, nom, terminal, false);
    }

    /** One whose services write their {@link CacheAot} when it is closed. */
    public static EnsembleEphemere pourRoder(Dossier dossier, Terminal terminal) {
        return demarrer(dossier, "rodage", terminal, true);
    }

    private static EnsembleEphemere demarrer(Dossier dossier, String nom, Terminal terminal, boolean rodage) {
        if (new FichierEtat(dossier).actif()) {
            throw new ErreurUtilisateur("La démo tourne : elle fausserait le résultat. Arrêtez-la d'abord : ./communs arreter");
        }
        Path etat = dossier.etat().resolve(nom);
        supprimer(etat);
        terminal.dire("Démarrage d'un ensemble à part dans " + dossier.racine().relativize(etat) + "…");
        Instant debut = Instant.now();
        Ensemble ensemble = Ensemble.demarrer(new Dossier(dossier.racine(), etat), 0, true, rodage);
        return new EnsembleEphemere(etat, ensemble, Duration.between(debut, Instant.now()));
    }

    public Ensemble ensemble() {
        return ensemble;
    }

    /** From nothing to ready. */
    public Duration demarrage() {
        return demarrage;
    }

    @Override
    public void close() {
        ensemble.close();
        supprimer(etat);
    }

    static void supprimer(Path dossier) {
        if (!Files.exists(dossier)) {
            return;
        }
        try (Stream<Path> chemins = Files.walk(dossier)) {
            for (Path p : chemins.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(p);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
