package fr.communs.socle.boucle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HorsBoucleTest {

    private final Vertx vertx = Vertx.vertx();
    private final HorsBoucle horsBoucle = new HorsBoucle(vertx);
    private final Context boucle = vertx.getOrCreateContext();

    @AfterEach
    void fermer() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** As a request does: subscribed on the loop. */
    private <T> T surLaBoucle(Supplier<Uni<T>> travail) throws Exception {
        CompletableFuture<T> resultat = new CompletableFuture<>();
        boucle.runOnContext(ignore -> travail.get().subscribe().with(resultat::complete, resultat::completeExceptionally));
        return resultat.get(10, TimeUnit.SECONDS);
    }

    @Test
    void leCalculQuitteLaBoucleEtLaSuiteYRevient() throws Exception {
        List<Boolean> surBoucle = surLaBoucle(() -> horsBoucle.calculer(Context::isOnEventLoopThread)
                .map(calcul -> List.of(calcul, Context.isOnEventLoopThread() && Vertx.currentContext() == boucle)));

        assertThat(surBoucle).containsExactly(false, true);
    }

    @Test
    void uneErreurDuCalculArriveTelleQuelle() {
        IllegalArgumentException erreur = new IllegalArgumentException("champ refusé");

        assertThatThrownBy(() -> surLaBoucle(() -> horsBoucle.calculer(() -> {
            throw erreur;
        }))).isInstanceOf(ExecutionException.class).cause().isSameAs(erreur).isNotInstanceOf(CompletionException.class);
    }

    @Test
    void lesElementsViennentTousEtDansLOrdre() throws Exception {
        List<Integer> elements = IntStream.range(0, 500).boxed().toList();

        assertThat(surLaBoucle(() -> horsBoucle.parcourir(elements).collect().asList())).isEqualTo(elements);
        assertThat(surLaBoucle(() -> horsBoucle.parcourir(List.of()).collect().asList())).isEmpty();
    }

    @Test
    void unElementNEstCalculeQuUneFoisLePrecedentUtilise() throws Exception {
        AtomicInteger utilises = new AtomicInteger();
        AtomicInteger calcules = new AtomicInteger();
        Iterator<Integer> elements = IntStream.range(0, 20).peek(i -> {
            assertThat(calcules.incrementAndGet()).isEqualTo(utilises.get() + 1);
        }).iterator();

        surLaBoucle(() -> horsBoucle.parcourir(() -> elements)
                .onItem().transformToUniAndConcatenate(i -> Uni.createFrom().item(i).onItem().delayIt().by(Duration.ofMillis(5))
                        .invoke(utilises::incrementAndGet))
                .collect().asList());

        assertThat(utilises).hasValue(20);
    }

    @Test
    void uneSecondeLectureRecommenceAuDebut() throws Exception {
        Multi<Integer> parcours = horsBoucle.parcourir(List.of(1, 2, 3));

        surLaBoucle(() -> parcours.select().first(2).collect().asList());

        assertThat(surLaBoucle(() -> parcours.collect().asList())).containsExactly(1, 2, 3);
    }
}
