package fr.communs.qualification.apercu;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Lets any page read the preview, refusals included: it is public and answers nothing that depends on who asks. */
class CorsDeLApercu {

    @ServerResponseFilter
    void ouvrir(ContainerRequestContext requete, ContainerResponseContext reponse) {
        if (ApercuResource.CHEMIN.equals(requete.getUriInfo().getPath())) {
            reponse.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
            reponse.getHeaders().putSingle("Access-Control-Expose-Headers", "Retry-After");
        }
    }
}
