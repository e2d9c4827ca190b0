package fr.communs.aiguillage.catalogue;

import java.util.Locale;

/** The ways in which the catalogue files write yes and no. An empty cell is not an answer. */
final class BooleensCsv {

    private BooleensCsv() {
    }

    /** {@code TRUE} or {@code FALSE}; empty is false. */
    static boolean vraiFaux(LectureCsv.Ligne ligne, String colonne) {
        return switch (ligne.cellule(colonne).toUpperCase(Locale.ROOT)) {
            case "TRUE" -> true;
            case "FALSE", "", "NULL" -> false;
            default -> ligne.refuser(colonne, "TRUE ou FALSE attendu, reçu « " + ligne.cellule(colonne) + " »") != null;
        };
    }

    /** {@code Oui} or {@code Non}; null when empty or undecided. */
    static Boolean ouiNon(LectureCsv.Ligne ligne, String colonne) {
        return switch (ligne.cellule(colonne).toLowerCase(Locale.FRENCH)) {
            case "oui" -> true;
            case "non" -> false;
            case "éventuellement", "" -> null;
            default -> ligne.refuser(colonne, "Oui, Non ou Éventuellement attendu, reçu « " + ligne.cellule(colonne) + " »");
        };
    }

    /** {@code Oui} 1, {@code Un peu} 0.5, {@code Non} 0; null when empty. */
    static Double poids(LectureCsv.Ligne ligne, String colonne) {
        return switch (ligne.cellule(colonne).toLowerCase(Locale.FRENCH)) {
            case "oui" -> 1.0;
            case "un peu" -> 0.5;
            case "non" -> 0.0;
            case "" -> null;
            default -> ligne.refuser(colonne, "Oui, Un peu ou Non attendu, reçu « " + ligne.cellule(colonne) + " »");
        };
    }
}
