package fr.communs.aiguillage.catalogue;

import fr.communs.socle.boucle.HorsBoucle;
import fr.communs.socle.probleme.Erreur;
import fr.communs.socle.probleme.ProblemeException;
import fr.communs.socle.saisie.CorpsVolumineux;
import fr.communs.socle.securite.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Import of the catalogue files: whole or not at all, and the same file again changes nothing. */
@Path("/admin/catalogue/import")
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
class ImportCatalogueResource {

    /** Bytes. */
    private static final long CORPS_MAX = 5_000_000;

    private final EcritureCatalogue ecriture;
    private final Catalogue catalogue;
    private final HorsBoucle horsBoucle;

    ImportCatalogueResource(EcritureCatalogue ecriture, Catalogue catalogue, HorsBoucle horsBoucle) {
        this.ecriture = ecriture;
        this.catalogue = catalogue;
        this.horsBoucle = horsBoucle;
    }

    @POST
    @CorpsVolumineux(CORPS_MAX)
    @Cancellable(false)
    @Consumes("text/csv")
    @Operation(summary = "Importe un fichier du catalogue (CSV, UTF-8)",
            description = "5 Mo au plus. Une valeur hors nomenclature fait tout refuser : chaque erreur donne sa ligne et sa colonne. "
                    + "Les services sont reconnus par leur nom ; renvoyer le même fichier ne change rien. Format contextes : le fichier "
                    + "donne tous les contextes importés des services qu'il nomme ; ceux qu'il n'a plus ne sont plus proposés, et sont "
                    + "comptés et nommés dans le rapport.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RapportImport.class)))
    @APIResponse(responseCode = "400", description = "Fichier ou valeur refusés ; rien n'est écrit")
    @APIResponse(responseCode = "401", description = "Clé d'administration attendue")
    public Uni<RapportImport> importer(
            @Parameter(description = "services et contextes (première génération, virgules) ou numeriques (seconde, points-virgules)")
            @QueryParam("format") String format, byte[] corps) {
        if (corps.length > CORPS_MAX) {
            throw ProblemeException.tropGrand(CORPS_MAX);
        }
        FormatImport formatImport = FormatImport.de(format).orElseThrow(() -> ProblemeException.invalide(
                new Erreur("format", "services, contextes ou numeriques attendu", "format must be services, contextes or numeriques")));
        return horsBoucle.calculer(() -> formatImport.lire(corps))
                .chain(ecriture::importer)
                .call(catalogue::rafraichir);
    }
}
