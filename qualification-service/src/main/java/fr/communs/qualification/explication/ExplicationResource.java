package fr.communs.qualification.explication;

import fr.communs.qualification.qualification.Identifiants;
import fr.communs.qualification.qualification.TypesObjet;
import fr.communs.socle.saisie.Saisie;
import fr.communs.socle.securite.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Why the embedded engine gives what it gives, for the back-office: it shows texts of projects, hence the administration key. */
@Path("/qualification/expliquer")
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Explications")
class ExplicationResource {

    private static final int NOM_MAX = 500;
    private static final int DESCRIPTION_MAX = 50_000;

    private final ExplicationService service;

    ExplicationResource(ExplicationService service) {
        this.service = service;
    }

    record CorpsExplication(@Schema(required = true, maxLength = NOM_MAX) String nom,
                            @Schema(maxLength = DESCRIPTION_MAX) String description,
                            @Schema(enumeration = {"projet", "aide", "service"}, description = "projet si absent") String type) {
    }

    @GET
    @Operation(summary = "Explique les étiquettes d'un objet", description = "Pour chaque étiquette : son score, ses preuves, les règles "
            + "du lexique et les passages du texte où elles ont lu, la contribution de chaque trait du modèle et le passage où il se lit "
            + "(null s'il vient du lexique) ; les noms de lieux masqués. Le texte rendu est celui qui est lu : d'une aide ou d'un service, "
            + "la partie servie. Donner objet ou projet.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExplicationReponse.class)))
    @APIResponse(responseCode = "400", description = "Identifiant mal formé")
    @APIResponse(responseCode = "404", description = "Objet inconnu ou archivé")
    public Uni<ExplicationReponse> objet(
            @Parameter(description = "UUID d'un projet") @QueryParam("projet") String projet,
            @Parameter(description = "UUID d'un projet, ou type:id (projet:…, aide:…, service:…)") @QueryParam("objet") String objet) {
        return service.texte(objet == null ? Identifiants.projet("projet", projet) : Identifiants.reference("objet", objet))
                .chain(t -> service.expliquer(t.objet().type(), t.nom(), t.description()));
    }

    @POST
    @Cancellable(false)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Explique les étiquettes d'un texte", description = "Le texte n'est ni gardé ni journalisé. Avec le type "
            + "aide ou service, il est lu comme celui d'une aide ou d'un service.")
    @RequestBody(content = @Content(schema = @Schema(implementation = CorpsExplication.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExplicationReponse.class)))
    @APIResponse(responseCode = "400", description = "Champs refusés, tous nommés")
    public Uni<ExplicationReponse> texte(byte[] corps) {
        Saisie saisie = Saisie.lire(corps);
        String nom = saisie.texteNonVide("nom", NOM_MAX);
        String description = saisie.texte("description", DESCRIPTION_MAX);
        String type = saisie.parmi("type", TypesObjet.TOUS);
        saisie.verifier();
        return service.expliquer(type == null ? TypesObjet.PROJET : type, nom, description);
    }
}
