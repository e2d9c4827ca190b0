package fr.communs.qualification.llm;

import fr.communs.qualification.lexique.Resultat;
import fr.communs.qualification.llm.BudgetService.Reservation;
import fr.communs.qualification.llm.EchecLlm.Cause;
import fr.communs.qualification.llm.MoteurLlm.Demande;
import fr.communs.qualification.llm.MoteurLlm.Reponse;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/**
 * The only way to the endpoint: budget first, then the circuit breaker, then the call, whose real cost is settled whatever its end. An
 * endpoint that failed too often, or that asked to wait, is left alone meanwhile. Nothing here is a health check: the service lives without.
 */
@ApplicationScoped
public class Appels {

    private final ChoixDuMoteur choix;
    private final BudgetService budget;
    private final MesuresLlm mesures;
    private final int simultanes;
    private final Duration pause;
    private final Duration delai;
    private final Duration delaiALaDemande;
    private final TypedGuard<Uni<Reponse>> disjoncteur;
    private volatile CircuitBreakerState etat = CircuitBreakerState.CLOSED;
    private volatile Instant pasAvant = Instant.EPOCH;

    Appels(ChoixDuMoteur choix, BudgetService budget, MesuresLlm mesures, ReglagesLlm reglages) {
        this.choix = choix;
        this.budget = budget;
        this.mesures = mesures;
        this.simultanes = reglages.file().simultanes();
        this.delai = reglages.delai();
        this.delaiALaDemande = reglages.delaiALaDemande();
        this.pause = reglages.disjoncteur().pause();
        this.disjoncteur = TypedGuard.create(new TypeLiteral<Uni<Reponse>>() { })
                .withDescription("llm")
                .withCircuitBreaker()
                .requestVolumeThreshold(reglages.disjoncteur().fenetre()).failureRatio(reglages.disjoncteur().echecs())
                .delay(pause.toMillis(), ChronoUnit.MILLIS)
                // A text that the model cannot read says nothing of the endpoint.
                .when(e -> e instanceof EchecLlm echec && echec.cause().panne())
                .onStateChange(this::changer).done().build();
        mesures.suivreDisjoncteur(() -> etat.ordinal());
    }

    private void changer(CircuitBreakerState nouvel) {
        etat = nouvel;
        if (nouvel == CircuitBreakerState.OPEN) {
            attendre(pause);
        }
    }

    private synchronized void attendre(Duration duree) {
        Instant fin = Instant.now().plus(duree);
        pasAvant = fin.isAfter(pasAvant) ? fin : pasAvant;
    }

    /** How many calls may be made now: none during a pause, one to try an endpoint that was broken. */
    public int places() {
        return Instant.now().isBefore(pasAvant) ? 0 : etat == CircuitBreakerState.CLOSED ? simultanes : 1;
    }

    /** A call that was paid. */
    public record Paye(Demande demande, Reservation reservation) {
    }

    /** The end of a call: one of the two is null. */
    public record Issue(Resultat resultat, EchecLlm echec) {
    }

    /** In the caller's transaction, or in one of its own. Fails with {@link Cause#BUDGET} or {@link Cause#DISJONCTEUR}. */
    public Uni<Paye> payer(String nom, String description, String plateforme) {
        if (places() == 0) {
            return Uni.createFrom().failure(compter(EchecLlm.de(Cause.DISJONCTEUR)));
        }
        Demande demande = choix.moteur().preparer(nom, description);
        return budget.reserver(plateforme, demande.jetonsAuPlus()).map(r -> new Paye(demande, r))
                .onFailure(EchecLlm.class).invoke(e -> compter((EchecLlm) e));
    }

    /** Reads no database: several calls may be under way in one context. Never fails. */
    public Uni<Termine> appeler(Paye paye) {
        return appeler(paye, delai);
    }

    private Uni<Termine> appeler(Paye paye, Duration temps) {
        Context contexte = Vertx.currentContext();
        long debut = System.nanoTime();
        return disjoncteur.get(() -> Uni.createFrom().completionStage(() -> choix.moteur().lire(paye.demande, temps))
                        .onFailure().transform(MoteurLlm::echec))
                .map(r -> new Termine(paye, new Issue(r.resultat(), null), r.jetons()))
                .onFailure().recoverWithItem(e -> echoue(paye, e))
                .invoke(t -> mesures.compterAppel(t.issue.echec, t.jetons, System.nanoTime() - debut))
                // The client answers on a thread of its own; the database sessions belong to the context of the caller.
                .emitOn(commande -> contexte.runOnContext(ignore -> commande.run()));
    }

    /** @param jetons what the call cost */
    public record Termine(Paye paye, Issue issue, int jetons) {
    }

    private Termine echoue(Paye paye, Throwable e) {
        EchecLlm echec = e instanceof CircuitBreakerOpenException ? EchecLlm.de(Cause.DISJONCTEUR) : MoteurLlm.echec(e);
        if (!echec.attente().isZero()) {
            attendre(echec.attente());
        }
        return new Termine(paye, new Issue(null, echec), echec.jetons(paye.reservation.jetons()));
    }

    /** Opens a transaction of its own. */
    public Uni<Void> regler(Termine t) {
        boolean sansAppel = t.issue.echec != null && t.issue.echec.cause().sansAppel();
        return budget.regler(t.paye.reservation, sansAppel ? 0 : 1, t.jetons);
    }

    /** One text while a caller waits: pays, calls and settles. Fails with {@link EchecLlm}. */
    public Uni<Resultat> lire(String nom, String description, String plateforme) {
        return payer(nom, description, plateforme).chain(p -> appeler(p, delaiALaDemande)).call(this::regler).map(t -> {
            if (t.issue.echec != null) {
                throw t.issue.echec;
            }
            return t.issue.resultat;
        });
    }

    private EchecLlm compter(EchecLlm echec) {
        mesures.compterAppel(echec, 0, 0);
        return echec;
    }
}
