package fr.communs.socle.idempotence;

import fr.communs.contrats.ContratsJson;
import fr.communs.socle.probleme.ProblemeException;
import fr.communs.socle.sql.RequeteSql;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Answers given to requests that carried a {@link CleIdempotence}, kept for a day. The row is written by the transaction of the request:
 * a retry finds the answer if and only if the request had its effect, and then changes nothing, even when what it wrote changed meanwhile
 * (ADR 0019). A service that uses the socle has a table {@code reponse_retenue}, made by a migration of its own: projets-service had one
 * before the others.
 */
@ApplicationScoped
public class ReponsesRetenues {

    /**
     * @param cle   null when the caller gave none: the request is simply executed
     * @param effet the transaction of the request, which calls {@link #retenir} with what it gives
     * @return the answer of the first request under the key
     * @throws ProblemeException 422 when the key was used for another request
     */
    public <T> Uni<T> uneFois(CleIdempotence cle, Class<T> type, Supplier<Uni<T>> effet) {
        return uneFois(cle, json -> ContratsJson.relire(json, type), effet);
    }

    /** As {@link #uneFois}, for an answer that is JSON already: several megabytes for the largest bulks. */
    public Uni<String> uneFoisJson(CleIdempotence cle, Supplier<Uni<String>> effet) {
        return uneFois(cle, Function.identity(), effet);
    }

    private <T> Uni<T> uneFois(CleIdempotence cle, Function<String, T> lire, Supplier<Uni<T>> effet) {
        if (cle == null) {
            return effet.get();
        }
        return deja(cle).chain(deja -> deja.isPresent() ? Uni.createFrom().item(lire.apply(deja.get()))
                : effet.get().onFailure(ReponsesRetenues::refus).recoverWithUni(refus -> deja(cle).map(entreTemps ->
                        lire.apply(entreTemps.orElseThrow(() -> (RuntimeException) refus)))));
    }

    /** Where the same request runs at the same time, what stands in our way may also be what it created. */
    private static boolean refus(Throwable erreur) {
        return erreur instanceof CleDejaPrise || erreur instanceof ProblemeException;
    }

    @WithSession
    Uni<Optional<String>> deja(CleIdempotence cle) {
        return RequeteSql.lire("select empreinte_requete, reponse from reponse_retenue where plateforme = $1 and cle = $2", l -> l,
                        cle.appelant(), cle.valeur())
                .map(lignes -> lignes.stream().findFirst().map(ligne -> {
                    if (!ligne[0].equals(cle.empreinteRequete())) {
                        throw ProblemeException.cleReutilisee("La clé d'idempotence " + cle.valeur()
                                + " a déjà servi pour une autre requête. Une nouvelle requête prend une nouvelle clé.");
                    }
                    return (String) ligne[1];
                }));
    }

    /**
     * In the transaction of the request, once its answer is known; fails with {@link CleDejaPrise} when another one that ran at the same
     * time took the key.
     *
     * @param cle null when the caller gave none: nothing is kept
     */
    public Uni<Void> retenir(CleIdempotence cle, Object reponse) {
        return cle == null ? Uni.createFrom().voidItem() : retenirJson(cle, ContratsJson.ecrire(reponse));
    }

    /** As {@link #retenir}, for an answer that is JSON already. */
    public Uni<Void> retenirJson(CleIdempotence cle, String reponse) {
        return cle == null ? Uni.createFrom().voidItem() : RequeteSql.executer("""
                        insert into reponse_retenue (plateforme, cle, empreinte_requete, reponse) values ($1, $2, $3, $4)
                        on conflict do nothing""", cle.appelant(), cle.valeur(), cle.empreinteRequete(), reponse)
                .invoke(lignes -> {
                    if (lignes == 0) {
                        throw new CleDejaPrise();
                    }
                })
                .replaceWithVoid();
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @WithTransaction
    Uni<Void> purger() {
        return RequeteSql.executer("delete from reponse_retenue where cree_le < clock_timestamp() - interval '1 day'").replaceWithVoid();
    }
}
