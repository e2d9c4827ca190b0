package fr.communs.projets.projet;

import fr.communs.socle.idempotence.CleIdempotence;
import fr.communs.socle.idempotence.ReponsesRetenues;
import fr.communs.socle.probleme.Erreur;
import fr.communs.socle.probleme.FormatPartenaire;
import fr.communs.socle.probleme.ProblemeException;
import fr.communs.socle.saisie.Saisie;
import fr.communs.socle.securite.Roles;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Projects, as partner platforms write and read them. */
@Path("/projets")
@FormatPartenaire
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projets")
class ProjetResource {

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private final DepotsGroupes depots;
    private final ReponsesRetenues reponses;
    private final ProjetCommandes commandes;
    private final LectureProjet lecture;
    private final SecurityIdentity identite;

    ProjetResource(DepotsGroupes depots, ReponsesRetenues reponses, ProjetCommandes commandes, LectureProjet lecture,
                   SecurityIdentity identite) {
        this.depots = depots;
        this.reponses = reponses;
        this.commandes = commandes;
        this.lecture = lecture;
        this.identite = identite;
    }

    @POST
    @RolesAllowed(Roles.ECRITURE)
    @Cancellable(false)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Crée ou met à jour un projet",
            description = "L'identité est (plateforme de la clé, externalId). Un champ absent garde sa valeur, un champ null est effacé ; "
                    + "collectivites est remplacée en entier ; porteur absent est effacé. Budgets et subventions en euros, deux décimales au plus. "
                    + "Renvoyer la même requête ne change rien. Avec Idempotency-Key, une reprise tardive reçoit pendant un jour la première "
                    + "réponse et ne change rien, même si le projet a changé depuis.")
    @RequestBody(content = @Content(schema = @Schema(implementation = CorpsProjet.class)))
    @APIResponse(responseCode = "201", description = "Identifiant du projet (UUID) ; ETag = version")
    @APIResponse(responseCode = "400", description = "Un ou plusieurs champs refusés, tous nommés dans erreurs[].champ ; rien n'est écrit")
    @APIResponse(responseCode = "401", description = "Clé absente, inconnue ou sans droit d'écriture")
    @APIResponse(responseCode = "413", description = "Corps de plus de 100 ko")
    @APIResponse(responseCode = "422", description = "Idempotency-Key déjà utilisée avec un autre corps")
    public Uni<Response> enregistrer(@HeaderParam(CleIdempotence.ENTETE) String cleIdempotence, byte[] corps) {
        String plateforme = identite.getPrincipal().getName();
        CleIdempotence cle = CleIdempotence.lire(plateforme, cleIdempotence, () -> new ByteArrayInputStream(corps));
        Saisie saisie = Saisie.lire(corps);
        DemandeProjet demande = LectureDemande.creation(saisie);
        saisie.verifier();
        Declaration declaration = Declaration.de(plateforme, demande, cle);
        return reponses.uneFois(cle, ProjetService.Resultat.class, () -> depots.deposer(declaration))
                .map(r -> ecrit(Response.status(201), r));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Roles.ECRITURE)
    @Cancellable(false)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Modifie les champs envoyés d'un projet",
            description = "If-Match avec l'ETag lu protège d'une écriture concurrente (412 si le projet a changé entre-temps).")
    @RequestBody(content = @Content(schema = @Schema(implementation = CorpsProjet.class)))
    @APIResponse(responseCode = "200", description = "Identifiant du projet ; ETag = nouvelle version")
    @APIResponse(responseCode = "404", description = "Projet inconnu")
    @APIResponse(responseCode = "412", description = "La version de If-Match n'est plus la bonne")
    public Uni<Response> modifier(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, byte[] corps) {
        UUID uuid = uuid(id);
        Saisie saisie = Saisie.lire(corps);
        DemandeProjet demande = LectureDemande.modification(saisie);
        saisie.verifier();
        return commandes.modifier(uuid, demande, version(ifMatch)).map(r -> ecrit(Response.ok(), r));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.PARTENAIRE)
    @Operation(summary = "Lit un projet",
            description = "competences, leviers et classification* : valeurs déclarées, sinon prédites au-dessus des seuils (0,8 ; 0,7 pour leviers "
                    + "et compétences). qualification dit d'où elles viennent.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProjetReponse.class)))
    @APIResponse(responseCode = "404", description = "Projet inconnu")
    public Uni<Response> lire(@PathParam("id") String id) {
        UUID uuid = uuid(id);
        return lecture.complet(uuid)
                .map(p -> Response.ok(p).header(HttpHeaders.ETAG, "\"" + p.version() + "\"").build());
    }

    private static Response ecrit(Response.ResponseBuilder reponse, ProjetService.Resultat resultat) {
        return reponse.entity(Map.of("id", resultat.id())).header(HttpHeaders.ETAG, "\"" + resultat.version() + "\"").build();
    }

    private static UUID uuid(String id) {
        return Identifiants.uuid(id).orElseThrow(() -> ProblemeException.invalide(new Erreur("id", "un UUID est attendu", "id must be a UUID")));
    }

    private static Long version(String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        Matcher etag = ETAG.matcher(ifMatch.strip());
        if (!etag.matches()) {
            throw ProblemeException.invalide(new Erreur("If-Match", "l'ETag lu sur le projet est attendu, par exemple \"3\"",
                    "If-Match must be an ETag"));
        }
        return Long.valueOf(etag.group(1));
    }
}
