package fr.communs.lanceur.importation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.communs.lanceur.Api;
import fr.communs.referentiel.Commune;
import fr.communs.referentiel.Referentiel;
import java.util.Optional;

/** Finds the collectivity of a row from what its cells hold: old codes, SIREN written as numbers, SIRET. */
final class Territoires {

    private final Referentiel referentiel = Referentiel.charger();

    /** @param code INSEE code, current or former */
    Optional<ObjectNode> commune(String code) {
        return referentiel.commune(code).map(Commune::code).map(c -> collectivite("Commune", c));
    }

    /** @param cellule SIREN or SIRET, possibly passed through a spreadsheet ({@code 316830744.0}) */
    Optional<ObjectNode> parSiren(String cellule) {
        return siren(cellule).flatMap(siren -> referentiel.communeParSiren(siren).map(c -> collectivite("Commune", c.code()))
                .or(() -> referentiel.epci(siren).map(e -> collectivite("EPCI", e.siren()))));
    }

    Optional<ObjectNode> epci(String siren) {
        return referentiel.epci(siren).map(e -> collectivite("EPCI", e.siren()));
    }

    Optional<ObjectNode> departement(String code) {
        return referentiel.departement(code).map(d -> collectivite("Departement", d.code()));
    }

    /** Nine digits, or nothing when the cell is neither a SIREN nor a SIRET. */
    static Optional<String> siren(String cellule) {
        if (cellule == null) {
            return Optional.empty();
        }
        String chiffres = cellule.strip().replaceFirst("\\.0+$", "").replaceAll("[\\s\u00a0]", "");
        return chiffres.matches("\\d{9}|\\d{14}") ? Optional.of(chiffres.substring(0, 9)) : Optional.empty();
    }

    private static ObjectNode collectivite(String type, String code) {
        return Api.JSON.createObjectNode().put("type", type).put("code", code);
    }
}
