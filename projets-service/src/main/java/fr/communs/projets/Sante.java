package fr.communs.projets;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The health that the public address answers; probes of the cluster use {@code /q/health}. */
@Path("/health")
@Tag(name = "Exploitation")
class Sante {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    record Etat(String status, Instant timestamp, String error) {
    }

    @GET
    @WithSession
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "État du registre", description = "200 quand la base répond, 503 sinon. Sans clé, sans limite d'appels.")
    public Uni<Response> lire() {
        return Panache.getSession().chain(session -> session.createNativeQuery("select 1", Integer.class).getSingleResult())
                .ifNoItem().after(PATIENCE).fail()
                .map(ignore -> Response.ok(new Etat("ok", Instant.now(), null)).build())
                .onFailure().recoverWithItem(e -> Response.status(503)
                        .entity(new Etat("error", Instant.now(), "la base de données ne répond pas")).build());
    }
}
