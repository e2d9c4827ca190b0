package fr.communs.qualification.correction;

import fr.communs.qualification.qualification.Identifiants;
import fr.communs.socle.probleme.Erreur;
import fr.communs.socle.probleme.ProblemeException;
import fr.communs.socle.securite.Roles;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Human corrections of the labels. */
@Path("/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections")
class CorrectionsResource {

    private static final int LIMITE_MAX = 100;
    private static final int PAGE_MAX = 1_000_000;

    private final CorrectionService service;
    private final SecurityIdentity identite;

    CorrectionsResource(CorrectionService service, SecurityIdentity identite) {
        this.service = service;
        this.identite = identite;
    }

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.ECRITURE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ajoute ou retire une étiquette", description = "La correction l'emporte sur ce qui est déclaré et sur ce qui est "
            + "prédit, et survit aux requalifications. De deux corrections sur la même étiquette, la dernière compte. Renvoyée à "
            + "l'identique (même action, rôle, motif et plateforme) tant qu'elle est en vigueur, une correction n'est pas écrite deux "
            + "fois : la réponse est la même. Aucun nom : le rôle de l'auteur et sa plateforme suffisent.")
    @RequestBody(content = @Content(schema = @Schema(implementation = DemandeCorrection.Corps.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Correction.class)))
    @APIResponse(responseCode = "400", description = "Champs refusés, tous nommés")
    @APIResponse(responseCode = "404", description = "Objet inconnu ou archivé")
    public Uni<Response> ajouter(byte[] corps) {
        DemandeCorrection demande = DemandeCorrection.lire(corps);
        return service.ajouter(demande, identite.getPrincipal().getName())
                .map(c -> Response.created(URI.create("/corrections/" + c.id())).entity(c).build());
    }

    @DELETE
    @Path("/{id}")
    @Cancellable(false)
    @RolesAllowed({Roles.ECRITURE, Roles.ADMIN})
    @Operation(summary = "Annule une correction", description = "Elle reste dans l'historique et ne compte plus ; la précédente sur la même "
            + "étiquette, s'il y en a une, compte de nouveau.")
    @APIResponse(responseCode = "204", description = "Annulée, ou déjà annulée")
    @APIResponse(responseCode = "403", description = "Correction d'une autre plateforme")
    @APIResponse(responseCode = "404", description = "Correction inconnue")
    public Uni<Void> annuler(@PathParam("id") String id) {
        return service.annuler(Identifiants.uuid("id", id), identite.getPrincipal().getName(), identite.hasRole(Roles.ADMIN));
    }

    @GET
    @RolesAllowed({Roles.PARTENAIRE, Roles.ADMIN})
    @Operation(summary = "Liste les corrections, la plus récente d'abord, annulées comprises")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CorrectionService.Page.class)))
    @APIResponse(responseCode = "400", description = "Paramètre refusé")
    public Uni<CorrectionService.Page> lister(
            @Parameter(description = "UUID d'un projet, ou type:id (projet:…, aide:…, service:…) ; tous les objets si absent")
            @QueryParam("objet") String objet,
            @Parameter(description = "À partir de 1", schema = @Schema(type = SchemaType.INTEGER))
            @QueryParam("page") String page,
            @Parameter(description = "1 à 100, 20 si absent",
                    schema = @Schema(type = SchemaType.INTEGER))
            @QueryParam("limite") String limite) {
        return service.lister(objet == null ? null : Identifiants.reference("objet", objet),
                entier("page", page, 1, PAGE_MAX), entier("limite", limite, 20, LIMITE_MAX));
    }

    private static int entier(String champ, String texte, int defaut, int max) {
        if (texte == null) {
            return defaut;
        }
        if (!texte.matches("[0-9]{1,9}") || Integer.parseInt(texte) < 1 || Integer.parseInt(texte) > max) {
            throw ProblemeException.invalide(new Erreur(champ, "un entier de 1 à " + max + " est attendu",
                    champ + " must be an integer between 1 and " + max));
        }
        return Integer.parseInt(texte);
    }
}
