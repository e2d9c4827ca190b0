package fr.communs.qualification.llm;

import fr.communs.socle.sql.RequeteSql;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What the day still allows to spend. A call is paid before it is made, at the most it can cost, and what it did not cost is given back:
 * replicas together never pass the limit, whatever dies in between.
 */
@ApplicationScoped
public class BudgetService {

    /** Row of the whole day. Always taken first: two replicas never wait for each other. */
    static final String TOTAL = "*";

    private final ReglagesLlm.Budget budget;

    BudgetService(ReglagesLlm reglages) {
        this.budget = reglages.budget();
    }

    /** What was taken, to be settled. */
    public record Reservation(LocalDate jour, String plateforme, int jetons) {
    }

    /**
     * Fails with {@link EchecLlm.Cause#BUDGET}, whose detail is the platform or {@link #TOTAL}, and then takes nothing, when the day or the
     * platform has too little left.
     */
    @WithTransaction
    public Uni<Reservation> reserver(String plateforme, int jetons) {
        LocalDate jour = LocalDate.now(ZoneOffset.UTC);
        return prendre(jour, TOTAL, jetons, budget.requetes(), budget.jetons())
                .chain(() -> prendre(jour, plateforme, jetons, budget.requetesParPlateforme(), budget.jetonsParPlateforme()))
                .replaceWith(new Reservation(jour, plateforme, jetons));
    }

    /** @param appels 1 when the call was made, 0 when it was not */
    @WithTransaction
    public Uni<Void> regler(Reservation reservation, int appels, int jetons) {
        return rendre(reservation, TOTAL, appels, jetons).chain(() -> rendre(reservation, reservation.plateforme, appels, jetons));
    }

    private static Uni<Void> prendre(LocalDate jour, String plateforme, int jetons, int requetesMax, long jetonsMax) {
        return RequeteSql.lire("""
                insert into budget_llm_jour as b (jour, plateforme, requetes, jetons)
                select cast($1 as date), cast($2 as text), 1, cast($3 as bigint)
                where 1 <= cast($4 as int) and cast($3 as bigint) <= cast($5 as bigint)
                on conflict (jour, plateforme) do update set requetes = b.requetes + 1, jetons = b.jetons + excluded.jetons
                where b.requetes + 1 <= cast($4 as int) and b.jetons + excluded.jetons <= cast($5 as bigint)
                returning requetes""", l -> l, jour, plateforme, (long) jetons, requetesMax, jetonsMax)
                .invoke(lignes -> {
                    if (lignes.isEmpty()) {
                        throw EchecLlm.de(EchecLlm.Cause.BUDGET, plateforme);
                    }
                }).replaceWithVoid();
    }

    private static Uni<Void> rendre(Reservation r, String plateforme, int appels, int jetons) {
        return RequeteSql.executer("""
                update budget_llm_jour
                set requetes = greatest(0, requetes - cast($1 as int)), jetons = greatest(0, jetons + cast($2 as bigint))
                where jour = $3 and plateforme = $4""", 1 - appels, (long) jetons - r.jetons, r.jour, plateforme).replaceWithVoid();
    }
}
