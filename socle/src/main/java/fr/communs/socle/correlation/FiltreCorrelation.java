package fr.communs.socle.correlation;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Opens a trace context for each request and gives its id back, so that a partner can quote it to the support. */
public class FiltreCorrelation {

    static final String ENTETE_REPONSE = "X-Trace-Id";
    private static final String PROPRIETE = "communs.trace";

    @ServerRequestFilter(preMatching = true)
    public void ouvrir(ContainerRequestContext requete) {
        Traceparent trace = Traceparent.deEntete(requete.getHeaderString(Traceparent.ENTETE));
        trace.ouvrir();
        requete.setProperty(PROPRIETE, trace.traceId());
    }

    @ServerResponseFilter
    public void rendre(ContainerRequestContext requete, ContainerResponseContext reponse) {
        Object trace = requete.getProperty(PROPRIETE);
        if (trace != null) {
            reponse.getHeaders().putSingle(ENTETE_REPONSE, trace);
        }
    }
}
