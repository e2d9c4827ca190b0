package fr.communs.lanceur.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.communs.lanceur.ErreurUtilisateur;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClesTest {

    @TempDir
    Path dossier;

    @Test
    void les_cles_sont_creees_pour_chaque_plateforme_et_lisibles_du_seul_proprietaire() throws Exception {
        // Given
        Path fichier = dossier.resolve("etat/cles.env");

        // When
        Cles.lireOuCreer(fichier);

        // Then
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fichier))).isEqualTo("rw-------");
        assertThat(Files.readAllLines(fichier)).extracting(l -> l.replaceAll("=[0-9a-f]{64}$", "=…")).containsExactly("CLE_MEC=…",
                "CLE_TET=…", "CLE_RECOCO=…", "CLE_URBANVITALIZ=…", "CLE_SOSPONTS=…", "CLE_FONDVERT=…", "CLE_DASHBOARDTE=…",
                "CLE_ADMIN=…", "PSEUDONYME_CLE=…");
        assertThat(Files.readAllLines(fichier).stream().map(l -> l.split("=")[1]).distinct()).hasSize(9);
    }

    @Test
    void un_second_demarrage_garde_les_cles() {
        // Given
        Path fichier = dossier.resolve("cles.env");
        Cles premieres = Cles.lireOuCreer(fichier);

        // When
        Cles secondes = Cles.lireOuCreer(fichier);

        // Then
        assertThat(secondes.de("MEC")).isEqualTo(premieres.de("MEC"));
        assertThat(secondes.admin()).isEqualTo(premieres.admin());
    }

    @Test
    void les_services_ne_recoivent_que_des_empreintes() throws Exception {
        // Given
        Cles cles = Cles.lireOuCreer(dossier.resolve("cles.env"));
        String attendue = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                .digest(cles.de("TeT").getBytes(StandardCharsets.UTF_8)));

        // When
        String empreintes = cles.empreintes();

        // Then
        assertThat(empreintes.split(",")).hasSize(8).contains("TeT:" + attendue);
        assertThat(empreintes).doesNotContain(cles.de("TeT")).doesNotContain(cles.admin());
    }

    @Test
    void sans_demo_il_n_y_a_pas_de_cle() {
        // Given
        Path fichier = dossier.resolve("absent.env");

        // When // Then
        assertThatThrownBy(() -> Cles.lire(fichier)).isInstanceOf(ErreurUtilisateur.class).hasMessageContaining("./communs demo");
    }
}
