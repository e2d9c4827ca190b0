package fr.communs.qualification.texte;

/**
 * A part of what the author typed.
 *
 * @param champ {@link #NOM} or {@link #DESCRIPTION}
 * @param debut first character in that field
 * @param fin   after the last one
 * @param extrait the characters themselves
 */
public record Passage(String champ, int debut, int fin, String extrait) {

    public static final String NOM = "nom";
    public static final String DESCRIPTION = "description";
}
