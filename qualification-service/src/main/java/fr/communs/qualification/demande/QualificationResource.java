package fr.communs.qualification.demande;

import fr.communs.contrats.EtatQualification.Etiquette;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.qualification.demande.Reponses.Classification;
import fr.communs.qualification.demande.Reponses.CompetenceNotee;
import fr.communs.qualification.demande.Reponses.Competences;
import fr.communs.qualification.demande.Reponses.LabelNote;
import fr.communs.qualification.demande.Reponses.LevierNote;
import fr.communs.qualification.demande.Reponses.Leviers;
import fr.communs.qualification.qualification.LectureImmediate;
import fr.communs.qualification.qualification.Qualificateur.Lecture;
import fr.communs.qualification.qualification.TypesObjet;
import fr.communs.socle.probleme.FormatPartenaire;
import fr.communs.socle.saisie.Saisie;
import fr.communs.socle.securite.Roles;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Qualification of a text on demand, in the shapes that partners know. Nothing of the text is kept. */
@Path("/qualification")
@FormatPartenaire
@RolesAllowed(Roles.PARTENAIRE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Qualification à la demande")
class QualificationResource {

    /** Which engine answered, and whether it stood in for another. */
    private static final String MOTEUR = "X-Communs-Moteur";
    private static final int NOM_MAX = 500;
    private static final int DESCRIPTION_MAX = 50_000;
    private static final BigDecimal SEUIL_PAR_DEFAUT = new BigDecimal("0.8");
    private static final Map<String, String> PHRASES = Map.of(
            "lien", "Le projet a un lien avec la transition écologique",
            "pas_de_lien", "Le projet n'a pas de lien avec la transition écologique",
            "imprecis", "Le projet n'est pas assez précis pour être lié ou non à la transition écologique");

    private final LectureImmediate lecteur;
    private final QuotaService quota;
    private final SecurityIdentity identite;

    QualificationResource(LectureImmediate lecteur, QuotaService quota, SecurityIdentity identite) {
        this.lecteur = lecteur;
        this.quota = quota;
        this.identite = identite;
    }

    private record Texte(String nom, String description) {

        static Texte de(Saisie saisie) {
            return new Texte(saisie.texteNonVide("nom", NOM_MAX), saisie.texteNonVide("description", DESCRIPTION_MAX));
        }

        String projet() {
            return nom + " - " + description;
        }
    }

    @POST
    @Path("/classification")
    @Cancellable(false)
    @Operation(summary = "Thématiques, sites et interventions d'un texte",
            description = "scoreThreshold (0 à 1, 0,8 si absent) est le score à partir duquel une étiquette est rendue. "
                    + "type (projet si absent) : d'une aide ou d'un service, les étiquettes sont celles des projets servis. "
                    + "500 appels par jour.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Reponses.CorpsClassification.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Classification.class)))
    @APIResponse(responseCode = "400", description = "Un ou plusieurs champs refusés, tous nommés")
    @APIResponse(responseCode = "429", description = "Quota du jour épuisé")
    public Uni<Response> classification(byte[] corps) {
        Saisie saisie = Saisie.lire(corps);
        Texte texte = Texte.de(saisie);
        String type = saisie.parmi("type", TypesObjet.TOUS);
        BigDecimal seuil = saisie.nombre("scoreThreshold", BigDecimal.ZERO, BigDecimal.ONE, Saisie.DECIMALES_DOUBLE_MAX);
        saisie.verifier();
        double coupe = (seuil == null ? SEUIL_PAR_DEFAUT : seuil).doubleValue();
        return repondre(type == null ? TypesObjet.PROJET : type, texte, l -> new Classification(texte.projet(),
                labels(l.thematiques(), coupe), labels(l.sites(), coupe), labels(l.interventions(), coupe), l.probabiliteTe()));
    }

    @POST
    @Path("/leviers")
    @Cancellable(false)
    @Operation(summary = "Leviers de la transition écologique d'un texte", description = "Leviers au-dessus de 0,7. 500 appels par jour.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Reponses.CorpsTexte.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Leviers.class)))
    @APIResponse(responseCode = "400", description = "Un ou plusieurs champs refusés, tous nommés")
    @APIResponse(responseCode = "429", description = "Quota du jour épuisé")
    public Uni<Response> leviers(byte[] corps) {
        Texte texte = lireTexte(corps);
        return repondre(TypesObjet.PROJET, texte, l -> new Leviers(texte.projet(), PHRASES.get(l.te().classe()),
                audessus(l.leviers(), Axe.LEVIERS).stream().map(e -> new LevierNote(e.libelle(), e.score())).toList()));
    }

    @POST
    @Path("/competences")
    @Cancellable(false)
    @Operation(summary = "Compétences M57 d'un texte", description = "Compétences au-dessus de 0,7. 500 appels par jour.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Reponses.CorpsTexte.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Competences.class)))
    @APIResponse(responseCode = "400", description = "Un ou plusieurs champs refusés, tous nommés")
    @APIResponse(responseCode = "429", description = "Quota du jour épuisé")
    public Uni<Response> competences(byte[] corps) {
        Texte texte = lireTexte(corps);
        return repondre(TypesObjet.PROJET, texte, l -> new Competences(texte.projet(), audessus(l.competences(), Axe.COMPETENCES).stream()
                    .map(e -> new CompetenceNotee(e.code(), e.libelle(), e.score())).toList()));
    }

    private static Texte lireTexte(byte[] corps) {
        Saisie saisie = Saisie.lire(corps);
        Texte texte = Texte.de(saisie);
        saisie.verifier();
        return texte;
    }

    /** Only a valid request counts in the quota, and only an allowed one costs the engine anything. */
    private Uni<Response> repondre(String type, Texte texte, Function<Lecture, Object> reponse) {
        String plateforme = identite.getPrincipal().getName();
        return quota.compter(plateforme).chain(compte -> compte
                ? lecteur.lire(type, texte.nom, texte.description, plateforme)
                        .map(avis -> Response.status(201).entity(reponse.apply(avis.lecture())).header(MOTEUR, avis.moteur()).build())
                : Uni.createFrom().item(quota.depasse()));
    }

    private static List<LabelNote> labels(List<Etiquette> etiquettes, double coupe) {
        return etiquettes.stream().filter(e -> e.score() >= coupe).map(e -> new LabelNote(e.libelle(), e.score())).toList();
    }

    /** Strictly above the cut, as these two routes always answered. */
    private static List<Etiquette> audessus(List<Etiquette> etiquettes, Axe axe) {
        return etiquettes.stream().filter(e -> e.score() > axe.seuil()).toList();
    }
}
