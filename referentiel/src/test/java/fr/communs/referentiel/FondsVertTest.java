package fr.communs.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The codes of a real file of projects; skipped where the data folder is absent. */
class FondsVertTest {

    private static final String FICHIER = "projets/fonds-vert-2023.csv";

    private final Referentiel referentiel = Referentiel.charger();

    @Test
    void chaque_code_de_commune_du_fonds_vert_se_resout() throws IOException {
        // Given
        List<String> codes = codesDesCommunes();

        // When
        List<Commune> communes = codes.stream().map(referentiel::commune).flatMap(Optional::stream).toList();

        // Then
        assertThat(communes).hasSameSizeAs(codes).hasSize(9_955);
    }

    @Test
    void soixante_deux_lignes_du_fonds_vert_citent_une_ancienne_commune() throws IOException {
        // Given
        List<String> codes = codesDesCommunes();

        // When
        long anciens = codes.stream().filter(code -> !referentiel.commune(code).orElseThrow().code().equals(code)).count();

        // Then
        assertThat(anciens).isEqualTo(62);
    }

    /** Without the 827 cells that hold the word NULL. */
    private static List<String> codesDesCommunes() throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser lignes = CSVParser.parse(fichier(), StandardCharsets.UTF_8, format)) {
            return lignes.stream().map(ligne -> ligne.get("code_commune")).filter(code -> !code.equals("NULL")).toList();
        }
    }

    private static Path fichier() {
        Optional<Path> fichier = donnees().map(dossier -> dossier.resolve(FICHIER)).filter(Files::isRegularFile);
        Assumptions.assumeTrue(fichier.isPresent(), FICHIER + " is absent: set -Dcommuns.donnees to the folder that holds it");
        return fichier.orElseThrow();
    }

    private static Optional<Path> donnees() {
        String propriete = System.getProperty("communs.donnees");
        if (propriete != null) {
            return Optional.of(Path.of(propriete));
        }
        for (Path dossier = Path.of("").toAbsolutePath(); dossier != null; dossier = dossier.getParent()) {
            if (Files.isDirectory(dossier.resolve("shared/data"))) {
                return Optional.of(dossier.resolve("shared/data"));
            }
        }
        return Optional.empty();
    }
}
