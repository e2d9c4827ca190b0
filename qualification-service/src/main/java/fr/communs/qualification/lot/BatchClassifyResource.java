package fr.communs.qualification.lot;

import fr.communs.qualification.qualification.Identifiants;
import fr.communs.socle.idempotence.CleIdempotence;
import fr.communs.socle.idempotence.ReponsesRetenues;
import fr.communs.socle.probleme.Erreur;
import fr.communs.socle.probleme.FormatPartenaire;
import fr.communs.socle.probleme.ProblemeException;
import fr.communs.socle.saisie.Saisie;
import fr.communs.socle.securite.Roles;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The batch routes that the reference system has, in front of the same batches; here {@code limit} is a real cap. */
@Path(BatchClassifyResource.ROUTE)
@FormatPartenaire
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lots")
class BatchClassifyResource {

    static final String ROUTE = "/management/batch-classify";
    private static final String FILE = "lots";
    private static final List<String> SCHEMAS = List.of("public", "data_mec");
    private static final int IDENTIFIANTS_MAX = 1000;

    private final LotService service;
    private final ReponsesRetenues reponses;
    private final SecurityIdentity identite;

    BatchClassifyResource(LotService service, ReponsesRetenues reponses, SecurityIdentity identite) {
        this.service = service;
        this.reponses = reponses;
        this.identite = identite;
    }

    record Reponse(String message, String queue) {
    }

    @POST
    @Cancellable(false)
    @Operation(summary = "Requalifie par lot (route de compatibilité)", description = "Ouvre un lot de portée « perimees ». limit est un "
            + "vrai plafond. schema (public ou data_mec) et source sont acceptés sans effet : il n'y a qu'un registre de projets. "
            + "Avec Idempotency-Key, la même requête renvoyée dans la journée reçoit la première réponse et n'ouvre pas un second lot.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Reponse.class)))
    @APIResponse(responseCode = "400", description = "limit ou schema refusé")
    @APIResponse(responseCode = "422", description = "Idempotency-Key déjà utilisée pour une autre requête")
    public Uni<Response> classer(@HeaderParam(CleIdempotence.ENTETE) String cleIdempotence, @QueryParam("limit") String limit,
                                 @QueryParam("source") String source, @QueryParam("schema") String schema) {
        // limit is all that this route asks for; its body is not read.
        CleIdempotence cle = CleIdempotence.lire(identite.getPrincipal().getName(), cleIdempotence, ROUTE + "?limit=" + limit, new byte[0]);
        List<Erreur> erreurs = new ArrayList<>();
        if (limit != null && (!limit.matches("[0-9]{1,9}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > DemandeLot.LIMITE_MAX)) {
            erreurs.add(new Erreur("limit", "un entier de 1 à " + DemandeLot.LIMITE_MAX + " est attendu", "limit must be a positive integer"));
        }
        if (schema != null && !SCHEMAS.contains(schema)) {
            erreurs.add(new Erreur("schema", "valeurs acceptées : public, data_mec",
                    "schema must be one of the following values: public, data_mec"));
        }
        if (!erreurs.isEmpty()) {
            throw ProblemeException.invalide(erreurs);
        }
        DemandeLot demande = new DemandeLot(DemandeLot.PERIMEES, null, limit == null ? null : Integer.valueOf(limit));
        return reponses.uneFois(cle, Lot.class, () -> service.creer(demande, cle))
                .map(lot -> Response.status(201).entity(new Reponse(lot.total() + (lot.total() > 1 ? " projets" : " projet")
                        + " à classer (lot " + lot.id() + ")", FILE)).build());
    }

    @POST
    @Path("/recover")
    @Cancellable(false)
    @Operation(summary = "Reprend des lots suspendus (route de compatibilité)", description = "batchIds : identifiants de lots ; "
            + "tous sont repris, ou aucun.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Reponse.class)))
    @APIResponse(responseCode = "400", description = "batchIds absent ou mal formé")
    @APIResponse(responseCode = "404", description = "Lot inconnu, nommé")
    @APIResponse(responseCode = "409", description = "Lot terminé ou annulé, nommé")
    public Uni<Response> reprendre(byte[] corps) {
        Saisie saisie = Saisie.lire(corps);
        List<String> ids = saisie.textes("batchIds", null, IDENTIFIANTS_MAX);
        if (!saisie.renseigne("batchIds")) {
            saisie.refuser("batchIds", "une liste d'identifiants de lots est attendue", "must be an array");
        } else if (ids != null && !ids.stream().allMatch(Identifiants::estUuid)) {
            saisie.refuser("batchIds", "chaque identifiant doit être un UUID", "must be UUIDs");
        }
        saisie.verifier();
        return service.reprendre(ids.stream().map(UUID::fromString).distinct().toList())
                .map(repris -> Response.status(201).entity(new Reponse(repris + (repris > 1 ? " lots repris" : " lot repris"), FILE)).build());
    }
}
