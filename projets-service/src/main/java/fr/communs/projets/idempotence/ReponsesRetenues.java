package fr.communs.projets.idempotence;

import fr.communs.socle.probleme.ProblemeException;
import fr.communs.socle.sql.RequeteSql;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Answers given to requests that carried an {@link CleIdempotence}, kept for a day. The row is written by the transaction of the request:
 * a retry finds the answer if and only if the request had its effect, and then changes nothing, even when the project changed meanwhile.
 */
@ApplicationScoped
public class ReponsesRetenues {

    /** What the first request was answered. */
    public record Reponse(UUID projet, long version) {
    }

    /** @throws ProblemeException 422 when the key was used with another body */
    @WithSession
    public Uni<Optional<Reponse>> deja(String plateforme, CleIdempotence cle) {
        return chercher(plateforme, cle, l -> new Reponse((UUID) l[1], ((Number) l[2]).longValue()));
    }

    /**
     * The JSON that answered a bulk.
     *
     * @throws ProblemeException as {@link #deja}
     */
    @WithSession
    public Uni<Optional<String>> dejaEnsemble(String plateforme, CleIdempotence cle) {
        return chercher(plateforme, cle, l -> (String) l[3]);
    }

    private static <T> Uni<Optional<T>> chercher(String plateforme, CleIdempotence cle, Function<Object[], T> reponse) {
        return RequeteSql.lire("""
                        select empreinte_requete, projet_id, version, cast(ensemble as text) from reponse_retenue
                        where plateforme = $1 and cle = $2""", l -> l, plateforme, cle.valeur())
                .map(lignes -> lignes.stream().findFirst().map(ligne -> {
                    if (!ligne[0].equals(cle.empreinteRequete())) {
                        throw ProblemeException.cleReutilisee("La clé d'idempotence " + cle.valeur()
                                + " a déjà servi pour une autre requête. Une nouvelle requête prend une nouvelle clé.");
                    }
                    return reponse.apply(ligne);
                }));
    }

    /** In the transaction of the request; fails with {@link CleDejaPrise} when another one that ran at the same time took the key. */
    public Uni<Void> retenir(String plateforme, CleIdempotence cle, Reponse reponse) {
        return inserer("""
                insert into reponse_retenue (plateforme, cle, empreinte_requete, projet_id, version) values ($1, $2, $3, $4, $5)
                on conflict do nothing""", plateforme, cle.valeur(), cle.empreinteRequete(), reponse.projet, reponse.version);
    }

    /** As {@link #retenir}, for a bulk. */
    public Uni<Void> retenirEnsemble(String plateforme, CleIdempotence cle, String json) {
        return inserer("""
                insert into reponse_retenue (plateforme, cle, empreinte_requete, version, ensemble)
                values ($1, $2, $3, 0, cast(cast($4 as text) as jsonb)) on conflict do nothing""",
                plateforme, cle.valeur(), cle.empreinteRequete(), json);
    }

    private static Uni<Void> inserer(String requete, Object... valeurs) {
        return RequeteSql.executer(requete, valeurs)
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
