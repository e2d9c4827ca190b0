package fr.communs.socle.idempotence;

/** Another request with the same key was committed meanwhile: this one must change nothing, its transaction is rolled back. */
public final class CleDejaPrise extends RuntimeException {

    CleDejaPrise() {
        super("idempotency key already taken", null, false, false);
    }
}
