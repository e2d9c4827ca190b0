package fr.communs.qualification.demande;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shapes of the routes on demand; names and order of the members are those that partners read. Scores are in [0, 1]. */
final class Reponses {

    private Reponses() {
    }

    record CorpsTexte(@Schema(required = true, maxLength = 500) String nom,
                      @Schema(required = true, maxLength = 50_000) String description) {
    }

    record CorpsClassification(@Schema(required = true, maxLength = 500) String nom,
                               @Schema(required = true, maxLength = 50_000) String description,
                               @Schema(enumeration = {"projet", "aide", "service"}) String type,
                               @Schema(minimum = "0", maximum = "1", defaultValue = "0.8") Double scoreThreshold) {
    }

    record LabelNote(String label, double score) {
    }

    /** @param probabiliteTE in [0, 1] with two decimals, null when no thématique carries a weight */
    record Classification(String projet, List<LabelNote> thematiques, List<LabelNote> sites, List<LabelNote> interventions,
                          @JsonProperty("probabiliteTE") Double probabiliteTE) {
    }

    record LevierNote(String nom, double score) {
    }

    /** @param classification one of three sentences on the link with the ecological transition */
    record Leviers(String projet, String classification, List<LevierNote> leviers) {
    }

    record CompetenceNotee(String code, String nom, double score) {
    }

    record Competences(String projet, List<CompetenceNotee> competences) {
    }
}
