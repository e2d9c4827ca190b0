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

/**
 * Answers given to requests that carried an {@link CleIdempotence}, kept for a day. The row is written by the transaction of the request:
 * a retry finds the answer if and only if the request had its effect, and then changes nothing, even when the project changed meanwhile.
 */
@ApplicationScoped
public class ReponsesRetenues {

    /** What the first request was answered. */
    public record Reponse(UUID projet, long version) {
    }

    private record Ligne(String empreinteRequete, Reponse reponse) {
    }

    /** @throws ProblemeException 422 when the key was used with another body */
    @WithSession
    public Uni<Optional<Reponse>> deja(String plateforme, CleIdempotence cle) {
        return RequeteSql.lire("select empreinte_requete, projet_id, version from reponse_retenue where plateforme = $1 and cle = $2",
                l -> new Ligne((String) l[0], new Reponse((UUID) l[1], ((Number) l[2]).longValue())), plateforme, cle.valeur())
                .map(lignes -> lignes.stream().findFirst().map(ligne -> {
                    if (!ligne.empreinteRequete.equals(cle.empreinteRequete())) {
                        throw ProblemeException.cleReutilisee("La clé d'idempotence " + cle.valeur()
                                + " a déjà servi pour une autre requête. Une nouvelle requête prend une nouvelle clé.");
                    }
                    return ligne.reponse;
                }));
    }

    /** In the transaction of the request; fails with {@link CleDejaPrise} when another one that ran at the same time took the key. */
    public Uni<Void> retenir(String plateforme, CleIdempotence cle, Reponse reponse) {
        return RequeteSql.executer("""
                        insert into reponse_retenue (plateforme, cle, empreinte_requete, projet_id, version) values ($1, $2, $3, $4, $5)
                        on conflict do nothing""",
                        plateforme, cle.valeur(), cle.empreinteRequete(), reponse.projet, reponse.version)
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
