package fr.communs.socle.saisie;

import fr.communs.socle.probleme.ProblemeException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses an announced body over the limit of the route with 413 before reading it; {@link Saisie#lire} counts the unannounced ones. */
public class FiltreTaille {

    /** Bytes. */
    static final int LIMITE = 100_000;

    @ServerRequestFilter
    public void verifier(ContainerRequestContext requete, ResourceInfo route) {
        boolean volumineux = route.getResourceMethod() != null && route.getResourceMethod().isAnnotationPresent(CorpsVolumineux.class);
        if (!volumineux && requete.getLength() > LIMITE) {
            throw ProblemeException.tropGrand(LIMITE);
        }
    }
}
