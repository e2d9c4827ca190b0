package fr.communs.lanceur.importation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import fr.communs.lanceur.Api;
import fr.communs.lanceur.ErreurUtilisateur;
import fr.communs.lanceur.Terminal;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiviTest {

    private static final Duration REGARD = Duration.ofMillis(50);

    @TempDir
    Path dossier;

    private final List<JsonNode> demandes = new CopyOnWriteArrayList<>();
    private final List<String> rapportsVus = new CopyOnWriteArrayList<>();
    private HttpServer serveur;

    @AfterEach
    void arreter() {
        serveur.stop(0);
    }

    @Test
    void tant_que_le_compte_avance_l_attente_dure_plus_que_la_patience() throws IOException {
        // Given
        Duration patience = Duration.ofMillis(500);
        Rapport rapport = rapport(20);
        Instant debut = Instant.now();
        repondre(regards -> regards);

        // When
        suivi(patience).attendre(rapport);

        // Then
        assertThat(rapport.json().path("qualifies").asInt()).isEqualTo(20);
        assertThat(Duration.between(debut, Instant.now())).isGreaterThan(patience.plus(patience.dividedBy(2)));
    }

    @Test
    void un_compte_qui_n_avance_plus_arrete_l_attente_et_le_dit() throws IOException {
        // Given
        repondre(regards -> 2);
        Rapport rapport = rapport(3);

        // When // Then
        assertThatThrownBy(() -> suivi(Duration.ofMillis(200)).attendre(rapport)).isInstanceOf(ErreurUtilisateur.class)
                .hasMessageStartingWith("Aucun progrès depuis").hasMessageContaining("2 projets qualifiés sur 3");
    }

    @Test
    void chaque_projet_est_attendu_a_la_derniere_version_que_le_registre_a_donnee() throws IOException {
        // Given
        repondre(regards -> 2);
        Rapport rapport = new Rapport();
        accepter(rapport, "a", 4);
        accepter(rapport, "a", 5);
        accepter(rapport, "b", 1);

        // When
        suivi(Duration.ofMillis(200)).attendre(rapport);

        // Then
        assertThat(demandes).hasSize(1);
        assertThat(demandes.get(0).path("projets")).map(JsonNode::toString)
                .containsExactlyInAnyOrder("{\"id\":\"a\",\"version\":5}", "{\"id\":\"b\",\"version\":1}");
    }

    @Test
    void le_rapport_est_ecrit_avant_l_attente_et_complete_quand_elle_echoue() throws IOException {
        // Given
        Path cible = dossier.resolve("rapport.json");
        Rapport rapport = rapport(3);
        repondre(regards -> {
            rapportsVus.add(Files.exists(cible) ? lire(cible) : "absent");
            return 2;
        });

        // When
        Throwable echec = catchThrowable(() -> Importation.suivre(suivi(Duration.ofMillis(200)), true, rapport, Optional.of(cible)));

        // Then
        assertThat(echec).isInstanceOf(ErreurUtilisateur.class);
        assertThat(rapportsVus.get(0)).contains("\"crees\" : 3", "\"qualifies\" : 0");
        assertThat(lire(cible)).contains("\"crees\" : 3", "\"qualifies\" : 2");
    }

    private Suivi suivi(Duration patience) {
        return new Suivi(new Api("http://127.0.0.1:" + serveur.getAddress().getPort(), "cle"), new Terminal(), REGARD, patience);
    }

    private static Rapport rapport(int projets) {
        Rapport rapport = new Rapport();
        for (int i = 0; i < projets; i++) {
            accepter(rapport, "projet-" + i, 1);
        }
        return rapport;
    }

    private static void accepter(Rapport rapport, String id, int version) {
        rapport.lue();
        rapport.compter(rapport.lus(), Api.JSON.createObjectNode().put("statut", "cree").put("id", id).put("version", version));
    }

    /** @param qualifies what the nth look reads, from 1 */
    private void repondre(IntUnaryOperator qualifies) throws IOException {
        serveur = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        serveur.createContext("/admin/avancement", echange -> {
            demandes.add(Api.JSON.readTree(echange.getRequestBody()));
            int combien = qualifies.applyAsInt(demandes.size());
            byte[] octets = ("{\"qualifies\": " + combien + "}").getBytes(StandardCharsets.UTF_8);
            echange.sendResponseHeaders(200, octets.length);
            echange.getResponseBody().write(octets);
            echange.close();
        });
        serveur.start();
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
