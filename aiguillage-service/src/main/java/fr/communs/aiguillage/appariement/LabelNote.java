package fr.communs.aiguillage.appariement;

/** A label of a nomenclature (for the compétences: its M57 code) and its score in [0, 1]. */
public record LabelNote(String label, double score) {
}
