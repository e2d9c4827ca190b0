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

/** T10: kill -9 of every process under load, in two rounds; {@code ./communs pannes} kills them one by one. */
class PannesIT {

    @TempDir
    Path dossier;

    @Test
    void kill_9_de_chaque_processus_sous_charge_ne_perd_ne_double_et_n_orpheline_rien() {
        // Given
        Dossier projet = Dossier.courant();
        assumeTrue(Files.exists(projet.jar("aiguillage")), "the services are not packaged: run mvn verify from the root");
        Laboratoire.Reglages reglages = new Laboratoire.Reglages(
                List.of(List.of("kafka", "qualification"), List.of("postgresql", "projets", "aiguillage")),
                Duration.ofSeconds(3), Duration.ofSeconds(1), 40);

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
