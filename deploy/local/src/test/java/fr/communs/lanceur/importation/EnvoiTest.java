package fr.communs.lanceur.importation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.communs.lanceur.Api;
import fr.communs.lanceur.ErreurUtilisateur;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnvoiTest {

    private final List<String> recus = new CopyOnWriteArrayList<>();
    private final Rapport rapport = new Rapport();
    private HttpServer serveur;

    @BeforeEach
    void demarrer() throws IOException {
        serveur = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        serveur.start();
    }

    @AfterEach
    void arreter() {
        serveur.stop(0);
    }

    @Test
    void un_503_est_suivi_d_un_nouvel_envoi() {
        // Given
        serveur.createContext("/", echange -> repondre(echange, recus.isEmpty() ? 503 : 200,
                "{\"index\":0,\"externalId\":\"a\",\"id\":\"x\",\"statut\":\"cree\"}\n"));

        // When
        envoyer(1);

        // Then
        assertThat(recus).hasSize(2);
        assertThat(rapport.json().path("crees").asInt()).isEqualTo(1);
    }

    @Test
    void seules_les_lignes_que_le_service_n_a_pas_pu_traiter_repartent() {
        // Given
        serveur.createContext("/", echange -> repondre(echange, 200, recus.size() == 1
                ? "{\"index\":1,\"probleme\":{\"status\":503}}\n{\"index\":0,\"statut\":\"cree\"}\n"
                : "{\"index\":0,\"statut\":\"modifie\"}\n"));

        // When
        envoyer(2);

        // Then
        assertThat(recus).containsExactly("{\"n\":0}\n{\"n\":1}\n", "{\"n\":1}\n");
        assertThat(rapport.json().toString()).contains("\"crees\":1,\"modifies\":1,\"inchanges\":0,\"rejetes\":0");
    }

    @Test
    void un_refus_garde_la_ligne_et_le_champ() {
        // Given
        serveur.createContext("/", echange -> repondre(echange, 200, "{\"index\":0,\"externalId\":\"a\",\"probleme\":{\"status\":400,"
                + "\"erreurs\":[{\"champ\":\"nom\",\"message\":\"ne peut pas être vide\"}]}}\n"));

        // When
        envoyer(1);

        // Then
        assertThat(rapport.json().path("rejets").toString()).isEqualTo("[{\"ligne\":2,\"motif\":\"nom : ne peut pas être vide\"}]");
    }

    @Test
    void une_cle_refusee_arrete_l_import_sans_insister() {
        // Given
        serveur.createContext("/", echange -> repondre(echange, 401, "{}"));

        // When // Then
        assertThatThrownBy(() -> envoyer(1)).isInstanceOf(ErreurUtilisateur.class).hasMessageContaining("pas le droit");
        assertThat(recus).hasSize(1);
    }

    @Test
    void les_lignes_partent_par_centaines_et_toutes_sont_comptees() {
        // Given
        serveur.createContext("/", echange -> {
            String corps = lire(echange);
            StringBuilder reponse = new StringBuilder();
            for (int i = 0; i < corps.lines().count(); i++) {
                reponse.append("{\"index\":").append(i).append(",\"statut\":\"inchange\"}\n");
            }
            ecrire(echange, 200, reponse.toString());
        });

        // When
        envoyer(701);

        // Then
        assertThat(recus).extracting(c -> c.lines().count()).containsExactlyInAnyOrder(300L, 300L, 101L);
        assertThat(rapport.json().path("inchanges").asInt()).isEqualTo(701);
    }

    private void envoyer(int lignes) {
        try (Envoi envoi = new Envoi(new Api("http://127.0.0.1:" + serveur.getAddress().getPort(), "cle"), rapport, () -> { })) {
            for (int i = 0; i < lignes; i++) {
                envoi.ajouter(i + 2, Api.JSON.createObjectNode().put("n", i));
            }
            envoi.finir();
        }
    }

    private void repondre(HttpExchange echange, int statut, String corps) throws IOException {
        lire(echange);
        ecrire(echange, statut, corps);
    }

    private String lire(HttpExchange echange) throws IOException {
        String corps = new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        recus.add(corps);
        return corps;
    }

    private static void ecrire(HttpExchange echange, int statut, String corps) throws IOException {
        byte[] octets = corps.getBytes(StandardCharsets.UTF_8);
        echange.sendResponseHeaders(statut, octets.length);
        echange.getResponseBody().write(octets);
        echange.close();
    }
}
