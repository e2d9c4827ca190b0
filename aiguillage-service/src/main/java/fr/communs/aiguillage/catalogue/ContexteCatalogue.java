package fr.communs.aiguillage.catalogue;

import java.util.List;
import java.util.UUID;

/**
 * The situation in which a service is proposed by the first generation, with the texts that replace the service's own when not null.
 *
 * @param competences M57 codes; null = the axis is ignored, empty = every project whose axis is not null
 * @param leviers     labels; null and empty as above
 * @param phases      null or empty = every phase
 * @param regions     INSEE codes; empty = everywhere
 * @param champs      extra fields that the frame of the service needs
 */
public record ContexteCatalogue(
        UUID id,
        UUID serviceId,
        String nom,
        String description,
        String sousTitre,
        String logoUrl,
        String redirectionUrl,
        String redirectionLibelle,
        String iframeUrl,
        String libelleDetail,
        List<String> competences,
        List<String> leviers,
        List<String> phases,
        List<String> regions,
        List<Champ> champs,
        boolean liste) {

    /** One extra field: {@code nom} is the word of the frame template, {@code libelle} what the agent reads. */
    public record Champ(String nom, String libelle) {
    }
}
