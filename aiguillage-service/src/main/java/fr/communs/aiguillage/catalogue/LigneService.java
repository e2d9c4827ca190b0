package fr.communs.aiguillage.catalogue;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import fr.communs.aiguillage.appariement.Classification;
import fr.communs.aiguillage.appariement.LabelNote;
import fr.communs.aiguillage.catalogue.ServiceCatalogue.Avantage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A row of table {@code service}, exchanged with PostgreSQL as one JSON object whose members are the columns.
 *
 * @param empreintes import format → fingerprint of the last row imported
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record LigneService(
        UUID id,
        String slug,
        String nom,
        String resume,
        String description,
        String descriptionLongue,
        String operateur,
        String logoUrl,
        String redirectionUrl,
        String redirectionLibelle,
        String iframeUrl,
        String libelleDetail,
        List<String> categories,
        String expertise,
        Boolean profilGeneraliste,
        Etiquettes classification,
        Map<String, Double> phases,
        List<Avantage> avantages,
        boolean liste,
        String origine,
        Map<String, String> empreintes,
        Instant creeLe,
        Instant modifieLe) {

    /** Weighted labels on the five axes; never null, an empty axis is an empty list. */
    record Etiquettes(List<LabelNote> thematiques, List<LabelNote> sites, List<LabelNote> interventions, List<LabelNote> leviers,
                      List<LabelNote> competences) {

        static final Etiquettes VIDES = new Etiquettes(null, null, null, null, null);

        Etiquettes {
            thematiques = copie(thematiques);
            sites = copie(sites);
            interventions = copie(interventions);
            leviers = copie(leviers);
            competences = copie(competences);
        }

        private static List<LabelNote> copie(List<LabelNote> labels) {
            return labels == null ? List.of() : List.copyOf(labels);
        }
    }

    ServiceCatalogue publier() {
        return new ServiceCatalogue(id, slug, nom, resume, description, descriptionLongue, operateur, logoUrl, redirectionUrl,
                redirectionLibelle, iframeUrl, libelleDetail, List.copyOf(categories), expertise, profilGeneraliste,
                new Classification(classification.thematiques, classification.sites, classification.interventions),
                classification.leviers, classification.competences, Map.copyOf(phases), List.copyOf(avantages), liste, origine, creeLe);
    }
}
