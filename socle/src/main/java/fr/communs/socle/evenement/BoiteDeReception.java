package fr.communs.socle.evenement;

import io.quarkus.hibernate.reactive.panache.Panache;
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
    @SuppressWarnings("unchecked")
    Uni<Set<UUID>> nouveaux(Collection<UUID> evenements) {
        if (evenements.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                                insert into boite_de_reception (evenement_id) select unnest(cast(cast(:ids as text) as uuid[]))
                                on conflict do nothing returning evenement_id""", UUID.class)
                        .setParameter("ids", "{" + String.join(",", evenements.stream().map(UUID::toString).toList()) + "}")
                        .getResultList())
                .map(HashSet::new);
    }
}
