package fr.communs.qualification.correction;

import fr.communs.socle.securite.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Corrected texts as training data; they hold texts of projects, hence the administration key. */
@Path("/corrections/export")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Corrections")
class ExportResource {

    private final ExportService export;

    ExportResource(ExportService export) {
        this.export = export;
    }

    @GET
    @Produces("application/x-ndjson")
    @Operation(summary = "Exporte les textes corrigés au format du corpus annoté (JSON Lines)",
            description = "Un objet par ligne : id, nom, description, T, S, I, L, C, étiquettes effectives après corrections ; un "
                    + "axe dont personne n'a parlé est absent, le lien avec la transition écologique aussi, qui ne se corrige pas. "
                    + "À donner à ./communs evaluer --entrainer --corrections FICHIER.jsonl")
    @APIResponse(responseCode = "200", description = "Une ligne par objet corrigé dont le texte est connu")
    public Uni<String> exporter() {
        return export.lignes();
    }
}
