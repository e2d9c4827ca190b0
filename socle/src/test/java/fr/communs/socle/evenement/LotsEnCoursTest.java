package fr.communs.socle.evenement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class LotsEnCoursTest {

    private final SimpleMeterRegistry registre = new SimpleMeterRegistry();
    private final LotsEnCours lots = new LotsEnCours(registre);

    private CompletableFuture<Void> commencer(String sujet) {
        CompletableFuture<Void> travail = new CompletableFuture<>();
        lots.suivre(sujet, Uni.createFrom().completionStage(travail)).onFailure().recoverWithNull().subscribe().with(ignore -> { });
        return travail;
    }

    private double age(String sujet) {
        return registre.get("communs.lot.age.secondes").tag("sujet", sujet).gauge().value();
    }

    @Test
    void l_age_d_un_lot_grandit_jusqu_a_sa_fin_sans_toucher_a_celui_d_un_autre_sujet() {
        // Given
        commencer("autre.v1").complete(null);
        CompletableFuture<Void> travail = commencer("projets.v1");

        // When
        await().atMost(Duration.ofSeconds(5)).until(() -> age("projets.v1") > 0.3);

        // Then
        assertThat(age("autre.v1")).isZero();
        travail.complete(null);
        assertThat(age("projets.v1")).isZero();
    }

    @Test
    void un_lot_qui_echoue_n_a_plus_d_age() {
        // Given
        CompletableFuture<Void> travail = commencer("projets.v1");

        // When
        travail.completeExceptionally(new IllegalStateException("essai"));

        // Then
        assertThat(age("projets.v1")).isZero();
    }

    @Test
    void le_plus_ancien_compte_meme_quand_un_autre_commence_et_finit() {
        // Given
        commencer("projets.v1");
        await().atMost(Duration.ofSeconds(5)).until(() -> age("projets.v1") > 0.3);

        // When
        commencer("projets.v1").complete(null);

        // Then
        assertThat(age("projets.v1")).isGreaterThan(0.3);
    }
}
