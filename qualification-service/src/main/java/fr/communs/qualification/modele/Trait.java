package fr.communs.qualification.modele;

/**
 * A feature that a text shows. Its name tells its kind: a bare word, or a prefix and what follows it.
 *
 * @param valeur how often it stands there, less in the description than in the name
 * @param debut  first normalised character behind it, or -1 when the lexicon says it
 * @param fin    after the last one
 */
public record Trait(String nom, float valeur, int debut, int fin) {

    /** A label that the lexicon gives. */
    public static final String ETIQUETTE = "h_";
    /** A rule of the lexicon that holds. */
    public static final String REGLE = "hr_";
    static final String RACINE = "r_";

    public static Trait duLexique(String nom) {
        return new Trait(nom, 1, -1, -1);
    }

    public boolean estDuLexique() {
        return debut < 0;
    }
}
