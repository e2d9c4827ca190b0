package fr.communs.lanceur.importation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The published file of 2023, when it is at hand. */
class FondsVertReelTest {

    @Test
    void les_10782_lignes_se_lisent_avec_au_plus_deux_pour_cent_de_refus_et_des_identites_distinctes() {
        // Given
        Path fichier = trouver();
        assumeTrue(fichier != null, "shared/data/projets/fonds-vert-2023.csv is absent");
        Set<String> identites = new HashSet<>();
        AtomicInteger lues = new AtomicInteger();
        AtomicInteger refusees = new AtomicInteger();

        // When
        new Fichier(fichier).lire("auto", "FondVert", new Fichier.Lecture() {
            @Override
            public void lue(long numero, ObjectNode projet) {
                lues.incrementAndGet();
                identites.add(projet.path("externalId").asText());
            }

            @Override
            public void refusee(long numero, String motif) {
                refusees.incrementAndGet();
            }
        });

        // Then
        assertThat(lues.get() + refusees.get()).isEqualTo(10_782);
        assertThat(refusees.get()).isLessThanOrEqualTo(215);
        assertThat(identites).hasSize(lues.get());
    }

    private static Path trouver() {
        String donnees = System.getProperty("communs.donnees");
        if (donnees != null) {
            Path fichier = Path.of(donnees, "projets/fonds-vert-2023.csv");
            return Files.exists(fichier) ? fichier : null;
        }
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            Path fichier = p.resolve("shared/data/projets/fonds-vert-2023.csv");
            if (Files.exists(fichier)) {
                return fichier;
            }
        }
        return null;
    }
}
