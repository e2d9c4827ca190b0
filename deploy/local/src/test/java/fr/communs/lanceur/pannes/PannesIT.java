package fr.communs.lanceur.pannes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.communs.lanceur.Dossier;
import fr.communs.lanceur.demo.Ensemble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** T10 and T12 of the fault matrix; {@code ./communs pannes} kills each process alone. */
class PannesIT {

    @TempDir
    Path dossier;

    @Test
    void t10_kill9DeChaqueProcessusSousChargeNePerdNeDoubleEtNOrphelineRien() {
        tient(List.of(List.of("kafka", "qualification"), List.of("postgresql", "projets", "aiguillage")));
    }

    @Test
    void t12_postgresqlRedemarreSousChargeNePerdNeDoubleEtNOrphelineRien() {
        tient(List.of(List.of("postgresql"), List.of("postgresql"), List.of("postgresql")));
    }

    private void tient(List<List<String>> vagues) {
        // Given
        Dossier projet = Dossier.courant();
        assumeTrue(Files.exists(projet.jar("aiguillage")), "the services are not packaged: run ./mvnw verify from the root");
        Laboratoire.Reglages reglages = new Laboratoire.Reglages(vagues, Duration.ofSeconds(3), Duration.ofSeconds(1), 40);

        // When
        Laboratoire.Resultat resultat;
        try (Ensemble ensemble = Ensemble.demarrer(new Dossier(projet.racine(), dossier), 0, false)) {
            resultat = new Laboratoire(ensemble, System.out::println).executer(reglages);
        }

        // Then
        assertThat(resultat.acceptes()).isGreaterThan(100);
        assertThat(resultat.constats()).allMatch(Constat::tenu);
    }
}
