package fr.communs.aiguillage.catalogue;

import java.util.List;

/**
 * The whole catalogue at one version, immutable: a request reads one snapshot from start to end.
 *
 * @param version  grows at each committed change
 * @param services ordered by name
 */
public record InstantaneCatalogue(long version, List<ServiceCatalogue> services, List<ContexteCatalogue> contextes) {

    static final InstantaneCatalogue VIDE = new InstantaneCatalogue(0, List.of(), List.of());
}
