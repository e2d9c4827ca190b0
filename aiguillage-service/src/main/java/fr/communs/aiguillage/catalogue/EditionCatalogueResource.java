package fr.communs.aiguillage.catalogue;

import fr.communs.socle.probleme.Erreur;
import fr.communs.socle.probleme.FormatPartenaire;
import fr.communs.socle.probleme.ProblemeException;
import fr.communs.socle.securite.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Creation of services and contexts by the team that runs the catalogue. What is created is visible to the next request. */
@Path("/services")
@FormatPartenaire
@RolesAllowed(Roles.ADMIN)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
class EditionCatalogueResource {

    private static final Pattern UUID_ATTENDU = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final EcritureCatalogue ecriture;
    private final Catalogue catalogue;

    EditionCatalogueResource(EcritureCatalogue ecriture, Catalogue catalogue) {
        this.ecriture = ecriture;
        this.catalogue = catalogue;
    }

    @POST
    @Cancellable(false)
    @Operation(summary = "Crée un service", description = "name, sousTitre, description, logoUrl et redirectionUrl sont obligatoires ; "
            + "isListed vaut false par défaut. Le service n'est proposé qu'une fois listé et doté d'un contexte.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DemandeService.Reponse.class)))
    @APIResponse(responseCode = "400", description = "Un ou plusieurs champs refusés, tous nommés dans erreurs[].champ")
    @APIResponse(responseCode = "401", description = "Clé d'administration attendue")
    @APIResponse(responseCode = "409", description = "Un service porte déjà ce nom")
    public Uni<Response> creerService(byte[] corps) {
        return ecriture.creer(DemandeService.lire(corps)).call(catalogue::rafraichir)
                .map(s -> Response.status(Response.Status.CREATED).entity(DemandeService.Reponse.de(s)).build());
    }

    @POST
    @Path("/contexts/{id}")
    @Cancellable(false)
    @Operation(summary = "Crée un contexte d'un service", description = "competences, leviers et phases sont obligatoires et "
            + "peuvent être null (axe ignoré) ou vides (toute valeur) ; regions est obligatoire et, vide, vaut partout. "
            + "Les textes omis sont ceux du service.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DemandeContexte.Reponse.class)))
    @APIResponse(responseCode = "400", description = "Identifiant ou champ refusé")
    @APIResponse(responseCode = "401", description = "Clé d'administration attendue")
    @APIResponse(responseCode = "404", description = "Service inconnu")
    @APIResponse(responseCode = "409", description = "Ce service a déjà un contexte avec ces textes")
    public Uni<Response> creerContexte(@PathParam("id") String id, byte[] corps) {
        if (!UUID_ATTENDU.matcher(id).matches()) {
            throw ProblemeException.invalide(new Erreur("id", "un UUID est attendu", "Validation failed (uuid is expected)"));
        }
        return ecriture.creer(UUID.fromString(id), DemandeContexte.lire(corps)).call(catalogue::rafraichir)
                .map(c -> Response.status(Response.Status.CREATED).entity(DemandeContexte.Reponse.de(c)).build());
    }
}
