package fr.communs.referentiel;

import java.util.List;

/**
 * A group of communes: an EPCI with own taxation or an établissement public territorial; every member is a current commune of the same
 * {@link Referentiel}.
 *
 * @param siren      nine digits
 * @param nature     {@code CC}, {@code CA}, {@code CU}, {@code METRO}, {@code MET69} (métropole de Lyon) or {@code EPT}
 * @param population municipal population, as published with the perimeter of the group
 */
public record Epci(String siren, String nom, String nature, int population, List<String> codesCommunes,
        List<String> codesDepartements, List<String> codesRegions) {

    public Epci {
        codesCommunes = List.copyOf(codesCommunes);
        codesDepartements = List.copyOf(codesDepartements);
        codesRegions = List.copyOf(codesRegions);
    }
}
