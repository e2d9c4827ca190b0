package fr.communs.lanceur;

/** Something the user can correct: its message, in French, is printed without a stack trace. */
public final class ErreurUtilisateur extends RuntimeException {

    public ErreurUtilisateur(String message) {
        super(message);
    }
}
