package fr.communs.aiguillage.projection;

import fr.communs.socle.probleme.Erreur;
import fr.communs.socle.probleme.ProblemeException;
import fr.communs.socle.saisie.CorpsVolumineux;
import fr.communs.socle.saisie.Saisie;
import fr.communs.socle.securite.Plateformes;
import fr.communs.socle.securite.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;

/** How far the projection is: what the importer watches until all it sent is qualified and routed. */
@Path("/admin/avancement")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
public class AvancementResource {

    private final ProjetsProjetes projets;

    AvancementResource(ProjetsProjetes projets) {
        this.projets = projets;
    }

    private static final int IDS_MAX = 100_000;
    /** Bytes. */
    private static final long CORPS_MAX = 5_000_000;

    record Reponse(long projets, long qualifies, long enAttente) {

        static Reponse de(ProjetsProjetes.Avancement a) {
            return new Reponse(a.projets(), a.qualifies(), a.projets() - a.qualifies());
        }
    }

    /** The projects to count, by their id. */
    record Demande(List<UUID> ids) {
    }

    /** @param plateforme counts only the projects that carry an id of this platform; all of them when absent */
    @GET
    public Uni<Reponse> lire(@RestQuery String plateforme) {
        if (plateforme != null && !Plateformes.QUI_ECRIVENT.contains(plateforme)) {
            String valeurs = String.join(", ", Plateformes.QUI_ECRIVENT);
            throw ProblemeException.invalide(new Erreur("plateforme", "valeurs acceptées : " + valeurs,
                    "plateforme must be one of the following values: " + valeurs));
        }
        return projets.avancement(plateforme).map(Reponse::de);
    }

    /** The same among given projects: {@code projets} counts those that have arrived here. Nothing is written. */
    @POST
    @Cancellable(false)
    @CorpsVolumineux(CORPS_MAX)
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Demande.class)))
    @APIResponse(responseCode = "413", description = "Plus de 5 Mo")
    @APIResponse(responseCode = "400", description = "ids absent, ou dont une valeur n'est pas un UUID, ou plus de 100 000")
    public Uni<Reponse> compter(byte[] corps) {
        Saisie saisie = Saisie.lire(corps, CORPS_MAX);
        List<String> ids = saisie.textes("ids", null, IDS_MAX);
        if (ids == null) {
            saisie.refuser("ids", "une liste d'identifiants de projets est attendue", "ids must be an array");
        }
        saisie.verifier();
        return projets.avancement(ids.stream().map(AvancementResource::uuid).toArray(UUID[]::new)).map(Reponse::de);
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw ProblemeException.invalide(new Erreur("ids", "« " + id + " » n'est pas un UUID", "each value in ids must be a UUID"));
        }
    }
}
