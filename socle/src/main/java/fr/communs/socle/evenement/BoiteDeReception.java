package fr.communs.socle.evenement;

import fr.communs.socle.sql.RequeteSql;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Remembers the events already taken into account: a replay has its effect once, because this row and the effect commit together. */
@ApplicationScoped
public class BoiteDeReception {

    /** Marks the events as received in the open transaction and gives back those that were not yet. */
    Uni<Set<UUID>> nouveaux(Collection<UUID> evenements) {
        if (evenements.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return RequeteSql.lire("""
                        insert into boite_de_reception (evenement_id) select unnest(cast(cast($1 as text) as uuid[]))
                        on conflict do nothing returning evenement_id""",
                        l -> (UUID) l[0], "{" + String.join(",", evenements.stream().map(UUID::toString).toList()) + "}")
                .map(HashSet::new);
    }

    /** A replay older than the dead letters are kept is stopped by the version of the state it carries: its row may go. */
    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @WithTransaction
    Uni<Void> purger() {
        return RequeteSql.executer("delete from boite_de_reception where recu_le < clock_timestamp() - interval '30 days'").replaceWithVoid();
    }
}
