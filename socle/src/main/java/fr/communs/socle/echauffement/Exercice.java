package fr.communs.socle.echauffement;

import io.smallrye.mutiny.Uni;

/** A path that real work takes, gone through at the start for the compilers' sake. */
public interface Exercice {

    /** One pass, on a context of its own. Leaves nothing behind: what it writes is rolled back, its events included. */
    Uni<Void> passer();
}
