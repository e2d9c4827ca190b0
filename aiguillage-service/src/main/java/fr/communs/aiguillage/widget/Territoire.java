package fr.communs.aiguillage.widget;

import fr.communs.contrats.EtatProjet.Collectivite;
import fr.communs.referentiel.Referentiel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The collectivité for which the widget answers.
 *
 * @param type     {@code Commune}, {@code EPCI} or {@code Departement}
 * @param code     INSEE code, or SIREN for an EPCI: what partner frames call {@code collectiviteCode}
 * @param codeEpci SIREN of the EPCI of a commune, or null
 * @param regions  INSEE codes
 */
record Territoire(String type, String code, String nom, String codeEpci, Set<String> regions) {

    private static final Pattern SIREN = Pattern.compile("\\d{9}");

    /** By INSEE code (old and delegated communes included) or by SIREN of a commune or an EPCI. */
    static Optional<Territoire> chercher(String code) {
        Referentiel referentiel = Referentiel.charger();
        if (!SIREN.matcher(code).matches()) {
            return referentiel.commune(code).map(c -> new Territoire("Commune", c.code(), c.nom(), c.codeEpci(), Set.of(c.codeRegion())));
        }
        return referentiel.epci(code)
                .map(e -> new Territoire("EPCI", e.siren(), e.nom(), e.siren(), new LinkedHashSet<>(e.codesRegions())))
                .or(() -> referentiel.communeParSiren(code).flatMap(c -> chercher(c.code())));
    }

    /** The first collectivité of a project stands for it, as in the frames of today. */
    static Optional<Territoire> de(List<Collectivite> collectivites, Set<String> regions) {
        if (collectivites == null || collectivites.isEmpty()) {
            return Optional.empty();
        }
        Collectivite c = collectivites.get(0);
        String code = "EPCI".equals(c.type()) && c.siren() != null ? c.siren() : c.code();
        return Optional.of(new Territoire(c.type(), code, c.nom(), c.codeEpci(), regions));
    }
}
