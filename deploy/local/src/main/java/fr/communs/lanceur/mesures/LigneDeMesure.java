package fr.communs.lanceur.mesures;

/**
 * One row of the performance table.
 *
 * @param plafond what the same machine did in the same run without the project's code, or the objective when nothing can be compared
 * @param ratio   valeur / plafond
 * @param detail  what was measured against what, errors included
 */
record LigneDeMesure(String mesure, double valeur, String unite, double plafond, double ratio, long erreurs, String detail) {

    static LigneDeMesure de(String mesure, double valeur, String unite, double plafond, long erreurs, String detail) {
        return new LigneDeMesure(mesure, valeur, unite, plafond, plafond == 0 ? 0 : valeur / plafond, erreurs, detail);
    }
}
