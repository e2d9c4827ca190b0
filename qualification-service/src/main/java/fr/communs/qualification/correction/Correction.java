package fr.communs.qualification.correction;

import fr.communs.contrats.EtatQualification.Objet;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A human decision on one label of one object, as it stands in the history. Of its author only the role and the platform are known.
 *
 * @param enVigueur false once withdrawn, or when a later decision on the same label holds
 */
record Correction(
        UUID id,
        Objet objet,
        @Schema(enumeration = {"thematiques", "sites", "interventions", "leviers", "competences"}) String axe,
        String code,
        String libelle,
        @Schema(enumeration = {"ajoute", "retire"}) String action,
        String role,
        String motif,
        @Schema(description = "Plateforme de l'auteur, tirée de la clé") String plateforme,
        Instant creeLe,
        @Schema(description = "null tant que la correction n'est pas annulée") Instant annuleeLe,
        boolean enVigueur) {
}
