package fr.communs.lanceur.essais;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BilanTest {

    @TempDir
    Path racine;

    @Test
    void un_test_ignore_n_est_ni_reussi_ni_echoue() throws Exception {
        // Given
        Path rapports = Files.createDirectories(racine.resolve("module/target/surefire-reports"));
        Files.writeString(rapports.resolve("TEST-a.xml"),
                "<?xml?><testsuite name=\"a\" tests=\"7\" errors=\"1\" skipped=\"2\" failures=\"1\">");
        Path integration = Files.createDirectories(racine.resolve("deploy/local/target/failsafe-reports"));
        Files.writeString(integration.resolve("TEST-b.xml"), "<testsuite tests=\"2\"\n errors=\"0\" skipped=\"0\" failures=\"0\">");

        // When
        Bilan.Comptes comptes = Bilan.rapportsJunit(racine);

        // Then
        assertThat(comptes).isEqualTo(new Bilan.Comptes(5, 2));
    }

    @Test
    void les_lignes_de_fin_de_vitest_sont_comptees_malgre_leurs_couleurs() {
        // Given
        List<String> journal = List.of(
                "\u001B[2m      Tests \u001B[22m \u001B[1m\u001B[32m41 passed\u001B[39m\u001B[22m\u001B[90m (41)\u001B[39m",
                "      Tests  2 failed | 7 passed | 1 skipped (10)", "      Tests  3 failed (3)", " Test Files  5 passed (5)",
                "[INFO] Tests run: 4, Failures: 0");

        // When
        Bilan.Comptes comptes = Bilan.vitest(journal);

        // Then
        assertThat(comptes.ligne()).isEqualTo("48 passed, 5 failed");
    }
}
