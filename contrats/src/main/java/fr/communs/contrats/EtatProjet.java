package fr.communs.contrats;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * {@code data} of {@code projets.v1}: the whole state of a project, never a contact person.
 *
 * @param version            grows by one at each change: a consumer drops what is older than what it holds
 * @param visibilite         {@code publique} or {@code privee}
 * @param empreinteTexte     see {@link EmpreinteTexte}: the only test of whether a qualification applies
 * @param phase              {@code Idée}, {@code Étude}, {@code Opération} or null
 * @param budgetPrevisionnel euros, two decimals at most, or null
 * @param declare            what the platform declared, apart from what is predicted
 */
public record EtatProjet(
        UUID id,
        long version,
        boolean archive,
        String visibilite,
        String empreinteTexte,
        String nom,
        String description,
        String phase,
        String phaseStatut,
        BigDecimal budgetPrevisionnel,
        String programme,
        Declare declare,
        List<IdExterne> idsExternes,
        List<Collectivite> collectivites,
        Instant creeLe,
        Instant modifieLe) {

    /** Null means "not declared"; an empty list is a declaration (and a wildcard of the context matcher). */
    public record Declare(List<String> competences, List<String> leviers, ClassificationScores classificationScores) {
    }

    /** Declared labels of the three axes; a null axis is not declared. */
    public record ClassificationScores(List<LabelNote> thematiques, List<LabelNote> sites, List<LabelNote> interventions) {
    }

    /** A label of a nomenclature and its score in [0, 1]. */
    public record LabelNote(String label, double score) {
    }

    /** Identity of the project at a platform; unique by (plateforme, id). */
    public record IdExterne(String plateforme, String id) {
    }

    /**
     * @param type {@code Commune}, {@code EPCI} or {@code Departement}
     * @param code INSEE code of a commune or département, SIREN of an EPCI
     */
    public record Collectivite(String type, String code, String nom, String siren, String codeEpci,
                               List<String> codeDepartements, List<String> codeRegions) {
    }
}
