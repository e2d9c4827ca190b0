package fr.communs.socle.saisie;

import fr.communs.socle.probleme.ProblemeException;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses an announced body over the limit of the route with 413 before reading it. An unannounced one (chunked) is counted while it
 * arrives and its connection cut at twice the limit, so that nobody fills the memory through a route that takes little; who reads it, like
 * {@link Saisie#lire}, refuses what is only a little too large.
 */
public class FiltreTaille {

    /** Bytes. */
    static final int LIMITE = 100_000;

    @ServerRequestFilter
    public void verifier(ContainerRequestContext requete, ResourceInfo route, RoutingContext echange) {
        CorpsVolumineux volumineux = route.getResourceMethod() == null ? null
                : route.getResourceMethod().getAnnotation(CorpsVolumineux.class);
        long limite = volumineux == null ? LIMITE : volumineux.value();
        if (requete.getLength() > limite) {
            throw ProblemeException.tropGrand(limite);
        }
        // Above the limit, so that a body just over it still gets its 413.
        echange.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, 2 * limite);
    }
}
