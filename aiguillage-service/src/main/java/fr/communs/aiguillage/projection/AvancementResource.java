package fr.communs.aiguillage.projection;

import fr.communs.socle.probleme.Erreur;
import fr.communs.socle.probleme.ProblemeException;
import fr.communs.socle.securite.Plateformes;
import fr.communs.socle.securite.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;

/** How far the projection is: what the importer watches until all it sent is qualified and routed. */
@Path("/admin/avancement")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
public class AvancementResource {

    private final ProjetsProjetes projets;

    AvancementResource(ProjetsProjetes projets) {
        this.projets = projets;
    }

    record Reponse(long projets, long qualifies, long enAttente) {
    }

    /** @param plateforme counts only the projects that carry an id of this platform; all of them when absent */
    @GET
    public Uni<Reponse> lire(@RestQuery String plateforme) {
        if (plateforme != null && !Plateformes.QUI_ECRIVENT.contains(plateforme)) {
            String valeurs = String.join(", ", Plateformes.QUI_ECRIVENT);
            throw ProblemeException.invalide(new Erreur("plateforme", "valeurs acceptées : " + valeurs,
                    "plateforme must be one of the following values: " + valeurs));
        }
        return projets.avancement(plateforme).map(a -> new Reponse(a.projets(), a.qualifies(), a.projets() - a.qualifies()));
    }
}
