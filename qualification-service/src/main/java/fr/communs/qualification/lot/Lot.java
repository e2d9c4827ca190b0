package fr.communs.qualification.lot;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A batch that qualifies again, and how far it is. */
record Lot(
        UUID id,
        @Schema(enumeration = {"perimees", "toutes"}) String portee,
        @Schema(enumeration = {"en_cours", "en_pause", "termine", "annule"}) String etat,
        @Schema(description = "Commencé par le service après un changement de moteur") boolean automatique,
        @Schema(description = "Moteur à la création du lot") String modele,
        @Schema(description = "Objets à voir, comptés à la création ; ce qui a été qualifié autrement entre-temps en sort") long total,
        long faits,
        @Schema(description = "Même texte et même moteur : rien n'est publié") long inchanges,
        @Schema(description = "Résultats publiés dans une nouvelle version") long changes,
        @Schema(description = "Textes que le moteur n'a pas pu lire ; repris par le balayage") long echecs,
        @Schema(description = "Textes par seconde au plus ; null sans limite") Integer debitParSeconde,
        @Schema(description = "Objets au plus ; null sans limite") Integer limite,
        @Schema(description = "Textes par seconde mesurés, pauses exclues ; null avant la première tranche") Double debit,
        @Schema(description = "null quand le lot n'avance pas") Instant finEstimee,
        Instant creeLe,
        Instant termineLe) {

    static final String EN_COURS = "en_cours";
    static final String EN_PAUSE = "en_pause";
    static final String ANNULE = "annule";
}
