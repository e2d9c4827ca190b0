package fr.communs.projets.projet;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shape of a project's body, for the OpenAPI document alone: {@link LectureDemande} is what reads and checks it. */
@Schema(name = "Projet", requiredProperties = {"nom", "externalId", "collectivites"})
record CorpsProjet(
        @Schema(description = "Non vide, 1 000 caractères au plus", examples = "Rénovation énergétique de l'école") String nom,
        @Schema(description = "Identifiant du projet sur la plateforme appelante") String externalId,
        @Schema(description = "50 000 caractères au plus", nullable = true) String description,
        @Schema(description = "Au moins une ; remplace la liste précédente") List<CorpsCollectivite> collectivites,
        @Schema(nullable = true) CorpsPorteur porteur,
        @Schema(description = "Euros, de 0 à 10^12, deux décimales au plus", nullable = true) BigDecimal budgetPrevisionnel,
        @Schema(description = "ISO 8601 : année, mois, jour ou instant", examples = "2027-03-01", nullable = true) String dateDebutPrevisionnelle,
        @Schema(enumeration = {"Idée", "Étude", "Opération"}, nullable = true) String phase,
        @Schema(enumeration = {"En cours", "En retard", "En pause", "Bloqué", "Abandonné", "Terminé"},
                description = "Avec une phase seulement ; « En cours » par défaut quand la phase change", nullable = true) String phaseStatut,
        @Schema(nullable = true) String programme,
        @Schema(description = "Codes M57 (nomenclature fonctionnelle des collectivités)", nullable = true) List<String> competences,
        @Schema(description = "Leviers du SGPE, libellés exacts", nullable = true) List<String> leviers,
        @Schema(nullable = true) List<String> classificationThematiques,
        @Schema(nullable = true) List<String> classificationSites,
        @Schema(nullable = true) List<String> classificationInterventions,
        @Schema(description = "{thematiques, sites, interventions} : listes de {label, score}, score entre 0 et 1 ; "
                + "d'autres champs d'un label sont acceptés et ne sont pas gardés. "
                + "Une étiquette déclarée par son seul nom l'emporte sur ces scores", nullable = true)
        Object classificationScores,
        @Schema(nullable = true) String probabiliteTE,
        @Schema(enumeration = {"publique", "privee"}, description = "« publique » pour un nouveau projet qui n'en dit rien ; null vaut absent : "
                + "la visibilité d'un projet connu ne change pas", nullable = true) String visibilite,
        @Schema(description = "Subventions obtenues", nullable = true) List<CorpsFinancement> financements) {

    record CorpsCollectivite(
            @Schema(enumeration = {"Commune", "EPCI", "Departement"}) String type,
            @Schema(description = "Code INSEE d'une commune (les anciens codes sont acceptés), SIREN d'un EPCI, code d'un département")
            String code) {
    }

    record CorpsPorteur(String codeSiret, String referentEmail, String referentTelephone, String referentPrenom, String referentNom,
                        String referentFonction) {
    }

    record CorpsFinancement(String source, @Schema(description = "Euros, deux décimales au plus") BigDecimal montantAttribue) {
    }
}
