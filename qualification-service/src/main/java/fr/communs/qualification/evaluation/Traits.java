package fr.communs.qualification.evaluation;

import fr.communs.qualification.lexique.LexiqueAxe.Acquis;
import fr.communs.qualification.texte.TexteNormalise;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Conditions, in the syntax of the lexicon, that a text fulfils and that a rule could be made of: a word, two or three words in a row, two
 * words anywhere, a label found on an earlier axis, a label and a word.
 */
final class Traits {

    private static final Set<String> VIDES = Set.of("de", "du", "des", "d", "l", "la", "le", "les", "et", "a", "au", "aux", "en", "un",
            "une", "sur", "pour", "par", "dans", "avec", "ou", "n", "s", "sa", "son", "ses", "ce", "ces", "que", "qui", "est", "se", "plus",
            "commune", "communal", "communale", "ndeg", "projet", "tranche", "phase", "annee", "lieu", "dit", "travaux");
    /** Names of persons, which streets, schools and halls bear. */
    private static final Set<String> PERSONNES = Set.of("jules", "ferry", "jean", "jaures", "marie", "pierre", "paul", "louis", "victor",
            "hugo", "curie", "pasteur", "jacques", "charles", "robert", "michel", "georges", "henri", "joliot", "gambetta",
            "prevert", "zola", "emile", "anne", "martin", "andre", "antoine", "joseph", "francois", "simone", "veil", "leon", "blum",
            "roger", "raymond", "rene", "albert", "camus", "gaulle", "aubert", "jeanne", "arc", "rolland", "roland", "eugene");

    private Traits() {
    }

    /** @param ignore words that name a place rather than what is done there */
    static Set<String> de(TexteNormalise texte, Map<String, Acquis> acquis, Predicate<String> ignore) {
        Set<String> traits = new LinkedHashSet<>();
        List<String> pleins = simples(mots(texte, true, ignore), traits);
        simples(mots(texte, false, ignore), traits);
        // Pairs of words are only looked for in the name: in a long description almost any two words meet.
        for (int i = 0; i < pleins.size(); i++) {
            for (int j = 0; j < pleins.size(); j++) {
                if (pleins.get(i).compareTo(pleins.get(j)) < 0) {
                    traits.add(pleins.get(i) + " & " + pleins.get(j));
                }
            }
        }
        etiquettes(acquis, pleins, traits);
        return traits;
    }

    /** Adds words and runs of words; returns the single words. */
    private static List<String> simples(List<String> mots, Set<String> traits) {
        List<String> pleins = new ArrayList<>();
        for (int i = 0; i < mots.size(); i++) {
            String mot = mots.get(i);
            if (mot == null) {
                continue;
            }
            if (!VIDES.contains(mot)) {
                String motif = motif(mot);
                traits.add(motif);
                pleins.add(motif);
                if (mot.length() >= 8) {
                    String racine = mot.substring(0, 6) + "\\w*";
                    traits.add(racine);
                    pleins.add(racine);
                }
            }
            suite(mots, i, 2, traits);
            suite(mots, i, 3, traits);
        }
        return pleins;
    }

    private static void etiquettes(Map<String, Acquis> acquis, List<String> pleins, Set<String> traits) {
        for (String a : acquis.keySet()) {
            traits.add("@" + a);
            pleins.forEach(p -> traits.add("@" + a + " & " + p));
            for (String b : acquis.keySet()) {
                if (a.compareTo(b) < 0) {
                    traits.add("@" + a + " & @" + b);
                }
            }
        }
    }

    /** A run of words that neither begins nor ends with an empty word. */
    private static void suite(List<String> mots, int debut, int longueur, Set<String> traits) {
        if (debut + longueur > mots.size()) {
            return;
        }
        List<String> suite = mots.subList(debut, debut + longueur);
        if (suite.contains(null) || VIDES.contains(suite.get(0)) || VIDES.contains(suite.get(longueur - 1))) {
            return;
        }
        traits.add(suite.stream().map(m -> VIDES.contains(m) ? m : motif(m)).reduce((a, b) -> a + " " + b).orElseThrow());
    }

    private static String motif(String mot) {
        if (mot.length() <= 3) {
            return mot;
        }
        if (mot.endsWith("eau") || mot.endsWith("eu")) {
            return mot + "x?";
        }
        return mot.endsWith("s") || mot.endsWith("eaux") || mot.endsWith("eux") ? mot + "?" : mot.endsWith("x") ? mot : mot + "s?";
    }

    /** Words of the name or of the description; null where a place name is hidden or a number stands. */
    private static List<String> mots(TexteNormalise texte, boolean duNom, Predicate<String> ignore) {
        List<String> mots = new ArrayList<>();
        String contenu = texte.contenu();
        int debut = 0;
        while (debut < contenu.length()) {
            int fin = contenu.indexOf(' ', debut);
            fin = fin < 0 ? contenu.length() : fin;
            if (fin > debut && texte.dansLeNom(debut) == duNom) {
                String mot = contenu.substring(debut, fin);
                boolean utile = mot.charAt(0) != '_' && !Character.isDigit(mot.charAt(0)) && !PERSONNES.contains(mot)
                        && !ignore.test(mot);
                mots.add(utile ? mot : null);
            }
            debut = fin + 1;
        }
        return mots;
    }
}
