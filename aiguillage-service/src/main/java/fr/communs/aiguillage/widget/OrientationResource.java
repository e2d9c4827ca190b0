package fr.communs.aiguillage.widget;

import fr.communs.aiguillage.compatibilite.Etag;
import fr.communs.contrats.ContratsJson;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/**
 * What the widget draws, in one simple request (no preflight). 200 {@code pret} or {@code inconnu}; 202 {@code en_cours} with
 * {@code Retry-After} while the project is being qualified; 400 naming the parameter that is not understood.
 */
@Path("/widget/v1/orientation")
@Produces(MediaType.APPLICATION_JSON)
public class OrientationResource {

    /** Seconds. */
    private static final int ATTENTE = 1;
    private static final String CACHE_COURT = "private, max-age=15";

    private final CalculOrientation calcul;

    OrientationResource(CalculOrientation calcul) {
        this.calcul = calcul;
    }

    @GET
    public Uni<Response> orienter(@Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String siAucunNe) {
        return calcul.repondre(DemandeOrientation.lire(uri.getQueryParameters())).map(reponse -> repondre(reponse, siAucunNe));
    }

    private static Response repondre(ReponseOrientation reponse, String siAucunNe) {
        if (!ReponseOrientation.PRET.equals(reponse.etat())) {
            // Both states change by themselves: nothing may keep them.
            Response.ResponseBuilder r = Response.status(ReponseOrientation.EN_COURS.equals(reponse.etat()) ? 202 : 200).entity(reponse)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store");
            return (ReponseOrientation.EN_COURS.equals(reponse.etat()) ? r.header(HttpHeaders.RETRY_AFTER, ATTENTE) : r).build();
        }
        byte[] corps = ContratsJson.octets(reponse);
        return Etag.repondre(siAucunNe, Etag.de(corps), corps).header(HttpHeaders.CACHE_CONTROL, CACHE_COURT).build();
    }
}
