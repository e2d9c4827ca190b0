package fr.communs.aiguillage.appariement;

import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * What a service context asks of a project. On each axis null and {@code []} differ: null is "axis ignored" (never passes for regions),
 * {@code []} is "any value".
 *
 * @param liste        the context is listed
 * @param serviceListe its service is listed
 * @param competences  M57 codes, or null
 * @param leviers      labels, or null
 * @param phases       {@code Idée}, {@code Étude}, {@code Opération}, or null
 * @param regions      INSEE codes of regions, or null
 */
public record Contexte(UUID id, UUID serviceId, boolean liste, boolean serviceListe, List<String> competences, List<String> leviers,
                       List<String> phases, List<String> regions) {

    public Contexte {
        competences = copie(competences);
        leviers = copie(leviers);
        phases = copie(phases);
        regions = copie(regions);
    }

    static List<String> copie(List<String> valeurs) {
        return valeurs == null ? null : Collections.unmodifiableList(valeurs.stream().toList());
    }
}
