package fr.communs.qualification.qualification;

import fr.communs.socle.probleme.ProblemeException;
import fr.communs.socle.securite.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the qualification of a project stands, with its labels and their evidence. */
@Path("/qualification/projets/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Qualification")
class QualificationDeProjetResource {

    private final LectureSuivi suivis;

    QualificationDeProjetResource(LectureSuivi suivis) {
        this.suivis = suivis;
    }

    @GET
    @RolesAllowed(Roles.PARTENAIRE)
    @Operation(summary = "Lit la qualification d'un projet", description = "Toutes les étiquettes notées, de 0 à 1, avec leurs preuves ; "
            + "seules comptent celles à 0,8 ou plus (thématiques, sites, interventions) et à 0,7 ou plus (leviers, compétences), puis les "
            + "corrections humaines. etat porte sur le texte actuel du projet : demandee, en_cours, terminee, echouee (voir motif) ou perimee "
            + "(résultat d'un ancien moteur, valable jusqu'au suivant).")
    @APIResponse(responseCode = "200", description = "État de la qualification du texte actuel")
    @APIResponse(responseCode = "404", description = "Projet inconnu")
    public Uni<SuiviQualification> lire(@PathParam("id") String id) {
        return suivis.lire(Identifiants.projet("id", id)).map(q -> q.orElseThrow(
                () -> ProblemeException.introuvable("Aucune qualification pour le projet " + id + ".")));
    }
}
