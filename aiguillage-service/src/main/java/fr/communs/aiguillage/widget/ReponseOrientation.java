package fr.communs.aiguillage.widget;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.communs.aiguillage.appariement.ServiceOriente.Raison;
import fr.communs.aiguillage.catalogue.ServiceCatalogue.Avantage;
import fr.communs.aiguillage.projection.EtiquetteEffective;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All that a widget needs to draw, in one answer.
 *
 * @param etat       {@code pret}, {@code en_cours} (known, not qualified yet: ask again) or {@code inconnu}
 * @param projet     absent in context mode
 * @param services   best first
 * @param etiquettes labels that counted, per axis
 * @param jeton      opaque, ends after a week: sent back with the interactions, absent in context mode
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReponseOrientation(String etat, Projet projet, List<Service> services, Map<String, List<EtiquetteEffective>> etiquettes,
                          String jeton) {

    static final String PRET = "pret";
    static final String EN_COURS = "en_cours";
    static final String INCONNU = "inconnu";

    /** @param territoire name of the collectivité, or null */
    record Projet(String nom, String phase, String territoire) {
    }

    /**
     * @param expertise  {@code bas}, {@code moyen}, {@code haut} or null
     * @param score      in ]0, 1[, three decimals
     * @param manque     what must be given before the frame can be shown: {@code territoire} or names of fields
     * @param cadre      null when the service has no frame or when something is missing
     * @param provenance {@code moteur}: chosen by the matcher
     */
    record Service(UUID id, String slug, String nom, String resume, String description, String operateur, String logo,
                   List<String> categories, String expertise, double score, List<Raison> raisons, List<String> manque, Lien lien,
                   Cadre cadre, List<Champ> champs, List<Avantage> avantages, String provenance) {
    }

    record Lien(String url, String libelle) {
    }

    /** One extra field that the frame of the service needs. */
    record Champ(String nom, String libelle, String type, String aide, boolean requis, String motif, String valeur) {
    }
}
