package fr.communs.qualification.apercu;

import fr.communs.qualification.qualification.Qualificateur;
import fr.communs.socle.debit.AdresseAppelant;
import fr.communs.socle.debit.LimitesPubliques;
import fr.communs.socle.probleme.Erreur;
import fr.communs.socle.probleme.ProblemeException;
import io.smallrye.common.annotation.NonBlocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Labels of a free text, for the widget: public, callable from any page, limited per address and per host. The text is neither kept nor logged. */
@Path(ApercuResource.CHEMIN)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Aperçu public")
class ApercuResource {

    static final String CHEMIN = "/qualification/apercu";
    private static final int TEXTE_MAX = 2000;

    private final Qualificateur qualificateur;
    private final LimitesPubliques limites;

    ApercuResource(Qualificateur qualificateur, AdresseAppelant appelant,
                   @ConfigProperty(name = "communs.apercu.par-minute") int parAdresse,
                   @ConfigProperty(name = "communs.apercu.par-minute-et-hote") int parHote) {
        this.qualificateur = qualificateur;
        this.limites = new LimitesPubliques(appelant, parAdresse, parHote);
    }

    @GET
    @NonBlocking
    @Operation(summary = "Étiquettes d'un texte libre",
            description = "texte : 2000 caractères au plus. Scores de 0 à 1 ; preuves : les mots du texte. "
                    + "60 appels par minute et par adresse (les 64 premiers bits en IPv6), 600 par site hôte (Origin ou Referer), "
                    + "dans chaque instance du service.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Qualificateur.Lecture.class)))
    @APIResponse(responseCode = "400", description = "Texte absent, vide ou trop long")
    @APIResponse(responseCode = "429", description = "Trop d'appels : attendre Retry-After secondes")
    public Response apercu(@QueryParam("texte") String texte, RoutingContext requete) {
        Optional<Response> refus = limites.refus(requete.request());
        if (refus.isPresent()) {
            return refus.get();
        }
        if (texte == null || texte.isBlank()) {
            throw ProblemeException.invalide(new Erreur("texte", "ce paramètre est obligatoire et ne peut pas être vide",
                    "texte should not be empty"));
        }
        if (texte.length() > TEXTE_MAX) {
            throw ProblemeException.invalide(new Erreur("texte", "au plus " + TEXTE_MAX + " caractères (reçu : " + texte.length() + ")",
                    "texte must be shorter than or equal to " + TEXTE_MAX + " characters"));
        }
        return Response.ok(qualificateur.lire(texte, null)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /** Preflight of a page that adds a header of its own. */
    @OPTIONS
    @NonBlocking
    @Cancellable(false)
    @Operation(hidden = true)
    public Response avantAppel() {
        return Response.noContent().header("Access-Control-Allow-Methods", "GET").header("Access-Control-Allow-Headers", "*")
                .header("Access-Control-Max-Age", "86400").build();
    }
}
