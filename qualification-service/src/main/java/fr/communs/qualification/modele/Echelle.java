package fr.communs.qualification.modele;

/**
 * Turns the probability of a label into the score that consumers read: straight lines through (0, 0), ({@code seuil}, the cut of the axis),
 * ({@code sur}, 0.8) and (1, 1), such that labels at or above the cut are those of the best F1 and that those at 0.8 or more are right
 * often enough. Never decreasing; no rounding crosses a cut.
 *
 * @param coupe score from which consumers take a label of the axis
 * @param seuil probability that becomes {@code coupe}
 * @param sur   probability that becomes 0.8, at least {@code seuil}
 */
record Echelle(double coupe, double seuil, double sur) {

    static final double SURE = 0.8;
    private static final double PLAFOND = 0.99;

    double score(double p) {
        if (p < seuil) {
            return Math.min(Math.floor(100 * p * coupe / seuil) / 100, coupe - 0.01);
        }
        if (p < sur) {
            return Math.min(Math.floor(100 * (coupe + (p - seuil) / (sur - seuil) * (SURE - coupe))) / 100, SURE - 0.01);
        }
        double base = Math.max(coupe, SURE);
        return Math.min(PLAFOND, Math.floor(100 * (base + (p - sur) / Math.max(1e-9, 1 - sur) * (1 - base))) / 100);
    }
}
