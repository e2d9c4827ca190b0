package fr.communs.contrats.nomenclature;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.communs.contrats.ContratsJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The closed vocabularies, read once from this jar. The order of the terms is contractual: partners read it in error messages, and the
 * codes {@code T1…}, {@code S1…}, {@code I1…}, {@code L1…} are ranks.
 */
public final class Nomenclatures {

    /** Version of the vocabularies, echoed by each qualification. */
    public static final String VERSION = "2026-01";

    private static final Map<Axe, Vocabulaire> VOCABULAIRES = new EnumMap<>(Axe.class);
    private static final List<Acronyme> ACRONYMES = lire("acronymes", new TypeReference<>() { });
    private static final Valeurs VALEURS = lire("valeurs", new TypeReference<>() { });

    static {
        VOCABULAIRES.put(Axe.THEMATIQUES, vocabulaire("thematiques"));
        VOCABULAIRES.put(Axe.SITES, vocabulaire("sites"));
        VOCABULAIRES.put(Axe.INTERVENTIONS, vocabulaire("interventions"));
        VOCABULAIRES.put(Axe.LEVIERS, vocabulaire("leviers"));
        VOCABULAIRES.put(Axe.COMPETENCES, vocabulaire("competences-m57"));
    }

    private Nomenclatures() {
    }

    public record Acronyme(String acronyme, String definition) {
    }

    /** @param regions INSEE code → name, in the order partners know */
    public record Valeurs(List<String> projetPhases, List<String> phaseStatuts, Map<String, String> regions) {
    }

    private record Vocabulaire(List<Terme> termes, Map<String, Terme> parCode, Map<String, Terme> parLibelle) {
    }

    /** All terms of an axis, in the order of the nomenclature. */
    public static List<Terme> termes(Axe axe) {
        return VOCABULAIRES.get(axe).termes;
    }

    public static Optional<Terme> parCode(Axe axe, String code) {
        return Optional.ofNullable(VOCABULAIRES.get(axe).parCode.get(code));
    }

    /** Exact label, typography included. */
    public static Optional<Terme> parLibelle(Axe axe, String libelle) {
        return Optional.ofNullable(VOCABULAIRES.get(axe).parLibelle.get(libelle));
    }

    public static List<Acronyme> acronymes() {
        return ACRONYMES;
    }

    public static Valeurs valeurs() {
        return VALEURS;
    }

    private static Vocabulaire vocabulaire(String fichier) {
        List<Terme> termes = Nomenclatures.<List<Terme>>lire(fichier, new TypeReference<>() { }).stream().map(Nomenclatures::completer).toList();
        return new Vocabulaire(termes, index(termes, Terme::code), index(termes, Terme::libelle));
    }

    private static Terme completer(Terme t) {
        return new Terme(t.code(), t.libelle(), t.probabiliteTe(),
                t.parents() == null ? List.of() : List.copyOf(t.parents()),
                t.thematiquesAjoutees() == null ? List.of() : List.copyOf(t.thematiquesAjoutees()));
    }

    private static Map<String, Terme> index(List<Terme> termes, Function<Terme, String> cle) {
        Map<String, Terme> index = new LinkedHashMap<>();
        termes.forEach(t -> index.put(cle.apply(t), t));
        return Collections.unmodifiableMap(index);
    }

    private static <T> T lire(String fichier, TypeReference<T> type) {
        String chemin = "/fr/communs/contrats/nomenclature/" + fichier + ".json";
        try (InputStream flux = Nomenclatures.class.getResourceAsStream(chemin)) {
            return ContratsJson.MAPPER.readValue(flux, type);
        } catch (IOException e) {
            throw new UncheckedIOException(chemin, e);
        }
    }
}
