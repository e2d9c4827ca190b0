package fr.communs.lanceur.importation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.communs.lanceur.Api;
import fr.communs.lanceur.ErreurUtilisateur;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnvoiTest {

    private final List<String> recus = new CopyOnWriteArrayList<>();
    private final Rapport rapport = new Rapport();
    private final ExecutorService guichets = Executors.newCachedThreadPool();
    private HttpServer serveur;

    @BeforeEach
    void demarrer() throws IOException {
        serveur = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        serveur.setExecutor(guichets);
        serveur.start();
    }

    @AfterEach
    void arreter() {
        serveur.stop(0);
        guichets.shutdownNow();
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
        serveur.createContext("/", echange -> accepter(echange, 200));

        // When
        envoyer(701);

        // Then
        assertThat(recus).extracting(c -> c.lines().count()).containsExactlyInAnyOrder(300L, 300L, 101L);
        assertThat(rapport.json().path("inchanges").asInt()).isEqualTo(701);
    }

    @Test
    void un_lot_attend_celui_en_vol_qui_porte_un_de_ses_ids() {
        // Given
        serveur.createContext("/", echange -> accepter(echange, recus.isEmpty() ? 503 : 200));
        List<String> ids = IntStream.rangeClosed(0, 300).mapToObj(i -> i == 300 ? "id-10" : "id-" + i).toList();

        // When
        envoyer(ids);

        // Then
        assertThat(recus).hasSize(3);
        assertThat(recus.get(1)).isEqualTo(recus.get(0)).contains("{\"n\":10,\"externalId\":\"id-10\"}");
        assertThat(recus.get(2)).isEqualTo("{\"n\":300,\"externalId\":\"id-10\"}\n");
    }

    @Test
    void une_ligne_qui_repart_precede_celle_du_meme_id_qui_la_suivait() {
        // Given: the service could not decide about the first row of the first lot
        serveur.createContext("/", echange -> {
            if (recus.isEmpty()) {
                repondre(echange, 200, "{\"index\":0,\"probleme\":{\"status\":503}}\n{\"index\":1,\"statut\":\"cree\"}\n");
            } else {
                accepter(echange, 200);
            }
        });

        // When
        envoyer(List.of("a", "b", "a"));

        // Then
        assertThat(recus).containsExactly("{\"n\":0,\"externalId\":\"a\"}\n{\"n\":1,\"externalId\":\"b\"}\n",
                "{\"n\":0,\"externalId\":\"a\"}\n", "{\"n\":2,\"externalId\":\"a\"}\n");
    }

    @Test
    void des_lots_sans_id_commun_sont_en_vol_ensemble() {
        // Given: no request is answered before the other one came
        CyclicBarrier ensemble = new CyclicBarrier(2);
        serveur.createContext("/", echange -> {
            try {
                ensemble.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IOException(e);
            }
            accepter(echange, 200);
        });

        // When
        envoyer(IntStream.range(0, 600).mapToObj(i -> "id-" + i).toList());

        // Then
        assertThat(recus).hasSize(2);
    }

    private void envoyer(int lignes) {
        envoyer(IntStream.range(0, lignes).mapToObj(i -> Api.JSON.createObjectNode().put("n", i)));
    }

    private void envoyer(List<String> ids) {
        envoyer(IntStream.range(0, ids.size()).mapToObj(i -> Api.JSON.createObjectNode().put("n", i).put("externalId", ids.get(i))));
    }

    private void envoyer(Stream<ObjectNode> projets) {
        AtomicLong numero = new AtomicLong(2);
        try (Envoi envoi = new Envoi(new Api("http://127.0.0.1:" + serveur.getAddress().getPort(), "cle"), rapport, () -> { })) {
            projets.forEachOrdered(projet -> envoi.ajouter(numero.getAndIncrement(), projet));
            envoi.finir();
        }
    }

    /** Every row is {@code inchange}. */
    private void accepter(HttpExchange echange, int statut) throws IOException {
        long lignes = lire(echange).lines().count();
        ecrire(echange, statut, LongStream.range(0, lignes).mapToObj(i -> "{\"index\":" + i + ",\"statut\":\"inchange\"}\n")
                .collect(Collectors.joining()));
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
