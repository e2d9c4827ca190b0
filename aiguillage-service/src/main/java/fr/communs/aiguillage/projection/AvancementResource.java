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
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    private static final int UUID_LONGUEUR = 36;
    private static final BigDecimal VERSION_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    record Reponse(long projets, long qualifies, long enAttente) {

        static Reponse de(ProjetsProjetes.Avancement a) {
            return new Reponse(a.projets(), a.qualifies(), a.projets() - a.qualifies());
        }
    }

    /** The projects to count: by their id, or from the version that the registry gave. */
    record Demande(List<UUID> ids, List<ProjetAttendu> projets) {
    }

    record ProjetAttendu(UUID id, long version) {
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

    /**
     * The same among given projects: {@code projets} counts those that have arrived here. A project that was changed has arrived at its
     * former version already, and is qualified there: who waits for the change gives the version too. Nothing is written.
     */
    @POST
    @Cancellable(false)
    @CorpsVolumineux(CORPS_MAX)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Compte parmi des projets donnés ceux qui sont arrivés et ceux qui sont qualifiés",
            description = "{ids: […]}, ou {projets: [{id, version}, …]} pour ne compter un projet qu'à partir de cette version")
    @RequestBody(content = @Content(schema = @Schema(implementation = Demande.class)))
    @APIResponse(responseCode = "413", description = "Plus de 5 Mo")
    @APIResponse(responseCode = "400", description = "ni ids ni projets, ou les deux, ou dont une valeur n'est pas un UUID ou une version, "
            + "ou plus de 100 000")
    public Uni<Reponse> compter(byte[] corps) {
        Saisie saisie = Saisie.lire(corps, CORPS_MAX);
        List<String> ids = saisie.textes("ids", null, IDS_MAX);
        List<Saisie> attendus = saisie.objets("projets", IDS_MAX);
        if (ids == null && attendus == null) {
            saisie.refuser("ids", "une liste d'identifiants de projets est attendue", "ids must be an array");
        } else if (ids != null && attendus != null) {
            saisie.refuser("projets", "ne va pas avec ids", "must not be given with ids");
        }
        Map<UUID, Long> versions = new HashMap<>();
        if (attendus != null) {
            attendus.forEach(a -> lire(a, versions));
        }
        saisie.verifier();
        if (ids != null) {
            ids.forEach(id -> versions.put(uuid(id).orElseThrow(() -> ProblemeException.invalide(
                    new Erreur("ids", "« " + id + " » n'est pas un UUID", "each value in ids must be a UUID"))), 0L));
        }
        return projets.avancement(versions).map(Reponse::de);
    }

    private static void lire(Saisie attendu, Map<UUID, Long> versions) {
        String id = attendu.texteNonVide("id", UUID_LONGUEUR);
        BigDecimal version = attendu.nombre("version", BigDecimal.ZERO, VERSION_MAX, 0);
        attendu.refuserInconnus();
        if (id == null) {
            return;
        }
        uuid(id).ifPresentOrElse(u -> versions.merge(u, version == null ? 0 : version.longValue(), Math::max),
                () -> attendu.refuser("id", "un UUID est attendu", "must be a UUID"));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
