package fr.communs.aiguillage.catalogue;

import fr.communs.aiguillage.appariement.LabelNote;
import fr.communs.aiguillage.catalogue.LigneService.Etiquettes;
import fr.communs.aiguillage.catalogue.LotImport.ServiceImporte;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads the benchmark of the digital services: principal labels weigh 1.0, secondary ones 0.85, and the questions on the maturity of a
 * project become weights of its phases. Labels are separated by a slash, that some of them contain.
 */
final class LectureNumeriques {

    private static final double PRINCIPAL = 1.0;
    private static final double SECONDAIRE = 0.85;

    /** Both are found in the file. */
    private static final String SEPARATEURS = "/;";

    private static final String NOM = "Nom du service";
    private static final String AFFINER = "Phase : Affiner un projet au stade de l’idée vague";
    private static final String CONCRETISER = "Phase : Concrétiser un projet qui prend forme";
    private static final String GERER = "Gestion quotidienne et opérationnelle de la collectivité";
    private static final String EXPERTISE = "Niveau d’expertise technique";
    private static final String GENERIQUE = "À présenter dans une présentation générique et peu contextualisée ?";
    /** Column → category, in the order in which categories are shown. */
    private static final Map<String, String> CATEGORIES = categories();
    private static final List<String> COLONNES = colonnes();

    private static final VocabulaireFerme THEMATIQUES = vocabulaire(Axe.THEMATIQUES);
    private static final VocabulaireFerme SITES = vocabulaire(Axe.SITES);
    private static final VocabulaireFerme INTERVENTIONS = vocabulaire(Axe.INTERVENTIONS);

    private LectureNumeriques() {
    }

    static LotImport lire(byte[] corps) {
        LectureCsv csv = LectureCsv.lire(corps, ';', COLONNES);
        List<ServiceImporte> services = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        for (LectureCsv.Ligne ligne : csv.lignes()) {
            String slug = Identites.slug(ligne.cellule(NOM));
            if (slug.isEmpty()) {
                ligne.avertir(NOM, "service sans nom, ligne ignorée");
            } else if (!slugs.add(slug)) {
                ligne.refuser(NOM, "service en double « " + ligne.cellule(NOM) + " »");
            } else {
                services.add(service(ligne, slug));
            }
        }
        csv.verifier();
        return new LotImport(csv.lignes().size(), services, List.of(), csv.avertissements());
    }

    private static ServiceImporte service(LectureCsv.Ligne l, String slug) {
        Etiquettes etiquettes = new Etiquettes(
                labels(l, "Thématiques principales", "Thématiques secondaires", THEMATIQUES),
                labels(l, "Lieux principaux", "Lieux secondaires", SITES),
                labels(l, "Modalités principales", "Modalités secondaires", INTERVENTIONS), null, null);
        if (etiquettes.equals(Etiquettes.VIDES)) {
            l.avertir("Thématiques principales", "service sans étiquette : il ne sera jamais proposé");
        }
        String courte = l.texte("Description courte auto");
        String description = Objects.requireNonNullElse(courte == null ? l.texte("Description") : courte, "");
        LigneService lue = new LigneService(Identites.service(slug), slug, l.cellule(NOM), l.texte("Baseline auto"), description,
                l.texte("Description auto"), l.texte("Opérateur"), null, l.adresseReparee("Lien du service auto"), null, null, null,
                categories(l), expertise(l), BooleensCsv.ouiNon(l, GENERIQUE), etiquettes, phases(l), List.of(), true, "import", Map.of(),
                null, null);
        return new ServiceImporte(FormatImport.NUMERIQUES, Empreinte.de(lue), lue);
    }

    private static List<LabelNote> labels(LectureCsv.Ligne l, String principaux, String secondaires, VocabulaireFerme vocabulaire) {
        Map<String, Double> poids = new LinkedHashMap<>();
        l.valeurs(principaux, SEPARATEURS, vocabulaire).forEach(v -> poids.put(v, PRINCIPAL));
        l.valeurs(secondaires, SEPARATEURS, vocabulaire).forEach(v -> poids.putIfAbsent(v, SECONDAIRE));
        return poids.entrySet().stream().map(e -> new LabelNote(e.getKey(), e.getValue())).toList();
    }

    /** A phase takes the best weight of the columns that speak of it; without answer it stays neutral. */
    private static Map<String, Double> phases(LectureCsv.Ligne l) {
        Map<String, Double> phases = new LinkedHashMap<>();
        Double affiner = BooleensCsv.poids(l, AFFINER);
        Double concretiser = BooleensCsv.poids(l, CONCRETISER);
        Double gerer = BooleensCsv.poids(l, GERER);
        retenir(phases, "Idée", affiner, null);
        retenir(phases, "Étude", affiner, concretiser);
        retenir(phases, "Opération", concretiser, gerer);
        return phases;
    }

    private static void retenir(Map<String, Double> phases, String phase, Double un, Double autre) {
        if (un != null || autre != null) {
            phases.put(phase, Math.max(un == null ? 0 : un, autre == null ? 0 : autre));
        }
    }

    private static List<String> categories(LectureCsv.Ligne l) {
        return CATEGORIES.entrySet().stream().filter(c -> Boolean.TRUE.equals(BooleensCsv.ouiNon(l, c.getKey()))).map(Map.Entry::getValue)
                .toList();
    }

    private static String expertise(LectureCsv.Ligne l) {
        String niveau = l.cellule(EXPERTISE).toLowerCase(Locale.FRENCH);
        return switch (niveau) {
            case "bas", "moyen", "haut" -> niveau;
            case "" -> null;
            default -> l.refuser(EXPERTISE, "Bas, Moyen ou Haut attendu, reçu « " + l.cellule(EXPERTISE) + " »");
        };
    }

    private static VocabulaireFerme vocabulaire(Axe axe) {
        return VocabulaireFerme.de(Nomenclatures.termes(axe).stream().map(Terme::libelle));
    }

    private static Map<String, String> categories() {
        Map<String, String> categories = new LinkedHashMap<>();
        categories.put("Services numériques experts", "expert");
        categories.put("Base de contenu", "contenu");
        categories.put("Base de projets inspirants", "inspirants");
        categories.put("Discussions entre pairs, forum, communauté", "discussions");
        categories.put("Organiser le conseil", "conseil");
        categories.put("Aides financières", "aides");
        return categories;
    }

    private static List<String> colonnes() {
        List<String> colonnes = new ArrayList<>(List.of(NOM, "Description", "Opérateur", "Lien du service auto", "Baseline auto",
                "Description auto", "Description courte auto", AFFINER, CONCRETISER, GERER, EXPERTISE, GENERIQUE, "Lieux principaux",
                "Lieux secondaires", "Modalités principales", "Modalités secondaires", "Thématiques principales",
                "Thématiques secondaires"));
        colonnes.addAll(CATEGORIES.keySet());
        return colonnes;
    }
}
