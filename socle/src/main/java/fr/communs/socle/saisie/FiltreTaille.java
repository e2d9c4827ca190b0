package fr.communs.socle.saisie;

import fr.communs.socle.probleme.ProblemeException;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses an announced body over the limit of the route with 413 before reading it. An unannounced one (chunked) is counted while it
 * arrives and its connection cut, so that nobody fills the memory through a route that takes little; {@link Saisie#lire} refuses what
 * is only a little too large.
 */
public class FiltreTaille {

    /** Bytes. */
    static final int LIMITE = 100_000;
    /** Bytes held of an unannounced body: above {@link #LIMITE}, so that a body just over it still gets its 413. */
    private static final long MEMOIRE_MAX = 2 * LIMITE;

    @ServerRequestFilter
    public void verifier(ContainerRequestContext requete, ResourceInfo route, RoutingContext echange) {
        if (route.getResourceMethod() != null && route.getResourceMethod().isAnnotationPresent(CorpsVolumineux.class)) {
            return;
        }
        if (requete.getLength() > LIMITE) {
            throw ProblemeException.tropGrand(LIMITE);
        }
        echange.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, MEMOIRE_MAX);
    }
}
