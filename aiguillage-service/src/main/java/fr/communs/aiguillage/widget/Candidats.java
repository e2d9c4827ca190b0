package fr.communs.aiguillage.widget;

import fr.communs.aiguillage.appariement.LabelNote;
import fr.communs.aiguillage.appariement.ServiceOriente.Candidat;
import fr.communs.aiguillage.catalogue.ContexteCatalogue;
import fr.communs.aiguillage.catalogue.InstantaneCatalogue;
import fr.communs.aiguillage.catalogue.ServiceCatalogue;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The listed services of one version of the catalogue, as the ranking reads them: the labels of a service and those of its listed
 * contexts together, the regions of its contexts when all of them are regional.
 */
final class Candidats {

    /** A label that only a context carries says less than one that the service carries. */
    private static final double POIDS_CONTEXTE = 0.7;
    /** From this number of children a label is a heading of the nomenclature. */
    private static final int ENFANTS_D_UNE_RUBRIQUE = 3;
    /** Headings in fact: carried by projects that have nothing else in common. */
    private static final Set<String> TROP_GENERALES = Set.of("Sobriété énergétique", "Sobriété des bâtiments (tertiaire)");

    private final InstantaneCatalogue instantane;
    private final List<Candidat> candidats;
    private final Map<String, ServiceCatalogue> services;
    private final Map<UUID, List<ContexteCatalogue>> contextes;

    Candidats(InstantaneCatalogue instantane) {
        this.instantane = instantane;
        contextes = instantane.contextes().stream().filter(ContexteCatalogue::liste)
                .collect(Collectors.groupingBy(ContexteCatalogue::serviceId));
        services = new LinkedHashMap<>();
        candidats = new ArrayList<>();
        instantane.services().stream().filter(ServiceCatalogue::liste).forEach(s -> {
            services.put(s.slug(), s);
            candidats.add(candidat(s, contextes.getOrDefault(s.id(), List.of())));
        });
    }

    InstantaneCatalogue instantane() {
        return instantane;
    }

    List<Candidat> tous() {
        return candidats;
    }

    ServiceCatalogue service(String slug) {
        return services.get(slug);
    }

    List<ContexteCatalogue> contextes(UUID serviceId) {
        return contextes.getOrDefault(serviceId, List.of());
    }

    private static Candidat candidat(ServiceCatalogue s, List<ContexteCatalogue> contextes) {
        Map<Axe, Map<String, Double>> etiquettes = new EnumMap<>(Axe.class);
        etiquettes.put(Axe.THEMATIQUES, poids(s.classification().thematiques()));
        etiquettes.put(Axe.SITES, poids(s.classification().sites()));
        etiquettes.put(Axe.INTERVENTIONS, poids(s.classification().interventions()));
        Map<String, Double> leviers = poids(s.leviers());
        Map<String, Double> competences = poids(s.competences());
        Set<String> regions = new HashSet<>();
        boolean partout = contextes.isEmpty();
        for (ContexteCatalogue c : contextes) {
            ajouter(leviers, c.leviers());
            ajouter(competences, c.competences());
            if (c.regions() == null || c.regions().isEmpty()) {
                partout = true;
            } else {
                regions.addAll(c.regions());
            }
        }
        etiquettes.put(Axe.LEVIERS, leviers);
        etiquettes.put(Axe.COMPETENCES, competences);
        return new Candidat(s.slug(), s.nom(), etiquettes, s.phases(), partout ? Set.of() : regions);
    }

    private static Map<String, Double> poids(List<LabelNote> labels) {
        Map<String, Double> poids = new HashMap<>();
        if (labels != null) {
            labels.forEach(l -> poids.put(l.label(), l.score()));
        }
        return poids;
    }

    private static void ajouter(Map<String, Double> poids, List<String> labels) {
        if (labels != null) {
            labels.forEach(l -> poids.putIfAbsent(l, POIDS_CONTEXTE));
        }
    }

    /** Labels that are never, alone, a reason to propose a service. */
    static Set<String> generiques() {
        Set<String> generiques = new HashSet<>(TROP_GENERALES);
        Map<String, Integer> enfants = new HashMap<>();
        for (Axe axe : List.of(Axe.THEMATIQUES, Axe.SITES)) {
            for (Terme terme : Nomenclatures.termes(axe)) {
                terme.parents().forEach(p -> enfants.merge(p, 1, Integer::sum));
            }
        }
        enfants.forEach((label, nombre) -> {
            if (nombre >= ENFANTS_D_UNE_RUBRIQUE) {
                generiques.add(label);
            }
        });
        return generiques;
    }
}
