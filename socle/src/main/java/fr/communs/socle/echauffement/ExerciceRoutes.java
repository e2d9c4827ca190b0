package fr.communs.socle.echauffement;

import io.quarkus.vertx.http.HttpServerStart;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the public routes of {@code communs.echauffement.routes} as any client would, through the HTTP server of this replica. */
@ApplicationScoped
class ExerciceRoutes implements Exercice {

    private final HttpClient client;
    private final List<String> routes;
    private volatile int port;

    ExerciceRoutes(Vertx vertx, @ConfigProperty(name = "communs.echauffement.routes") Optional<List<String>> routes) {
        this.client = vertx.createHttpClient();
        this.routes = routes.orElse(List.of());
    }

    void noterLePort(@ObservesAsync HttpServerStart serveur) {
        port = serveur.options().getPort();
    }

    @Override
    public Uni<Void> passer() {
        return Multi.createFrom().iterable(routes).onItem().transformToUniAndConcatenate(this::lire).collect().last().replaceWithVoid();
    }

    private Uni<?> lire(String route) {
        return Uni.createFrom().completionStage(() -> client.request(HttpMethod.GET, port, "127.0.0.1", route)
                .compose(requete -> requete.send().compose(HttpClientResponse::body)).toCompletionStage());
    }
}
