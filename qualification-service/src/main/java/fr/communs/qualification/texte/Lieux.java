package fr.communs.qualification.texte;

import fr.communs.qualification.texte.TexteNormalise.Etendue;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides place names, so that "Saint-Maixent-l'École" is no school and "rue du Moulin" no mill. A name of one common word ("Le Port",
 * "Marais") is hidden only where grammar says that it is a place: masking must never eat the subject of a project.
 */
public final class Lieux {

    /** "Saint-Maixent-l'École": every part tied by a hyphen or an apostrophe belongs to the name. */
    private static final Pattern SAINT = Pattern.compile(
            "\\b(?:Saint|Sainte|St|Ste|SAINT|SAINTE|ST|STE)(?:[-–][\\p{L}\\p{M}\\d'’]+)+", Pattern.UNICODE_CASE);
    private static final String SAINT_ECRIT = "saint";
    /** "Mise en place de caméras" and "vente sur place" name no square; alleys in the plural are those of a cemetery or a park. */
    private static final Pattern RUE = Pattern.compile(
            "(?:^|(?<= ))(?:rues?|avenues?|av|boulevards?|bd|(?<!en |sur )places?|chemins?|routes?|impasses?|allee(?! du cimetiere)|quais?|"
                    + "faubourg|ruelles?|sentes?) "
                    + "((?:(?:de l|de la|des|du|de|d|a la|aux) )(?:grande? |petite? |vieux |vieille |ancien(?:ne)? )?([a-z0-9]+))");
    private static final Pattern DE_LA_COMMUNE = Pattern.compile(
            "(?:^|(?<= ))(?:commune|ville|village|mairie|communes|metropole|agglomeration) (?:de|d|du) ((?:la |le |les |l )?[a-z0-9]+)");
    /** A commune too, but "la mairie, de la salle des fêtes" is more often said. */
    private static final String SALLE = "la salle";
    /** With these, "place de …" or "quai de …" still names what the project is about. */
    private static final Set<String> JAMAIS_DES_NOMS = Set.of("stationnement", "stationnements", "parking", "parkings", "jeux", "jeu", "bus",
            "velos", "covoiturage", "retournement", "creche", "creches", "hebergement", "accueil", "transfert", "transferts", "dechetterie",
            "dechetteries", "decheterie", "decheteries", "chargement", "dechargement", "livraison", "amarrage", "port", "desserte", "acces",
            "randonnee", "randonnees", "halage", "ronde", "fer", "commune", "la", "le", "les", "l");

    private final Map<String, List<String>> communesParPremierMot = new HashMap<>();
    private final Set<String> communes = new HashSet<>();

    /** @param nomsDeCommunes official names; those of several words are recognised anywhere, the others only after "commune de" */
    public Lieux(Collection<String> nomsDeCommunes) {
        for (String nom : nomsDeCommunes) {
            String normalise = simplifier(nom);
            communes.add(normalise);
            int espace = normalise.indexOf(' ');
            if (espace > 0 && nom.indexOf('-') > 0) {
                noter(normalise);
                if (normalise.startsWith(SAINT_ECRIT)) {
                    noter(normalise.replaceFirst("^sainte ", "ste ").replaceFirst("^saint ", "st "));
                }
            }
        }
        communesParPremierMot.values().forEach(noms -> noms.sort((a, b) -> b.length() - a.length()));
    }

    private void noter(String nom) {
        communesParPremierMot.computeIfAbsent(nom.substring(0, nom.indexOf(' ')), k -> new ArrayList<>(2)).add(nom);
    }

    /** The text without its place names. */
    public TexteNormalise masquer(TexteNormalise texte) {
        List<Etendue> etendues = new ArrayList<>();
        String contenu = texte.contenu();
        saints(texte, etendues);
        communesComposees(texte, etendues);
        Matcher rue = RUE.matcher(contenu);
        while (rue.find()) {
            if (!JAMAIS_DES_NOMS.contains(rue.group(2))) {
                etendues.add(new Etendue(rue.start(2), rue.end(2)));
            }
        }
        Matcher commune = DE_LA_COMMUNE.matcher(contenu);
        while (commune.find()) {
            if (communes.contains(commune.group(1)) && !commune.group(1).equals(SALLE)) {
                etendues.add(new Etendue(commune.start(1), commune.end(1)));
            }
        }
        return texte.masquer(etendues);
    }

    private static void saints(TexteNormalise texte, List<Etendue> etendues) {
        String contenu = texte.contenu();
        int debut = contenu.startsWith("s") ? 0 : contenu.indexOf(" s");
        while (debut >= 0) {
            int mot = contenu.charAt(debut) == ' ' ? debut + 1 : debut;
            if (contenu.startsWith("saint", mot) || contenu.startsWith("st ", mot) || contenu.startsWith("ste ", mot)) {
                String suite = texte.suiteBrute(mot);
                Matcher m = SAINT.matcher(suite);
                if (m.lookingAt()) {
                    etendues.add(new Etendue(mot, texte.finNormalisee(mot, m.end())));
                }
            }
            debut = contenu.indexOf(" s", mot);
        }
    }

    private void communesComposees(TexteNormalise texte, List<Etendue> etendues) {
        String contenu = texte.contenu();
        int debut = 0;
        while (debut < contenu.length()) {
            int fin = contenu.indexOf(' ', debut);
            if (fin < 0) {
                break;
            }
            for (String nom : communesParPremierMot.getOrDefault(contenu.substring(debut, fin), List.of())) {
                int finDuNom = debut + nom.length();
                boolean entier = finDuNom == contenu.length() || finDuNom < contenu.length() && contenu.charAt(finDuNom) == ' ';
                // Written as a name: tied by a hyphen, like the official form ("Pont-l'Évêque"; "pont l eveque" stays a bridge). No
                // common word begins with a saint: those names are known however they are typed.
                boolean certain = nom.startsWith(SAINT_ECRIT) || nom.startsWith("st ") || nom.startsWith("ste ");
                if (entier && contenu.startsWith(nom, debut) && (certain || texte.brut(debut, finDuNom).indexOf('-') > 0)) {
                    etendues.add(new Etendue(debut, finDuNom));
                    break;
                }
            }
            debut = fin + 1;
        }
    }

    private static String simplifier(String nom) {
        return Normalizer.normalize(nom.replace("œ", "oe").replace("Œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
