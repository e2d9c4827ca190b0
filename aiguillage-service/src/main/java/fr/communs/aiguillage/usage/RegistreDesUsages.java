package fr.communs.aiguillage.usage;

import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.Sujets;
import fr.communs.contrats.TypesEvenement;
import fr.communs.contrats.Usage;
import fr.communs.socle.evenement.BoiteDEnvoi;
import fr.communs.socle.evenement.Depot;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Private ledger of the interactions. The same interaction sent twice (a page that ends may send its batch again) is kept once and
 * published once: ledger row and event are committed together.
 */
@ApplicationScoped
class RegistreDesUsages {

    private final BoiteDEnvoi boite;

    RegistreDesUsages(BoiteDEnvoi boite) {
        this.boite = boite;
    }

    @WithTransaction
    Uni<Void> inscrire(LotEvenements lot) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into usage (id, type, service, hote, page, rang, duree_ms, pseudonyme, clic, recu_le)
                                select id, type, service, hote, cast(cast(:page as text) as uuid), rang, "dureeMs", pseudonyme, clic, instant
                                from json_to_recordset(cast(cast(:lot as text) as json)) as e(id uuid, type text, service uuid, hote text,
                                     rang integer, "dureeMs" bigint, pseudonyme text, clic uuid, instant timestamptz)
                                on conflict (id) do nothing returning id""", UUID.class)
                        .setParameter("page", lot.page().toString())
                        .setParameter("lot", ContratsJson.ecrire(lot.usages()))
                        .getResultList())
                .chain(inscrits -> boite.deposer(depots(lot.usages(), new HashSet<>(inscrits))));
    }

    private static List<Depot> depots(List<Usage> usages, Set<UUID> inscrits) {
        // remove(): the same interaction twice in one batch is published once.
        return usages.stream().filter(u -> inscrits.remove(u.id()))
                .map(u -> new Depot(Sujets.USAGES, TypesEvenement.USAGE_CONSTATE, "usage", u.id().toString(), u)).toList();
    }
}
