package fr.communs.aiguillage.compatibilite;

import fr.communs.aiguillage.appariement.CriteresContexte;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import fr.communs.socle.probleme.Erreur;
import fr.communs.socle.probleme.ProblemeException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the query of {@code /services/search/context} and refuses, by name, each parameter that it does not understand. Whatever order or
 * repetition the caller chose, the same set of values gives equal criteria, made of the strings of the vocabulary: answers are kept by
 * criteria.
 */
final class LectureContexte {

    private static final String TOUT = "all";
    private static final List<String> COMPETENCES = Nomenclatures.termes(Axe.COMPETENCES).stream().map(Terme::code).toList();
    private static final List<String> LEVIERS = Nomenclatures.termes(Axe.LEVIERS).stream().map(Terme::libelle).toList();
    private static final List<String> PHASES = Nomenclatures.valeurs().projetPhases();
    private static final List<String> REGIONS = List.copyOf(Nomenclatures.valeurs().regions().keySet());
    private static final Set<String> CONNUS = Set.of("competences", "leviers", "phases", "regions");

    private final MultivaluedMap<String, String> parametres;
    private final List<Erreur> erreurs = new ArrayList<>();

    private LectureContexte(MultivaluedMap<String, String> parametres) {
        this.parametres = parametres;
    }

    static CriteresContexte lire(MultivaluedMap<String, String> parametres) {
        LectureContexte lecture = new LectureContexte(parametres);
        parametres.keySet().stream().filter(p -> !CONNUS.contains(p)).forEach(p ->
                lecture.erreurs.add(new Erreur(p, "paramètre inconnu", "property " + p + " should not exist")));
        CriteresContexte criteres = new CriteresContexte(lecture.valeurs("competences", COMPETENCES), lecture.valeurs("leviers", LEVIERS),
                lecture.obligatoires("phases", PHASES), lecture.obligatoires("regions", REGIONS));
        if (!lecture.erreurs.isEmpty()) {
            throw ProblemeException.invalide(lecture.erreurs);
        }
        return criteres;
    }

    private List<String> obligatoires(String champ, List<String> vocabulaire) {
        if (!parametres.containsKey(champ)) {
            erreurs.add(new Erreur(champ,
                    "ce paramètre est obligatoire ; valeurs acceptées : " + TOUT + ", " + String.join(", ", vocabulaire),
                    champ + " should not be empty"));
        }
        return valeurs(champ, vocabulaire);
    }

    /** In the order of the vocabulary, each once; null when the parameter is absent; a lone {@code all} is the whole vocabulary. */
    private List<String> valeurs(String champ, List<String> vocabulaire) {
        List<String> valeurs = parametres.get(champ);
        if (valeurs == null || valeurs.equals(List.of(TOUT))) {
            return valeurs == null ? null : vocabulaire;
        }
        Set<String> distinctes = new LinkedHashSet<>(valeurs);
        distinctes.stream().filter(v -> !vocabulaire.contains(v)).findFirst().ifPresent(v ->
                erreurs.add(new Erreur(champ, "valeur inconnue « " + v + " » (répétez le paramètre pour plusieurs valeurs)",
                        "each value in " + champ + " must be one of the following values: " + String.join(", ", vocabulaire))));
        return vocabulaire.stream().filter(distinctes::contains).toList();
    }
}
