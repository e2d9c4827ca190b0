package fr.communs.qualification.qualification;

import java.util.List;

/** Kinds of objects that are qualified, as the events name them. */
public final class TypesObjet {

    public static final String PROJET = "projet";
    /** A financial aid: what counts is the kind of project it serves. */
    public static final String AIDE = "aide";
    /** A public digital service: as an aid, the kind of project it serves. */
    public static final String SERVICE = "service";
    public static final List<String> TOUS = List.of(PROJET, AIDE, SERVICE);

    private TypesObjet() {
    }
}
