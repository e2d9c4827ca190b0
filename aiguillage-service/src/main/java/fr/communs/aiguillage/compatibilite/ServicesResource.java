package fr.communs.aiguillage.compatibilite;

import fr.communs.aiguillage.appariement.CriteresContexte;
import fr.communs.aiguillage.projection.DesignationDemandee;
import fr.communs.aiguillage.projection.ProjetsProjetes;
import fr.communs.socle.probleme.FormatPartenaire;
import fr.communs.socle.probleme.ProblemeException;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Routes of the widget already in partners' pages (contract of the reference, §1.4 and §2.1): public, read from a browser.
 *
 * <p>Answers an array of services, one per matching context; 400 when the id is not of its type, 404 when no public project has it.
 */
@Path("/services")
@Produces(MediaType.APPLICATION_JSON)
@FormatPartenaire
public class ServicesResource {

    private final ProjetsProjetes projets;
    private final ServicesEnContexte services;

    ServicesResource(ProjetsProjetes projets, ServicesEnContexte services) {
        this.projets = projets;
        this.services = services;
    }

    /**
     * @param idType {@code communId} (default), {@code tetId} or the name of a platform
     * @param debug  {@code true}: every context of the catalogue, listed or not, whatever the id
     */
    @GET
    @Path("/project/{id}")
    public Uni<Response> pourProjet(@RestPath String id, @RestQuery String idType, @RestQuery String debug,
                                    @HeaderParam(HttpHeaders.IF_NONE_MATCH) String siAucunNe) {
        if ("true".equals(debug)) {
            return Uni.createFrom().item(repondre(siAucunNe, services.tout()));
        }
        return projets.criteres(DesignationDemandee.lire("id", id, "idType", idType)).map(criteres -> repondre(siAucunNe,
                services.pour(criteres.orElseThrow(() -> ProblemeException.introuvable(
                        "Aucun projet public n'a cet identifiant : " + id + ".",
                        "Projet with " + (idType == null ? DesignationDemandee.INTERNE : idType) + " " + id + " not found")))));
    }

    /** Services for criteria without project; parameters are repeated, {@code all} stands for the whole vocabulary. */
    @GET
    @Path("/search/context")
    public Response pourContexte(@Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String siAucunNe) {
        CriteresContexte criteres = LectureContexte.lire(uri.getQueryParameters());
        return repondre(siAucunNe, services.pour(criteres));
    }

    private static Response repondre(String siAucunNe, ServicesEnContexte.Reponse reponse) {
        return Etag.repondre(siAucunNe, reponse.etag(), reponse.corps()).build();
    }
}
