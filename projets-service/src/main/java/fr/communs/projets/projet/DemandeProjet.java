package fr.communs.projets.projet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a platform declares, already checked. A field out of {@code presents} was not sent: it keeps its value; a field sent as null is
 * cleared.
 *
 * @param externalId     identity at the platform; null in a PATCH
 * @param visibilite     null keeps it, as an absent one does
 * @param collectivites  {@code type:code}, resolved
 * @param phaseStatut    {@code En cours} when a phase was sent without status; it counts when the phase changes ({@link Fusion})
 */
record DemandeProjet(
        Set<String> presents,
        String externalId,
        String nom,
        String description,
        String visibilite,
        String phase,
        String phaseStatut,
        BigDecimal budgetPrevisionnel,
        String dateDebutPrevisionnelle,
        String programme,
        List<String> competences,
        List<String> leviers,
        List<String> classificationThematiques,
        List<String> classificationSites,
        List<String> classificationInterventions,
        String classificationScores,
        String probabiliteTE,
        List<String> collectivites,
        Contact porteur,
        List<Subvention> financements) {

    /** A null field is one that was not sent. */
    record Contact(String codeSiret, String referentEmail, String referentTelephone, String referentPrenom, String referentNom,
                   String referentFonction) {
    }

    /** @param montantAttribue euros */
    record Subvention(String source, BigDecimal montantAttribue) {
    }

    /** Characters of its texts: what it takes in memory, more or less. */
    int longueur() {
        return Stream.concat(Stream.of(nom, description, classificationScores),
                        Stream.of(competences, leviers, classificationThematiques, classificationSites, classificationInterventions,
                                collectivites).filter(Objects::nonNull).flatMap(List::stream))
                .filter(Objects::nonNull).mapToInt(String::length).sum();
    }

    boolean envoie(String champ) {
        return presents.contains(champ);
    }
}
