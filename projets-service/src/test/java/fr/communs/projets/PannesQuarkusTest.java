package fr.communs.projets;

import static fr.communs.projets.Api.corps;
import static fr.communs.projets.Api.mec;
import static fr.communs.projets.Api.nouvelId;
import static fr.communs.projets.Api.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.communs.contrats.ContratsJson;
import fr.communs.socle.test.ClesDeTest;
import fr.communs.socle.test.KafkaDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** T1 and T8 of the fault matrix, with the real broker and real sockets. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class PannesQuarkusTest {

    private static final Duration PANNE = Duration.ofSeconds(30);
    private static final int CLIENTS = 32;
    private static final int VAGUES = 15;

    @TestHTTPResource("/")
    URL adresse;

    @Test
    void t1_leCourtierAbsent30SecondesRienNEstPerduEtLOrdreEstGarde() throws Exception {
        // Given
        String externe = nouvelId();
        String id = mec().body(corps(externe, "Version 0", "")).post("/projets").then().statusCode(201).extract().path("id");
        KafkaDeTest.lireCle("projets.v1", id, 1, Duration.ofSeconds(30));

        // When
        ServeursDeTest.kafka().tuer();
        int versions = 0;
        for (long fin = System.nanoTime() + PANNE.toNanos(); System.nanoTime() < fin; ) {
            versions++;
            mec().body(corps(externe, "Version " + versions, "")).post("/projets").then().statusCode(201);
            TimeUnit.SECONDS.sleep(1);
        }
        ServeursDeTest.kafka().redemarrer();

        // Then
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(enAttente(id)).isZero());
        // To the end of the topic: an event may stand there twice, and would take the place of another in a count.
        List<Long> recues = KafkaDeTest.lireTout("projets.v1", r -> id.equals(r.key()), Duration.ofSeconds(60)).stream()
                .map(r -> version(r.value())).toList();
        assertThat(new HashSet<>(recues)).hasSize(versions + 1);
        assertThat(premieresApparitions(recues)).isSorted();
        assertThat(recues.get(recues.size() - 1)).isEqualTo(versions);
    }

    @Test
    void t8_desClientsQuiRaccrochentNeLaissentNiProjetSansEvenementNiEvenementSansProjet() throws Exception {
        // Given
        String prefixe = nouvelId();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

        // When
        for (int vague = 0; vague < VAGUES; vague++) {
            long fin = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
            for (int client = 0; client < CLIENTS; client++) {
                String nom = prefixe + "-" + vague + "-" + client;
                clients.submit(() -> deposerPuisRaccrocher(nom, fin));
            }
            TimeUnit.NANOSECONDS.sleep(Math.max(0, fin - System.nanoTime()));
        }
        clients.shutdown();
        assertThat(clients.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

        // Then
        String projets = "select count(*) from projet p join projet_id_externe i on i.projet_id = p.id where i.id_externe like ?";
        // What the last clients left behind is still being written: the count must have stood still for a while.
        AtomicLong derniere = new AtomicLong(-1);
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofSeconds(2)).until(() -> {
            long nombre = sql(Long.class, projets, prefixe + "%");
            return sql(Long.class, "select count(*) from boite_d_envoi") == 0 && derniere.getAndSet(nombre) == nombre;
        });
        long lignes = derniere.get();
        assertThat(lignes).isGreaterThan(100);
        Set<String> ids = Set.of(sql(String.class, projets.replace("count(*)", "string_agg(p.id::text, ',')"), prefixe + "%").split(","));
        assertThat(ids).hasSize((int) lignes);
        assertThat(KafkaDeTest.lireTout("projets.v1", r -> r.value().contains(prefixe), Duration.ofSeconds(30)).stream()
                .map(ConsumerRecord::key).collect(Collectors.toSet())).isEqualTo(ids);
        assertThat(sql(Long.class, "select count(*) from projet where id not in (select projet_id from projet_id_externe)")).isZero();
    }

    /** One keep-alive connection that deposits until {@code fin}, then leaves in the middle of a request, as a load generator stops. */
    private Void deposerPuisRaccrocher(String externe, long fin) throws IOException {
        try (Socket prise = new Socket(adresse.getHost(), adresse.getPort())) {
            prise.setSoLinger(true, 0);
            prise.setSoTimeout(10_000);
            for (int i = 0; ; i++) {
                envoyer(prise.getOutputStream(), externe + "-" + i);
                if (System.nanoTime() > fin) {
                    return null;
                }
                attendreReponse(prise.getInputStream());
            }
        }
    }

    private static void envoyer(OutputStream flux, String externe) throws IOException {
        byte[] corps = corps(externe, "Raccroché", "").getBytes(StandardCharsets.UTF_8);
        String entete = "POST /projets HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + ClesDeTest.MEC
                + "\r\nContent-Type: application/json\r\nContent-Length: " + corps.length + "\r\n\r\n";
        flux.write(entete.getBytes(StandardCharsets.US_ASCII));
        flux.write(corps);
        flux.flush();
    }

    /** The body of every answer here is one flat JSON object. */
    private static void attendreReponse(InputStream flux) throws IOException {
        for (int octet = flux.read(); octet != '}'; octet = flux.read()) {
            if (octet < 0) {
                throw new IOException("the server closed the connection");
            }
        }
    }

    private static List<Long> premieresApparitions(List<Long> versions) {
        return versions.stream().distinct().toList();
    }

    private static long version(String message) {
        try {
            return ContratsJson.MAPPER.readTree(message).at("/data/version").asLong();
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long enAttente(String id) {
        return sql(Long.class, "select count(*) from boite_d_envoi where agregat_id = ?", UUID.fromString(id).toString());
    }
}
