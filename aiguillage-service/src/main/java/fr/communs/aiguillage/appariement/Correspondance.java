package fr.communs.aiguillage.appariement;

import java.util.List;

/**
 * Common ground of a project and a candidate, as the score engine sees it.
 *
 * @param score              {@code total} rounded half-up to two decimals
 * @param scoreNormalise     {@code total / max} rounded half-up to two decimals, in [0, 1]
 * @param scoreNormaliseBrut the same unrounded: the sort key, so that rounding never puts a weaker match first
 * @param axesCommuns        number of axes with at least one common label
 * @param thematiques        common labels, in the order of the project; so are the two others
 */
public record Correspondance(double score, double scoreNormalise, double scoreNormaliseBrut, int axesCommuns,
                             List<String> thematiques, List<String> sites, List<String> interventions) {
}
