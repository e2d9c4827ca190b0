package fr.communs.qualification.texte;

import java.util.Set;

/** The words that say nothing of a project: articles, prepositions, pronouns, as they stand in a normalised text. */
public final class MotsVides {

    private static final Set<String> MOTS = Set.of("de", "du", "des", "d", "l", "la", "le", "les", "et", "a", "au", "aux", "en", "un", "une",
            "sur", "pour", "par", "dans", "avec", "ou", "n", "s", "sa", "son", "ses", "ce", "ces", "que", "qui", "est", "se");

    private MotsVides() {
    }

    public static boolean contient(String mot) {
        return MOTS.contains(mot);
    }
}
