package fr.communs.referentiel;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The administrative division of France, held in memory; immutable, hence shared freely between threads.
 *
 * <p>Every lookup accepts surrounding spaces and lower-case letters ({@code " 2a004 "}); null, blank and unknown codes answer empty.
 */
public final class Referentiel {

    private final List<Commune> communes;
    private final List<Epci> epcis;
    private final Map<String, Commune> communesParCode;
    private final Map<String, Commune> communesParSiren;
    private final Map<String, Epci> epcisParSiren;
    private final Map<String, Departement> departements;
    private final Map<String, Region> regions;

    /**
     * Takes the maps over without a copy, which would be paid at each start: the reader builds them and keeps none.
     *
     * @param communesParCode by current and by former codes
     */
    Referentiel(List<Commune> communes, List<Epci> epcis, Map<String, Commune> communesParCode, Map<String, Commune> communesParSiren,
            Map<String, Epci> epcisParSiren, Map<String, Departement> departements, Map<String, Region> regions) {
        this.communes = List.copyOf(communes);
        this.epcis = List.copyOf(epcis);
        this.communesParCode = communesParCode;
        this.communesParSiren = communesParSiren;
        this.epcisParSiren = epcisParSiren;
        this.departements = departements;
        this.regions = regions;
    }

    /** The instance of this JVM, read from the jar at the first call. */
    public static Referentiel charger() {
        return Instance.UNIQUE;
    }

    /**
     * The current commune of an INSEE code. Former communes, delegated and associated communes answer the commune they are now part of,
     * municipal arrondissements answer Paris, Lyon or Marseille.
     */
    public Optional<Commune> commune(String codeInsee) {
        return chercher(communesParCode, codeInsee);
    }

    /** @param siren nine digits; the SIREN of a commune that has merged into another is unknown */
    public Optional<Commune> communeParSiren(String siren) {
        return chercher(communesParSiren, siren);
    }

    /** @param siren nine digits, of an EPCI with own taxation or of an EPT */
    public Optional<Epci> epci(String siren) {
        return chercher(epcisParSiren, siren);
    }

    public Optional<Departement> departement(String code) {
        return chercher(departements, code);
    }

    public Optional<Region> region(String code) {
        return chercher(regions, code);
    }

    /** Current communes, by INSEE code. */
    public Collection<Commune> communes() {
        return communes;
    }

    /** EPCI with own taxation by SIREN, then EPT by SIREN. */
    public Collection<Epci> epcis() {
        return epcis;
    }

    private static <T> Optional<T> chercher(Map<String, T> index, String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(index.get(code.strip().toUpperCase(Locale.ROOT)));
    }

    /** Loaded by the JVM at the first use, once, without a lock on later calls. */
    private static final class Instance {
        private static final Referentiel UNIQUE = new LecteurReferentiel().lire();
    }
}
