package fr.communs.lanceur;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Command-line options of one command; an unknown option is refused, never ignored. */
public final class Arguments {

    private final Map<String, String> options = new HashMap<>();
    private final List<String> libres = new ArrayList<>();

    private Arguments() {
    }

    /**
     * @param avecValeur options followed by a value, e.g. {@code --port}
     * @param drapeaux   options alone, e.g. {@code --fond}
     */
    public static Arguments lire(List<String> mots, Set<String> avecValeur, Set<String> drapeaux) {
        Arguments arguments = new Arguments();
        for (int i = 0; i < mots.size(); i++) {
            String mot = mots.get(i);
            if (avecValeur.contains(mot)) {
                if (i + 1 == mots.size()) {
                    throw new ErreurUtilisateur("L'option " + mot + " attend une valeur.");
                }
                arguments.options.put(mot, mots.get(++i));
            } else if (drapeaux.contains(mot)) {
                arguments.options.put(mot, "");
            } else if (mot.startsWith("-")) {
                throw new ErreurUtilisateur("Option inconnue : " + mot + " (voir ./communs aide).");
            } else {
                arguments.libres.add(mot);
            }
        }
        return arguments;
    }

    public boolean a(String drapeau) {
        return options.containsKey(drapeau);
    }

    public Optional<String> valeur(String option) {
        return Optional.ofNullable(options.get(option));
    }

    public int entier(String option, int defaut, int min, int max) {
        String texte = options.get(option);
        if (texte == null) {
            return defaut;
        }
        try {
            int lu = Integer.parseInt(texte);
            if (lu >= min && lu <= max) {
                return lu;
            }
        } catch (NumberFormatException e) {
            // Same message as a number out of bounds.
        }
        throw new ErreurUtilisateur("L'option " + option + " attend un nombre entre " + min + " et " + max + ", pas « " + texte + " ».");
    }

    /** Words that are no option, in order. */
    public List<String> libres() {
        return libres;
    }
}
