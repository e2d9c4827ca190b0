package fr.communs.socle.echauffement;

import io.quarkus.vertx.http.HttpServerStart;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
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
        // The port comes with an event that others get before us; and a server on a port of the system's choice does not tell which.
        return port == 0 ? Uni.createFrom().voidItem()
                : Multi.createFrom().iterable(routes).onItem().transformToUniAndConcatenate(this::lire).collect().last().replaceWithVoid();
    }

    private Uni<?> lire(String route) {
        return Uni.createFrom().completionStage(() -> client.request(HttpMethod.GET, port, "127.0.0.1", route)
                .compose(HttpClientRequest::send)
                .compose(reponse -> reponse.statusCode() < 300 || reponse.statusCode() == 404 ? reponse.body()
                        : Future.failedFuture(route + " a répondu " + reponse.statusCode()))
                .toCompletionStage());
    }
}
