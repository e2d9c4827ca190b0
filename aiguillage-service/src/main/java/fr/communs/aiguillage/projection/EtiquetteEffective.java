package fr.communs.aiguillage.projection;

/**
 * A label that counts for a project.
 *
 * @param code    rank in the nomenclature or M57 code; null when a declared label is not in the nomenclature
 * @param score   in [0, 1]; 1 for a declared levier or competence and for a human addition
 * @param origine {@code declaree}, {@code predite} or {@code corrigee}
 */
public record EtiquetteEffective(String code, String libelle, double score, String origine) {

    static final String DECLAREE = "declaree";
    static final String PREDITE = "predite";
    static final String CORRIGEE = "corrigee";
}
