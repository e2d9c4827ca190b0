package fr.communs.lanceur.pannes;

/**
 * One invariant and what was found.
 *
 * @param attendu what must be, in words
 * @param mesure  what is
 */
public record Constat(String invariant, String attendu, String mesure, boolean tenu) {

    static Constat egal(String invariant, long attendu, long mesure) {
        return new Constat(invariant, Long.toString(attendu), Long.toString(mesure), attendu == mesure);
    }
}
