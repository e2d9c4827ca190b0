package fr.communs.aiguillage.catalogue;

import fr.communs.socle.idempotence.CleIdempotence;
import fr.communs.socle.idempotence.ReponsesRetenues;
import fr.communs.socle.probleme.Erreur;
import fr.communs.socle.probleme.FormatPartenaire;
import fr.communs.socle.probleme.ProblemeException;
import fr.communs.socle.securite.Roles;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
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

    private static final String REPRISE = "Avec Idempotency-Key, la même requête renvoyée dans la journée reçoit la première réponse au "
            + "lieu d'un 409.";
    private static final Pattern UUID_ATTENDU = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final EcritureCatalogue ecriture;
    private final Catalogue catalogue;
    private final ReponsesRetenues reponses;
    private final SecurityIdentity identite;

    EditionCatalogueResource(EcritureCatalogue ecriture, Catalogue catalogue, ReponsesRetenues reponses, SecurityIdentity identite) {
        this.ecriture = ecriture;
        this.catalogue = catalogue;
        this.reponses = reponses;
        this.identite = identite;
    }

    @POST
    @Cancellable(false)
    @Operation(summary = "Crée un service", description = "name, sousTitre, description, logoUrl et redirectionUrl sont obligatoires ; "
            + "isListed vaut false par défaut. Le service n'est proposé qu'une fois listé et doté d'un contexte. " + REPRISE)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DemandeService.Reponse.class)))
    @APIResponse(responseCode = "400", description = "Un ou plusieurs champs refusés, tous nommés dans erreurs[].champ")
    @APIResponse(responseCode = "401", description = "Clé d'administration attendue")
    @APIResponse(responseCode = "409", description = "Un service porte déjà ce nom")
    @APIResponse(responseCode = "422", description = "Idempotency-Key déjà utilisée pour une autre requête")
    public Uni<Response> creerService(@HeaderParam(CleIdempotence.ENTETE) String cleIdempotence, byte[] corps) {
        CleIdempotence cle = CleIdempotence.lire(identite.getPrincipal().getName(), cleIdempotence, "/services", corps);
        DemandeService demande = DemandeService.lire(corps);
        return cree(reponses.uneFois(cle, DemandeService.Reponse.class, () -> ecriture.creer(demande, cle)));
    }

    @POST
    @Path("/contexts/{id}")
    @Cancellable(false)
    @Operation(summary = "Crée un contexte d'un service", description = "competences, leviers et phases sont obligatoires et "
            + "peuvent être null (axe ignoré) ou vides (toute valeur) ; regions est obligatoire et, vide, vaut partout. "
            + "Les textes omis sont ceux du service. " + REPRISE)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DemandeContexte.Reponse.class)))
    @APIResponse(responseCode = "400", description = "Identifiant ou champ refusé")
    @APIResponse(responseCode = "401", description = "Clé d'administration attendue")
    @APIResponse(responseCode = "404", description = "Service inconnu")
    @APIResponse(responseCode = "409", description = "Ce service a déjà un contexte avec ces textes")
    @APIResponse(responseCode = "422", description = "Idempotency-Key déjà utilisée pour une autre requête")
    public Uni<Response> creerContexte(@PathParam("id") String id, @HeaderParam(CleIdempotence.ENTETE) String cleIdempotence,
                                       byte[] corps) {
        if (!UUID_ATTENDU.matcher(id).matches()) {
            throw ProblemeException.invalide(new Erreur("id", "un UUID est attendu", "Validation failed (uuid is expected)"));
        }
        UUID service = UUID.fromString(id);
        CleIdempotence cle = CleIdempotence.lire(identite.getPrincipal().getName(), cleIdempotence, "/services/contexts/" + service, corps);
        DemandeContexte demande = DemandeContexte.lire(corps);
        return cree(reponses.uneFois(cle, DemandeContexte.Reponse.class, () -> ecriture.creer(service, demande, cle)));
    }

    /** A retry may come to a replica that has not seen the creation yet: it reloads too. */
    private Uni<Response> cree(Uni<?> reponse) {
        return reponse.call(catalogue::rafraichir).map(r -> Response.status(Response.Status.CREATED).entity(r).build());
    }
}
