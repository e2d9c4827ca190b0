package fr.communs.contrats;

/** CloudEvents {@code type} of each event; a breaking change of the data is a new type, never a change of one of these. */
public final class TypesEvenement {

    /** State of a project after a creation, a change or an archiving: the state says which. */
    public static final String PROJET_MODIFIE = "fr.communs.projet.modifie.v1";
    /** State of a qualification after it was established, corrected or given up. */
    public static final String QUALIFICATION_ETABLIE = "fr.communs.qualification.etablie.v1";
    /** What a service or an aid of the catalogue says of itself after it was published, changed or withdrawn: the state says which. */
    public static final String CATALOGUE_MODIFIE = "fr.communs.catalogue.modifie.v1";
    /** One interaction with the widget, without any project identifier in clear. */
    public static final String USAGE_CONSTATE = "fr.communs.usage.constate.v1";

    private TypesEvenement() {
    }
}
