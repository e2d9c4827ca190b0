package fr.communs.projets.projet;

import fr.communs.contrats.EtatProjet.Collectivite;
import fr.communs.referentiel.Referentiel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Territories of a project, stored as {@code type:code}: names and attachments come from the referential each time a project is read here,
 * so that a merger of communes leaves no old ones in the answers of this service. An event holds those of its day: aiguillage keeps them
 * until the project is published again (docs/evenements.md, "A new referential").
 */
final class Territoires {

    static final String COMMUNE = "Commune";
    static final String EPCI = "EPCI";
    static final String DEPARTEMENT = "Departement";
    static final List<String> TYPES = List.of(COMMUNE, EPCI, DEPARTEMENT);

    private Territoires() {
    }

    /** Stored form of a declared territory (an old commune code becomes the current one), or empty when nobody knows it. */
    static Optional<String> canonique(String type, String code) {
        Referentiel referentiel = Referentiel.charger();
        Optional<String> actuel = switch (type) {
            case COMMUNE -> referentiel.commune(code).map(c -> c.code());
            case EPCI -> referentiel.epci(code).map(e -> e.siren());
            default -> referentiel.departement(code).map(d -> d.code());
        };
        return actuel.map(c -> type + ":" + c);
    }

    static List<Collectivite> resoudre(String[] territoires) {
        return Arrays.stream(territoires).map(Territoires::resoudre).toList();
    }

    private static Collectivite resoudre(String territoire) {
        String[] morceaux = territoire.split(":", 2);
        String code = morceaux[1];
        Referentiel referentiel = Referentiel.charger();
        Optional<Collectivite> resolue = switch (morceaux[0]) {
            case COMMUNE -> referentiel.commune(code).map(c -> new Collectivite(COMMUNE, c.code(), c.nom(), c.siren(), c.codeEpci(),
                    List.of(c.codeDepartement()), List.of(c.codeRegion())));
            case EPCI -> referentiel.epci(code).map(e -> new Collectivite(EPCI, e.siren(), e.nom(), e.siren(), e.siren(),
                    e.codesDepartements(), e.codesRegions()));
            default -> referentiel.departement(code).map(d -> new Collectivite(DEPARTEMENT, d.code(), d.nom(), null, null,
                    List.of(d.code()), List.of(d.codeRegion())));
        };
        // A territory that left the referential keeps its code: the project is not lost with it.
        return resolue.orElseGet(() -> new Collectivite(morceaux[0], code, code, null, null, List.of(), List.of()));
    }
}
