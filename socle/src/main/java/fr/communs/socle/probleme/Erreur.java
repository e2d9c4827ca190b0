package fr.communs.socle.probleme;

/**
 * One refused value.
 *
 * @param champ         path of the field, e.g. {@code collectivites.0.code}
 * @param message       what is expected, in French
 * @param messageCompat the sentence that clients of the reference system already match, in English
 */
public record Erreur(String champ, String message, String messageCompat) {
}
