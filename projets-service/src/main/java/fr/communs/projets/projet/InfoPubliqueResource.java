package fr.communs.projets.projet;

import fr.communs.socle.probleme.Erreur;
import fr.communs.socle.probleme.FormatPartenaire;
import fr.communs.socle.probleme.ProblemeException;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** What the widget of a partner page may read without a key: description, phase and territory of a public project. */
@Path("/projets/{id}/public-info")
@FormatPartenaire
@LectureOuverte
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projets")
class InfoPubliqueResource {

    private final LectureProjet lecture;

    InfoPubliqueResource(LectureProjet lecture) {
        this.lecture = lecture;
    }

    /** Asked by a browser before a read that carries headers of its own. */
    @OPTIONS
    @Cancellable(false)
    @Operation(hidden = true)
    public Response autoriser(@HeaderParam("Access-Control-Request-Headers") String entetes) {
        Response.ResponseBuilder reponse = Response.noContent().header("Access-Control-Allow-Methods", "GET").header("Access-Control-Max-Age", 86400);
        return (entetes == null ? reponse : reponse.header("Access-Control-Allow-Headers", entetes)).build();
    }

    @GET
    @Operation(summary = "Informations publiques d'un projet", description = "Sans clé. idType : communId (UUID, par défaut) ou tetId.")
    @APIResponse(responseCode = "404", description = "Projet inconnu ou privé")
    public Uni<LectureProjet.InfoPublique> lire(@PathParam("id") String id, @QueryParam("idType") String idType) {
        String type = idType == null || idType.isBlank() ? "communId" : idType;
        Uni<LectureProjet.InfoPublique> info = switch (type) {
            case "communId" -> lecture.informations(uuid(id));
            case "tetId" -> id.indexOf('\u0000') >= 0 ? Uni.createFrom().nullItem() : lecture.publicParIdExterne("TeT", id);
            default -> throw ProblemeException.invalide(new Erreur("idType", "valeurs acceptées : communId, tetId",
                    "idType must be one of the following values: communId, tetId"));
        };
        return info.onItem().ifNull().failWith(() -> ProblemeException.introuvable(
                "Aucun projet public n'a l'identifiant " + id + ".", "Projet with " + type + " " + id + " not found"));
    }

    private static UUID uuid(String id) {
        return Identifiants.uuid(id).orElseThrow(() -> ProblemeException.invalide(
                new Erreur("id", "un UUID est attendu", "ID invalide : doit être un UUID valide")));
    }
}
