package fr.communs.aiguillage.catalogue;

import fr.communs.aiguillage.appariement.Classification;
import fr.communs.aiguillage.appariement.LabelNote;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A public digital service as every matcher and every API sees it: one row for both generations of the catalogue, immutable. A service
 * without labels never scores, a service without contexts never answers the first generation.
 *
 * @param id                 UUIDv5 of the slug, so that an imported catalogue keeps the same identifiers everywhere
 * @param nom                unique
 * @param resume             one-line purpose ({@code sousTitre} of the first generation, {@code baseline} of the second), or null
 * @param descriptionLongue  null unless the source gives a text longer than {@code description}
 * @param logoUrl            absolute http(s) URL, or null: logos are not bundled
 * @param iframeUrl          template whose {@code {words}} the caller resolves, or null
 * @param categories         subset of {@code expert contenu inspirants discussions conseil aides}
 * @param expertise          {@code bas}, {@code moyen}, {@code haut} or null
 * @param profilGeneraliste  null when unknown
 * @param classification     weighted labels of the three scored axes: 1.0 principal, 0.85 secondary
 * @param leviers            weighted labels of leviers
 * @param competences        weighted M57 codes
 * @param phases             phase → 0, 0.5 or 1; a phase without weight is neutral
 * @param liste              false hides the service from the first generation
 * @param origine            {@code bundled}, {@code import} or {@code api}
 */
public record ServiceCatalogue(
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
        Classification classification,
        List<LabelNote> leviers,
        List<LabelNote> competences,
        Map<String, Double> phases,
        List<Avantage> avantages,
        boolean liste,
        String origine,
        Instant creeLe) {

    /** A measured or documented benefit, with the page that states it. */
    public record Avantage(String texte, String source) {
    }
}
