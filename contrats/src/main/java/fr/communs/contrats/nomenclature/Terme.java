package fr.communs.contrats.nomenclature;

import java.util.List;

/**
 * One label of a vocabulary.
 *
 * @param code                rank ({@code T1}, {@code S1}, {@code I1}, {@code L1}) or M57 code ({@code 90-211})
 * @param libelle             the label, with the exact typography that partners compare
 * @param probabiliteTe       weight of the label in the probability of ecological transition, in [0, 1], or null when it has none
 * @param parents             labels that come with this one (for M57: the parent code)
 * @param thematiquesAjoutees labels of thématiques that a site adds; empty elsewhere
 */
public record Terme(String code, String libelle, Double probabiliteTe, List<String> parents, List<String> thematiquesAjoutees) {
}
