package fr.communs.lanceur.passerelle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.communs.lanceur.Api;
import fr.communs.lanceur.ErreurUtilisateur;
import fr.communs.serveurs.ProcessusLocal;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasserelleTest {

    private HttpServer projets;
    private HttpServer aiguillage;
    private Passerelle passerelle;

    @BeforeEach
    void demarrer() throws IOException {
        projets = service("projets");
        aiguillage = service("aiguillage");
        passerelle = Passerelle.demarrer(0, Map.of("projets", projets.getAddress().getPort(),
                "aiguillage", aiguillage.getAddress().getPort(), "qualification", ProcessusLocal.portLibre()));
    }

    @AfterEach
    void arreter() {
        passerelle.close();
        projets.stop(0);
        aiguillage.stop(0);
    }

    @Test
    void une_requete_arrive_entiere_au_service_de_son_chemin() throws Exception {
        // Given
        HttpRequest requete = requete("/projets/1/services?limite=3").method("POST", HttpRequest.BodyPublishers.ofString("corps"))
                .header("X-Forwarded-For", "10.9.8.7").build();

        // When
        HttpResponse<String> reponse = envoyer(requete);

        // Then
        assertThat(reponse.body()).isEqualTo("aiguillage POST /projets/1/services?limite=3 corps 127.0.0.1");
    }

    @Test
    void options_suit_son_chemin() throws Exception {
        // Given
        HttpRequest requete = requete("/projets/1/services").method("OPTIONS", HttpRequest.BodyPublishers.noBody()).build();

        // When
        HttpResponse<String> reponse = envoyer(requete);

        // Then
        assertThat(reponse.body()).startsWith("aiguillage OPTIONS /projets/1/services");
    }

    @Test
    void un_chemin_hors_de_la_table_est_un_404_et_n_est_pas_transmis() throws Exception {
        // Given
        HttpRequest requete = requete("/q/metrics").build();

        // When
        HttpResponse<String> reponse = envoyer(requete);

        // Then
        assertThat(reponse.statusCode()).isEqualTo(404);
        assertThat(Api.JSON.readTree(reponse.body()).path("status").asInt()).isEqualTo(404);
    }

    @Test
    void un_service_arrete_est_un_503_qui_demande_de_reessayer() throws Exception {
        // Given
        HttpRequest requete = requete("/qualification/apercu").build();

        // When
        HttpResponse<String> reponse = envoyer(requete);

        // Then
        assertThat(reponse.statusCode()).isEqualTo(503);
        assertThat(reponse.headers().firstValue("Retry-After")).contains("2");
        assertThat(Api.JSON.readTree(reponse.body()).path("title").asText()).isEqualTo("Service indisponible");
    }

    @Test
    void la_sante_nomme_le_service_qui_manque() throws Exception {
        // Given
        HttpRequest requete = requete("/health").build();

        // When
        HttpResponse<String> reponse = envoyer(requete);

        // Then
        assertThat(reponse.statusCode()).isEqualTo(503);
        assertThat(Api.JSON.readTree(reponse.body()).path("services").toString())
                .contains("\"projets\":\"UP\"", "\"aiguillage\":\"UP\"", "\"qualification\":\"DOWN\"");
    }

    @Test
    void la_documentation_vient_du_service_sans_ouvrir_q() throws Exception {
        // Given
        HttpRequest requete = requete("/api/projets/openapi.json").build();

        // When
        HttpResponse<String> reponse = envoyer(requete);

        // Then
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.body()).startsWith("projets GET /q/openapi");
    }

    @Test
    void l_accueil_est_une_page_en_francais() throws Exception {
        // Given
        HttpRequest requete = requete("/").build();

        // When
        HttpResponse<String> reponse = envoyer(requete);

        // Then
        assertThat(reponse.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(reponse.body()).contains("<html lang=\"fr\">", "href=\"/sandbox/\"");
    }

    @Test
    void un_port_pris_est_dit_clairement() {
        // Given
        int pris = passerelle.port();

        // When // Then
        assertThatThrownBy(() -> Passerelle.demarrer(pris, Map.of())).isInstanceOf(ErreurUtilisateur.class)
                .hasMessage("Le port " + pris + " est déjà pris : choisissez-en un autre avec --port.");
    }

    private HttpRequest.Builder requete(String chemin) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + passerelle.port() + chemin));
    }

    private static HttpResponse<String> envoyer(HttpRequest requete) throws Exception {
        return HttpClient.newHttpClient().send(requete, HttpResponse.BodyHandlers.ofString());
    }

    /** Repeats what it received. */
    private static HttpServer service(String nom) throws IOException {
        HttpServer serveur = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        serveur.createContext("/", echange -> repeter(nom, echange));
        serveur.start();
        return serveur;
    }

    private static void repeter(String nom, HttpExchange echange) throws IOException {
        String corps = new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        byte[] reponse = (nom + " " + echange.getRequestMethod() + " " + echange.getRequestURI() + " " + corps + " "
                + echange.getRequestHeaders().getFirst("X-Forwarded-For")).getBytes(StandardCharsets.UTF_8);
        echange.sendResponseHeaders(200, reponse.length);
        echange.getResponseBody().write(reponse);
        echange.close();
    }
}
