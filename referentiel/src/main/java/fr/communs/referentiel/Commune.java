package fr.communs.referentiel;

import java.util.List;

/**
 * A commune that exists today; its EPCI, département and région are always in the same {@link Referentiel}.
 *
 * @param code         current INSEE code, five characters ({@code 2A004} in Corsica)
 * @param siren        nine digits; null for the communes of the overseas collectivities, which have none in the source
 * @param population   municipal population; 0 for the lands without permanent inhabitants
 * @param codesPostaux in the order of the source; empty for the lands without a post office
 * @param codeEpci     SIREN of the EPCI with own taxation (a commune of Greater Paris answers the métropole, not its EPT);
 *                     null for the islands and overseas collectivities that belong to none
 */
public record Commune(String code, String nom, String siren, int population, List<String> codesPostaux, String codeEpci,
        String codeDepartement, String codeRegion) {

    public Commune {
        codesPostaux = List.copyOf(codesPostaux);
    }
}
