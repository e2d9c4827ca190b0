package fr.communs.projets.projet;

import fr.communs.contrats.EtatProjet.ClassificationScores;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A project as partners read it: the shape of the reference system, plus {@code version}, {@code visibilite}, {@code financements} and
 * {@code qualification}. Nulls are written: clients read the keys.
 */
record ProjetReponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String nom,
        String description,
        String visibilite,
        PorteurReponse porteur,
        List<CollectiviteReponse> collectivites,
        BigDecimal budgetPrevisionnel,
        String dateDebutPrevisionnelle,
        String phase,
        String phaseStatut,
        String programme,
        List<String> competences,
        List<String> leviers,
        List<String> classificationThematiques,
        List<String> classificationSites,
        List<String> classificationInterventions,
        String probabiliteTE,
        ClassificationScores classificationScores,
        QualificationReponse qualification,
        List<FinancementReponse> financements,
        String mecId,
        String tetId,
        String recocoId,
        String urbanVitalizId,
        String sosPontsId,
        String fondVertId) {

    record PorteurReponse(String codeSiret, String referentEmail, String referentTelephone, String referentNom, String referentPrenom,
                          String referentFonction) {
    }

    /** @param id stable for a territory; {@code createdAt} and {@code updatedAt} are the project's, the referential has no dates */
    record CollectiviteReponse(UUID id, String nom, String type, String codeInsee, String codeEpci, List<String> codeDepartements,
                               List<String> codeRegions, String siren, Instant createdAt, Instant updatedAt) {
    }

    /** @param etat {@code en_attente} while the current text has no result yet */
    record QualificationReponse(String etat, String moteur, String modele, Instant faitLe) {
    }

    record FinancementReponse(String source, BigDecimal montantAttribue) {
    }
}
