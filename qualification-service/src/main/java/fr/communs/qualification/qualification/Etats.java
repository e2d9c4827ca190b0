package fr.communs.qualification.qualification;

/** States of a qualification, as the events name them. */
final class Etats {

    static final String DEMANDEE = "demandee";
    static final String EN_COURS = "en_cours";
    static final String TERMINEE = "terminee";
    static final String ECHOUEE = "echouee";
    /** There is a result, of a former engine: it counts until the new one is there. */
    static final String PERIMEE = "perimee";

    private Etats() {
    }
}
