package fr.communs.socle.echauffement;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/** A transaction that never commits: the writes of an exercise go to the database and are seen by nobody. */
public final class TransactionAnnulee {

    private TransactionAnnulee() {
    }

    /** @param travail its own transactions join this one */
    public static Uni<Void> autour(Supplier<Uni<?>> travail) {
        return Panache.withTransaction(() -> Panache.currentTransaction().invoke(Mutiny.Transaction::markForRollback).chain(travail))
                .replaceWithVoid();
    }
}
