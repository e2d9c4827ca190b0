package fr.communs.projets.projet;

import fr.communs.socle.boucle.HorsBoucle;
import fr.communs.socle.correlation.Traceparent;
import fr.communs.socle.idempotence.CleIdempotence;
import fr.communs.socle.idempotence.ReponsesRetenues;
import fr.communs.socle.probleme.Erreur;
import fr.communs.socle.probleme.FormatPartenaire;
import fr.communs.socle.probleme.ProblemeException;
import fr.communs.socle.saisie.CorpsVolumineux;
import fr.communs.socle.saisie.SaisieListe;
import fr.communs.socle.securite.Roles;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Many projects in one request: all or nothing in JSON, line by line in NDJSON. */
@Path("/projets/bulk")
@FormatPartenaire
@Tag(name = "Projets")
class VracResource {

    static final String NDJSON = "application/x-ndjson";
    private static final int PROJETS_MAX = 50_000;

    private final ProjetCommandes commandes;
    private final VracService vrac;
    private final ReponsesRetenues reponses;
    private final SecurityIdentity identite;
    private final HorsBoucle horsBoucle;

    VracResource(ProjetCommandes commandes, VracService vrac, ReponsesRetenues reponses, SecurityIdentity identite, HorsBoucle horsBoucle) {
        this.commandes = commandes;
        this.reponses = reponses;
        this.vrac = vrac;
        this.identite = identite;
        this.horsBoucle = horsBoucle;
    }

    /** The rows of an all-or-nothing bulk. */
    record CorpsVrac(List<CorpsProjet> projets) {
    }

    @POST
    @RolesAllowed(Roles.ECRITURE)
    @Cancellable(false)
    @CorpsVolumineux(CorpsRelisible.TAILLE_MAX)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Crée ou met à jour plusieurs projets, tout ou rien",
            description = "JSON : {projets: […]}, 50 Mo et 50 000 projets au plus, une transaction ; réponse 201 {ids, resultats} dans "
                    + "l'ordre. "
                    + "NDJSON (Content-Type application/x-ndjson) : un projet par ligne, une réponse par ligne "
                    + "{index, externalId, id, version, statut} ou {index, externalId, probleme} ; une ligne refusée n'arrête pas les autres. "
                    + "Avec Idempotency-Key, en JSON seulement, une reprise tardive reçoit pendant un jour la première réponse et ne change "
                    + "rien.")
    @RequestBody(content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CorpsVrac.class)),
        @Content(mediaType = NDJSON, schema = @Schema(implementation = CorpsProjet.class))})
    @APIResponse(responseCode = "201", description = "Tous les projets sont enregistrés")
    @APIResponse(responseCode = "400", description = "Au moins un projet est refusé (projets.<rang>.<champ>, les mille premiers refus) : "
            + "rien n'est écrit")
    @APIResponse(responseCode = "413", description = "Plus de 50 Mo ; en NDJSON, une ligne de plus de 1 Mo est refusée seule")
    @APIResponse(responseCode = "422", description = "Idempotency-Key déjà utilisée avec un autre corps")
    public Uni<Response> enregistrer(@HeaderParam(CleIdempotence.ENTETE) String cleIdempotence, CorpsRelisible corps) {
        String plateforme = identite.getPrincipal().getName();
        return horsBoucle.calculer(() -> verifier(plateforme, cleIdempotence, corps))
                .chain(cle -> reponses.uneFoisJson(cle.orElse(null), () -> ecrire(plateforme, corps, cle.orElse(null))))
                .map(json -> Response.status(201).entity(json).build())
                .onTermination().invoke(corps::close);
    }

    /** The body is read twice: here every project is checked, then they are written; neither holds them all. */
    private static Optional<CleIdempotence> verifier(String plateforme, String cleIdempotence, CorpsRelisible corps) {
        CleIdempotence cle = CleIdempotence.lire(plateforme, cleIdempotence, corps::ouvrir);
        SaisieListe projets = projets(corps);
        projets.forEachRemaining(p -> {
            LectureDemande.creation(p);
            p.refuserInconnus();
        });
        projets.verifier();
        if (projets.vide()) {
            throw ProblemeException.invalide(new Erreur("projets", "au moins un projet est attendu", "At least one projet must be provided"));
        }
        return Optional.ofNullable(cle);
    }

    private static SaisieListe projets(CorpsRelisible corps) {
        return new SaisieListe(corps.ouvrir(), "projets", PROJETS_MAX);
    }

    private Uni<String> ecrire(String plateforme, CorpsRelisible corps, CleIdempotence cle) {
        String trace = Traceparent.courant().orElse(null);
        return commandes.enregistrerEnsemble(() -> Declaration.de(plateforme, projets(corps), trace), cle);
    }

    @POST
    @RolesAllowed(Roles.ECRITURE)
    @Cancellable(false)
    @CorpsVolumineux(CorpsRelisible.TAILLE_MAX)
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(hidden = true)
    public Multi<VracService.LigneReponse> enregistrerLignes(@HeaderParam(CleIdempotence.ENTETE) String cleIdempotence,
            CorpsRelisible corps) {
        if (cleIdempotence != null) {
            corps.close();
            throw ProblemeException.invalide(new Erreur(CleIdempotence.ENTETE, "les lignes sont enregistrées une à une : une clé n'y a pas de "
                    + "sens, le champ statut dit si un projet a changé", "Idempotency-Key is not supported with NDJSON"));
        }
        return vrac.ligneParLigne(identite.getPrincipal().getName(), corps).onTermination().invoke(corps::close);
    }
}
