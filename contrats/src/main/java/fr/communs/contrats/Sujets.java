package fr.communs.contrats;

/** Names of the Kafka topics: the only place where they are written. */
public final class Sujets {

    public static final String PROJETS = "projets.v1";
    public static final String QUALIFICATIONS = "qualifications.v1";
    public static final String CATALOGUE = "catalogue.v1";
    public static final String USAGES = "usages.v1";

    private Sujets() {
    }

    /** Topic of the dead letters of {@code sujet}. */
    public static String rebut(String sujet) {
        return sujet + ".rebut";
    }
}
