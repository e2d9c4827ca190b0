package fr.communs.aiguillage.widget;

import fr.communs.aiguillage.projection.DesignationDemandee;
import fr.communs.aiguillage.projection.ProjetsProjetes.Designation;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import fr.communs.socle.probleme.Erreur;
import fr.communs.socle.probleme.ProblemeException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The question of a widget: a project, or criteria without project (context mode). Every parameter that is not understood is refused by
 * its name: a misspelt one silently ignored would show wrong services.
 *
 * @param projet     null in context mode
 * @param criteres   terms given per axis in context mode
 * @param territoire given by the caller, or null
 * @param limite     greatest number of services
 */
record DemandeOrientation(Designation projet, Map<Axe, List<Terme>> criteres, List<String> phases, Set<String> regions,
                          Territoire territoire, int limite) {

    static final int LIMITE_PAR_DEFAUT = 12;
    private static final int LIMITE_MAX = 200;
    private static final int VALEURS_MAX = 100;
    private static final int LONGUEUR_MAX = 500;
    private static final Set<String> UNIQUES = Set.of("projet", "idType", "territoire", "limite", "lang", "hote");
    private static final Set<String> LISTES = Set.of("competences", "leviers", "phases", "regions", "labels");
    private static final Pattern LANGUE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern HOTE = Pattern.compile("[A-Za-z0-9.:\\[\\]-]{1,255}");

    static DemandeOrientation lire(MultivaluedMap<String, String> parametres) {
        return new Lecture(parametres).lire();
    }

    private static final class Lecture {

        private final MultivaluedMap<String, String> parametres;
        private final List<Erreur> erreurs = new ArrayList<>();

        Lecture(MultivaluedMap<String, String> parametres) {
            this.parametres = parametres;
        }

        DemandeOrientation lire() {
            parametres.forEach(this::verifierForme);
            verifier("lang", LANGUE, "un code de langue est attendu, par exemple fr");
            verifier("hote", HOTE, "un nom d'hôte est attendu");
            int limite = limite();
            Territoire territoire = territoire();
            Map<Axe, List<Terme>> criteres = criteres();
            List<String> phases = parmi("phases", Nomenclatures.valeurs().projetPhases());
            List<String> regions = parmi("regions", Nomenclatures.valeurs().regions().keySet());
            String projet = parametres.getFirst("projet");
            verifierMode(projet != null);
            lever();
            // Its own refusals name the parameter too.
            Designation designation = projet == null ? null
                    : DesignationDemandee.lire("projet", projet, "idType", parametres.getFirst("idType"));
            return new DemandeOrientation(designation, criteres, phases, new LinkedHashSet<>(regions), territoire, limite);
        }

        private void verifierForme(String nom, List<String> valeurs) {
            if (!UNIQUES.contains(nom) && !LISTES.contains(nom)) {
                refuser(nom, "paramètre inconnu");
            } else if (UNIQUES.contains(nom) && valeurs.size() > 1) {
                refuser(nom, "une seule valeur est attendue");
            } else if (valeurs.size() > VALEURS_MAX) {
                refuser(nom, "au plus " + VALEURS_MAX + " valeurs");
            } else if (valeurs.stream().anyMatch(v -> v.length() > LONGUEUR_MAX)) {
                refuser(nom, "au plus " + LONGUEUR_MAX + " caractères par valeur");
            }
        }

        private void verifierMode(boolean projet) {
            List<String> contexte = LISTES.stream().filter(parametres::containsKey).sorted().toList();
            if (projet) {
                contexte.forEach(c -> refuser(c, "ce paramètre ne s'ajoute pas à « projet » : les critères viennent du projet"));
            } else if (parametres.containsKey("idType")) {
                refuser("idType", "ce paramètre va avec « projet »");
            } else if (contexte.isEmpty()) {
                refuser("projet", "indiquez un projet, ou des critères : labels, leviers, competences, phases, regions");
            }
        }

        private int limite() {
            String texte = parametres.getFirst("limite");
            if (texte == null) {
                return LIMITE_PAR_DEFAUT;
            }
            int limite = texte.matches("\\d{1,4}") ? Integer.parseInt(texte) : 0;
            if (limite < 1 || limite > LIMITE_MAX) {
                refuser("limite", "un nombre entier entre 1 et " + LIMITE_MAX + " est attendu");
            }
            return limite;
        }

        private Territoire territoire() {
            String code = parametres.getFirst("territoire");
            if (code == null) {
                return null;
            }
            Optional<Territoire> territoire = Territoire.chercher(code);
            if (territoire.isEmpty()) {
                refuser("territoire", "aucune commune ni EPCI n'a ce code INSEE ou ce SIREN : « " + code + " »");
            }
            return territoire.orElse(null);
        }

        private Map<Axe, List<Terme>> criteres() {
            Map<Axe, List<Terme>> criteres = new EnumMap<>(Axe.class);
            chercher("labels", criteres, Axe.THEMATIQUES, Axe.SITES, Axe.INTERVENTIONS);
            chercher("leviers", criteres, Axe.LEVIERS);
            chercher("competences", criteres, Axe.COMPETENCES);
            return criteres;
        }

        private void chercher(String nom, Map<Axe, List<Terme>> criteres, Axe... axes) {
            for (String valeur : new LinkedHashSet<>(valeurs(nom))) {
                boolean trouve = false;
                for (Axe axe : axes) {
                    Optional<Terme> terme = Nomenclatures.parCode(axe, valeur).or(() -> Nomenclatures.parLibelle(axe, valeur));
                    terme.ifPresent(t -> criteres.computeIfAbsent(axe, a -> new ArrayList<>()).add(t));
                    trouve |= terme.isPresent();
                }
                if (!trouve) {
                    refuser(nom, "code ou libellé inconnu « " + valeur + " » (répétez le paramètre pour plusieurs valeurs)");
                }
            }
        }

        private List<String> parmi(String nom, Collection<String> vocabulaire) {
            List<String> valeurs = valeurs(nom);
            valeurs.stream().filter(v -> !vocabulaire.contains(v)).forEach(v ->
                    refuser(nom, "valeur inconnue « " + v + " » ; valeurs acceptées : " + String.join(", ", vocabulaire)));
            return valeurs;
        }

        private List<String> valeurs(String nom) {
            return parametres.getOrDefault(nom, List.of());
        }

        private void verifier(String nom, Pattern forme, String attendu) {
            String valeur = parametres.getFirst(nom);
            if (valeur != null && !valeur.isEmpty() && !forme.matcher(valeur).matches()) {
                refuser(nom, attendu);
            }
        }

        private void refuser(String champ, String message) {
            erreurs.add(new Erreur(champ, message, champ + " is invalid"));
        }

        private void lever() {
            if (!erreurs.isEmpty()) {
                Map<String, Erreur> premieres = new LinkedHashMap<>();
                erreurs.forEach(e -> premieres.putIfAbsent(e.champ(), e));
                throw ProblemeException.invalide(List.copyOf(premieres.values()));
            }
        }
    }
}
