package fr.communs.qualification.modele;

import fr.communs.qualification.texte.MotsVides;
import fr.communs.qualification.texte.TexteNormalise;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the model looks at in a text: words, their roots and beginnings, groups of four letters, words in a row, labels and rules of the
 * lexicon. Masked words, numbers and empty words say nothing. The same text always shows the same features in the same order.
 */
public final class Traits {

    private static final String[] FINALES = {"ements", "ement", "ations", "ation", "ites", "ite", "eaux", "eux", "aux", "ales", "ale", "ees",
            "ee", "es", "er", "e", "s", "x"};
    /** What a word of the description counts, where one of the name counts 1. */
    private static final float DESCRIPTION = 0.5f;
    private static final int RACINE_AU_MOINS = 4;
    private static final int LETTRES_AU_MOINS = 5;

    private final Map<String, Integer> rangs = new HashMap<>();
    private final List<Trait> traits = new ArrayList<>();

    private Traits() {
    }

    private record Mot(String mot, String racine, int debut, int fin) {
    }

    /** @param texteDesSites the same text without the former uses: what only stands in {@code texte} is told apart */
    public static List<Trait> de(TexteNormalise texte, TexteNormalise texteDesSites) {
        Traits t = new Traits();
        String contenu = texte.contenu();
        String sites = texteDesSites.contenu();
        List<Mot> suite = new ArrayList<>();
        boolean nom = true;
        int debut = 0;
        while (debut < contenu.length()) {
            int fin = contenu.indexOf(' ', debut);
            fin = fin < 0 ? contenu.length() : fin;
            if (nom && !texte.dansLeNom(debut)) {
                t.suites(suite, true);
                suite.clear();
                nom = false;
            }
            if (fin > debut && contenu.charAt(debut) != '_' && !nombre(contenu, debut, fin)) {
                String mot = contenu.substring(debut, fin);
                if (!MotsVides.contient(mot)) {
                    if (sites.charAt(debut) == '_') {
                        t.ajouter("a_" + racine(mot), debut, fin, nom);
                    }
                    suite.add(t.mot(mot, debut, fin, nom));
                }
            }
            debut = fin + 1;
        }
        t.suites(suite, nom);
        return t.traits;
    }

    private Mot mot(String mot, int debut, int fin, boolean nom) {
        String racine = racine(mot);
        ajouter(mot, debut, fin, nom);
        ajouter(Trait.RACINE + racine, debut, fin, nom);
        if (mot.length() >= 7) {
            ajouter("p_" + mot.substring(0, 5), debut, fin, nom);
        }
        if (mot.length() >= LETTRES_AU_MOINS) {
            String borne = "<" + mot + ">";
            for (int i = 0; i + 4 <= borne.length(); i++) {
                ajouter("c_" + borne.substring(i, i + 4), debut, fin, nom);
            }
        }
        return new Mot(mot, racine, debut, fin);
    }

    private void suites(List<Mot> mots, boolean nom) {
        for (int i = 0; i < mots.size(); i++) {
            Mot a = mots.get(i);
            if (i == 0 && nom) {
                ajouter("1_" + a.racine, a.debut, a.fin, true);
            }
            if (i + 1 < mots.size()) {
                ajouter("b_" + a.racine + " " + mots.get(i + 1).racine, a.debut, mots.get(i + 1).fin, nom);
            }
            if (i + 2 < mots.size()) {
                ajouter("k_" + a.racine + " " + mots.get(i + 2).racine, a.debut, mots.get(i + 2).fin, nom);
            }
        }
    }

    /** The value counts occurrences, those of the description for half; the first place is kept. */
    private void ajouter(String nomDuTrait, int debut, int fin, boolean nom) {
        float plus = nom ? 1 : DESCRIPTION;
        Integer rang = rangs.putIfAbsent(nomDuTrait, traits.size());
        if (rang == null) {
            traits.add(new Trait(nomDuTrait, plus, debut, fin));
        } else {
            Trait t = traits.get(rang);
            traits.set(rang, new Trait(nomDuTrait, t.valeur() + plus, t.debut(), t.fin()));
        }
    }

    static String racine(String mot) {
        for (String finale : FINALES) {
            if (mot.endsWith(finale) && mot.length() - finale.length() >= RACINE_AU_MOINS) {
                return mot.substring(0, mot.length() - finale.length());
            }
        }
        return mot;
    }

    private static boolean nombre(String contenu, int debut, int fin) {
        for (int i = debut; i < fin; i++) {
            if (contenu.charAt(i) < '0' || contenu.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
