package fr.communs.contrats.nomenclature;

/** The five vocabularies in which a project is qualified, with the score from which consumers take a predicted label into account. */
public enum Axe {

    THEMATIQUES("thematiques", 0.8),
    SITES("sites", 0.8),
    INTERVENTIONS("interventions", 0.8),
    LEVIERS("leviers", 0.7),
    COMPETENCES("competences", 0.7);

    private final String nom;
    private final double seuil;

    Axe(String nom, double seuil) {
        this.nom = nom;
        this.seuil = seuil;
    }

    /** Name of the axis in JSON. */
    public String nom() {
        return nom;
    }

    /** A predicted label counts when its score is at least this. */
    public double seuil() {
        return seuil;
    }
}
