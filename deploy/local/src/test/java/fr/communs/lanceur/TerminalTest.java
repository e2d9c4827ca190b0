package fr.communs.lanceur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private final ByteArrayOutputStream sortie = new ByteArrayOutputStream();

    @Test
    void hors_d_un_terminal_la_progression_est_une_ligne_par_dixieme() {
        // Given
        Terminal terminal = new Terminal(new PrintStream(sortie, true, StandardCharsets.UTF_8), 0);

        // When
        for (int i = 0; i <= 100; i++) {
            terminal.avancer("Import", i, 100);
        }

        // Then
        assertThat(sortie.toString(StandardCharsets.UTF_8).lines()).hasSize(11)
                .startsWith("Import : 0 / 100 (0 %)").endsWith("Import : 100 / 100 (100 %)");
    }

    @Test
    void sur_un_terminal_la_barre_se_redessine_et_tient_dans_la_largeur() {
        // Given
        Terminal terminal = new Terminal(new PrintStream(sortie, true, StandardCharsets.UTF_8), 60);

        // When
        terminal.avancer("Import", 50, 100);
        terminal.avancer("Import", 100, 100);

        // Then
        String[] images = sortie.toString(StandardCharsets.UTF_8).split("\r");
        assertThat(images[0]).isEqualTo("Import [" + "█".repeat(11) + "░".repeat(11) + "] 50 % 50/100");
        assertThat(images).allSatisfy(i -> assertThat(i.length()).isLessThanOrEqualTo(60));
    }
}
