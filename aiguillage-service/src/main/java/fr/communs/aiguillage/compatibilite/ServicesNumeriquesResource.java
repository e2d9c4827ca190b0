package fr.communs.aiguillage.compatibilite;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.communs.aiguillage.appariement.AppariementServicesNumeriques;
import fr.communs.aiguillage.appariement.AppariementServicesNumeriques.Candidat;
import fr.communs.aiguillage.appariement.Classification;
import fr.communs.aiguillage.appariement.LabelNote;
import fr.communs.aiguillage.catalogue.Catalogue;
import fr.communs.aiguillage.catalogue.ServiceCatalogue;
import fr.communs.aiguillage.projection.DesignationDemandee;
import fr.communs.aiguillage.projection.ProjetProjete;
import fr.communs.aiguillage.projection.ProjetsProjetes;
import fr.communs.aiguillage.projection.ProjetsProjetes.Designation;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.socle.probleme.FormatPartenaire;
import fr.communs.socle.probleme.Probleme;
import fr.communs.socle.probleme.ProblemeException;
import fr.communs.socle.securite.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Digital services for the project sheet of a platform (contract of the reference, §1.5 and §2.3): best first, scores never shown. A
 * project without any label gets an empty list.
 */
@Path("/projets/{projetId}/services")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PARTENAIRE)
@FormatPartenaire
public class ServicesNumeriquesResource {

    private static final Pattern DECIMAL = Pattern.compile("\\d+|\\d*\\.\\d+");

    private final ProjetsProjetes projets;
    private final Catalogue catalogue;

    ServicesNumeriquesResource(ProjetsProjetes projets, Catalogue catalogue) {
        this.projets = projets;
        this.catalogue = catalogue;
    }

    /** Lists always present, everything else absent rather than null. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ServiceNumerique(String id, String nom, String baseline, String description, String descriptionLongue, String logoUrl,
                            List<String> categories, String niveauExpertise, Boolean profilGeneraliste, String operateur,
                            Lien redirection, Lien iframe) {

        static ServiceNumerique de(ServiceCatalogue s) {
            return new ServiceNumerique(s.slug(), s.nom(), s.resume(), s.description(), s.descriptionLongue(), s.logoUrl(),
                    s.categories(), s.expertise(), s.profilGeneraliste(), s.operateur(),
                    Lien.de(s.redirectionUrl(), s.redirectionLibelle()), Lien.de(s.iframeUrl(), s.libelleDetail()));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Lien(String url, String libelle) {

        static Lien de(String url, String libelle) {
            return url == null ? null : new Lien(url, libelle);
        }
    }

    record Reponse(List<ServiceNumerique> services) {
    }

    /** @param seuil least score in [0, 1], 0.3 by default; 0 gives the whole catalogue to a project that has labels */
    @GET
    public Uni<Reponse> lister(@RestPath String projetId, @RestQuery String seuil) {
        double minimum = seuil(seuil);
        UUID id = DesignationDemandee.uuid(projetId).orElseThrow(() -> refus("projetId : un UUID est attendu.",
                "projetId", "un UUID est attendu", "Validation failed (uuid is expected)"));
        return projets.projet(Designation.interne(id)).map(projet -> classer(projet.filter(p -> !p.etat().archive())
                .orElseThrow(() -> ProblemeException.introuvable("Aucun projet n'a cet identifiant : " + projetId + ".",
                        "Projet with ID " + projetId + " not found")), minimum));
    }

    private Reponse classer(ProjetProjete projet, double seuil) {
        Classification classification = new Classification(notes(projet, Axe.THEMATIQUES), notes(projet, Axe.SITES),
                notes(projet, Axe.INTERVENTIONS));
        if (classification.equals(Classification.VIDE)) {
            return new Reponse(List.of());
        }
        List<ServiceCatalogue> services = catalogue.instantane().services();
        Map<String, ServiceCatalogue> parSlug = services.stream().collect(Collectors.toMap(ServiceCatalogue::slug, Function.identity()));
        List<Candidat> candidats = services.stream().map(s -> new Candidat(s.slug(), s.nom(), s.classification(), s.phases())).toList();
        return new Reponse(AppariementServicesNumeriques.classer(classification, projet.etat().phase(), candidats, seuil).stream()
                .map(r -> ServiceNumerique.de(parSlug.get(r.cle()))).toList());
    }

    private static List<LabelNote> notes(ProjetProjete projet, Axe axe) {
        var etiquettes = projet.etiquettes(axe);
        return etiquettes == null ? null : etiquettes.stream().map(e -> new LabelNote(e.libelle(), e.score())).toList();
    }

    private static double seuil(String texte) {
        if (texte == null) {
            return AppariementServicesNumeriques.SEUIL;
        }
        // Java alone would also read 0.5d and 0x1p-1.
        if (DECIMAL.matcher(texte).matches() && Double.parseDouble(texte) <= 1) {
            return Double.parseDouble(texte);
        }
        String phrase = "Paramètre \"seuil\" invalide : attendu un nombre entre 0 et 1, reçu \"" + texte + "\".";
        throw refus(phrase, "seuil", "un nombre entre 0 et 1 est attendu", phrase);
    }

    /** Here the reference answers one sentence, not an array of them. */
    private static ProblemeException refus(String detail, String champ, String message, String messageCompat) {
        Probleme p = Probleme.de(400, "requete-invalide", "Requête invalide", detail, messageCompat);
        return new ProblemeException(new Probleme(p.type(), p.title(), p.status(), p.detail(), List.of(new Probleme.Champ(champ, message)),
                null, p.statusCode(), p.message(), p.error()));
    }
}
