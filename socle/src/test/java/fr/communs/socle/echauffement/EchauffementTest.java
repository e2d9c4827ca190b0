package fr.communs.socle.echauffement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EchauffementTest {

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger passages = new AtomicInteger();
    private final Exercice compte = () -> Uni.createFrom().item(passages::incrementAndGet)
            .onItem().delayIt().by(Duration.ofMillis(1)).replaceWithVoid();

    @AfterEach
    void fermer() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS);
    }

    @Test
    void n_est_pret_qu_apres_la_duree_passee_a_s_exercer() {
        Echauffement echauffement = new Echauffement(List.of(compte), vertx, Duration.ofMillis(500));
        assertThat(echauffement.call().getStatus()).isEqualTo(Status.DOWN);
        demarrer(echauffement);
        await().until(() -> passages.get() > 10);
        assertThat(echauffement.call().getStatus()).isEqualTo(Status.DOWN);
        await().atMost(Duration.ofSeconds(5)).until(() -> echauffement.call().getStatus() == Status.UP);
        resteArrete();
    }

    @Test
    void un_exercice_qui_echoue_est_repris_laisse_passer_les_autres_et_ne_garde_pas_l_instance_hors_service() {
        AtomicInteger essais = new AtomicInteger();
        Exercice enPanne = () -> {
            essais.incrementAndGet();
            throw new IllegalStateException("base absente");
        };
        Echauffement echauffement = new Echauffement(List.of(enPanne, compte), vertx, Duration.ofMillis(800));
        demarrer(echauffement);
        await().atMost(Duration.ofSeconds(5)).until(() -> echauffement.call().getStatus() == Status.UP);
        assertThat(essais.get()).isGreaterThan(1);
        assertThat(passages.get()).isGreaterThan(1);
    }

    @Test
    void un_exercice_qui_ne_finit_jamais_est_abandonne_et_ne_garde_pas_l_instance_hors_service() {
        AtomicBoolean abandonne = new AtomicBoolean();
        Exercice sansFin = () -> Uni.createFrom().<Void>nothing().onCancellation().invoke(() -> abandonne.set(true));
        Echauffement echauffement = new Echauffement(List.of(sansFin), vertx, Duration.ofMillis(200));
        demarrer(echauffement);
        await().atMost(Duration.ofSeconds(5)).until(() -> echauffement.call().getStatus() == Status.UP);
        await().atMost(Duration.ofSeconds(5)).untilTrue(abandonne);
    }

    @Test
    void sans_duree_ou_avec_une_duree_negative_l_instance_est_prete_et_ne_s_exerce_pas() {
        assertThat(new Echauffement(List.of(compte), vertx, Duration.ofSeconds(-1)).call().getStatus()).isEqualTo(Status.UP);
        Echauffement echauffement = new Echauffement(List.of(compte), vertx, Duration.ZERO);
        demarrer(echauffement);
        assertThat(echauffement.call().getStatus()).isEqualTo(Status.UP);
        assertThat(passages).hasValue(0);
    }

    @Test
    void l_arret_du_service_met_fin_aux_exercices() {
        Echauffement echauffement = new Echauffement(List.of(compte), vertx, Duration.ofMinutes(1));
        demarrer(echauffement);
        await().until(() -> passages.get() > 0);
        echauffement.abandonner(new ShutdownEvent());
        resteArrete();
    }

    @Test
    void l_instance_est_prete_meme_si_le_serveur_http_ne_s_annonce_jamais() {
        Echauffement echauffement = new Echauffement(List.of(compte), vertx, Duration.ofMillis(200));
        echauffement.compter(new StartupEvent());
        await().atMost(Duration.ofSeconds(5)).until(() -> echauffement.call().getStatus() == Status.UP);
    }

    private static void demarrer(Echauffement echauffement) {
        echauffement.compter(new StartupEvent());
        echauffement.commencer(new HttpServerStart(new HttpServerOptions()));
    }

    private void resteArrete() {
        AtomicInteger derniers = new AtomicInteger(-1);
        await().during(Duration.ofMillis(200)).atMost(Duration.ofSeconds(5))
                .until(() -> derniers.getAndSet(passages.get()) == passages.get());
    }
}
