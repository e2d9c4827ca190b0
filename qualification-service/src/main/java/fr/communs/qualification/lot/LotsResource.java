package fr.communs.qualification.lot;

import fr.communs.qualification.qualification.Identifiants;
import fr.communs.socle.idempotence.CleIdempotence;
import fr.communs.socle.idempotence.ReponsesRetenues;
import fr.communs.socle.securite.Roles;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Batches of qualification: begin, watch, pause, resume, cancel. */
@Path(LotsResource.ROUTE)
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lots")
class LotsResource {

    static final String ROUTE = "/management/lots";

    private final LotService service;
    private final ReponsesRetenues reponses;
    private final SecurityIdentity identite;

    LotsResource(LotService service, ReponsesRetenues reponses, SecurityIdentity identite) {
        this.service = service;
        this.reponses = reponses;
        this.identite = identite;
    }

    record Liste(List<Lot> lots) {
    }

    @POST
    @Cancellable(false)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Requalifie par lot", description = "perimees : ce qu'un ancien moteur a qualifié ; toutes : tous les textes. "
            + "Ce qui n'a changé ni de texte ni de moteur ne publie rien. Le lot reprend seul après un arrêt du service. Avec "
            + "Idempotency-Key, la même requête renvoyée dans la journée reçoit la première réponse et n'ouvre pas un second lot.")
    @RequestBody(content = @Content(schema = @Schema(implementation = DemandeLot.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Lot.class)))
    @APIResponse(responseCode = "400", description = "Champs refusés, tous nommés")
    @APIResponse(responseCode = "422", description = "Idempotency-Key déjà utilisée pour une autre requête")
    public Uni<Response> creer(@HeaderParam(CleIdempotence.ENTETE) String cleIdempotence, byte[] corps) {
        CleIdempotence cle = CleIdempotence.lire(identite.getPrincipal().getName(), cleIdempotence, ROUTE, corps);
        DemandeLot demande = DemandeLot.lire(corps);
        return reponses.uneFois(cle, Lot.class, () -> service.creer(demande, cle))
                .map(lot -> Response.created(URI.create(ROUTE + "/" + lot.id())).entity(lot).build());
    }

    @GET
    @Operation(summary = "Liste les cent derniers lots, le plus récent d'abord")
    public Uni<Liste> lister() {
        return service.lister().map(Liste::new);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Avancement d'un lot")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Lot.class)))
    @APIResponse(responseCode = "404", description = "Lot inconnu")
    public Uni<Lot> lire(@PathParam("id") String id) {
        return service.lire(Identifiants.uuid("id", id));
    }

    @POST
    @Path("/{id}/pause")
    @Cancellable(false)
    @Operation(summary = "Suspend un lot", description = "La tranche en cours se termine ; rien d'autre n'est pris.")
    @APIResponse(responseCode = "409", description = "Lot terminé ou annulé")
    public Uni<Lot> pause(@PathParam("id") String id) {
        return service.passer(Identifiants.uuid("id", id), Lot.EN_PAUSE);
    }

    @POST
    @Path("/{id}/reprendre")
    @Cancellable(false)
    @Operation(summary = "Reprend un lot suspendu, là où il s'était arrêté")
    @APIResponse(responseCode = "409", description = "Lot terminé ou annulé")
    public Uni<Lot> reprendre(@PathParam("id") String id) {
        return service.passer(Identifiants.uuid("id", id), Lot.EN_COURS);
    }

    @POST
    @Path("/{id}/annuler")
    @Cancellable(false)
    @Operation(summary = "Arrête un lot pour de bon", description = "Ce qui est fait reste fait.")
    @APIResponse(responseCode = "409", description = "Lot terminé")
    public Uni<Lot> annuler(@PathParam("id") String id) {
        return service.passer(Identifiants.uuid("id", id), Lot.ANNULE);
    }
}
