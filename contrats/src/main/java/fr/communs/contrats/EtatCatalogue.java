package fr.communs.contrats;

/**
 * {@code data} of {@code catalogue.v1}: what a published service or aid says of itself, whole, for its qualification.
 *
 * @param objet       {@code service} with its slug, or {@code aide} with its identifier
 * @param version     grows at each change: a consumer drops what is older than what it holds
 * @param retire      true once it is no longer published: consumers forget its texts
 * @param resume      one line, or null
 * @param description null when it has none
 */
public record EtatCatalogue(EtatQualification.Objet objet, long version, boolean retire, String nom, String resume, String description) {
}
