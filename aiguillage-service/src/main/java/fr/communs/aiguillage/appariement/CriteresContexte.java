package fr.communs.aiguillage.appariement;

import java.util.List;

/**
 * What a project (or a query without project) offers to the contexts. Null and {@code []} differ on competences and leviers: {@code []}
 * meets the contexts that accept any value, null meets none of them.
 *
 * @param phases  null or empty when the phase is unknown
 * @param regions union of the regions of the collectivités, possibly empty; never null
 */
public record CriteresContexte(List<String> competences, List<String> leviers, List<String> phases, List<String> regions) {

    public CriteresContexte {
        competences = Contexte.copie(competences);
        leviers = Contexte.copie(leviers);
        phases = Contexte.copie(phases);
        regions = regions == null ? List.of() : Contexte.copie(regions);
    }

    /** A project that says nothing meets no context. */
    public boolean muets() {
        return vide(competences) && vide(leviers) && vide(phases);
    }

    private static boolean vide(List<String> valeurs) {
        return valeurs == null || valeurs.isEmpty();
    }
}
