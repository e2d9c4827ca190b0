package fr.communs.aiguillage.usage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.communs.aiguillage.catalogue.Catalogue;
import fr.communs.aiguillage.catalogue.ServiceCatalogue;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Public counts of the widget over a period. The whole ledger is read at most once a minute for one period, however many ask: the route is
 * open to all.
 */
@ApplicationScoped
class ComptesUsages {

    /** Published with the figure, so that nobody has to guess what it counts. */
    static final String DEFINITION =
            "Couples distincts (projet, service) dont le premier renvoi vers le service, ou la première consultation "
            + "de son détail pendant au moins 10 secondes, a eu lieu pendant la période.";

    /** Seconds during which an answer is given again. */
    static final int FRAICHEUR_S = 60;
    private static final int PERIODES_GARDEES = 50;

    private static final String ENTONNOIR = """
            select service, count(*) filter (where type = 'affiche'), count(*) filter (where type = 'vu'),
                   count(*) filter (where type = 'ouvert'), count(*) filter (where type = 'redirige'),
                   count(*) filter (where type = 'utile'), count(*) filter (where type = 'inutile'),
                   count(*) filter (where type = 'deja_utilise')
            from usage where recu_le >= $1 and recu_le < $2 group by service""";
    private static final String NOUVEAUX = """
            select service, count(*) from (
                select pseudonyme, service, min(recu_le) as premier from usage
                where pseudonyme is not null and (type = 'redirige' or (type = 'ferme' and duree_ms >= 10000))
                group by pseudonyme, service) as paire
            where premier >= $1 and premier < $2 group by service""";

    private final Pool pool;
    private final Catalogue catalogue;
    /** By number of days. The computation itself is kept, not its result: those who ask while it runs wait for it. */
    private final Cache<Integer, Uni<Bilan>> bilans = Caffeine.newBuilder().maximumSize(PERIODES_GARDEES)
            .expireAfterWrite(Duration.ofSeconds(FRAICHEUR_S)).build();

    ComptesUsages(Pool pool, Catalogue catalogue) {
        this.pool = pool;
        this.catalogue = catalogue;
    }

    /** @param fin excluded; both are UTC */
    record Periode(OffsetDateTime debut, OffsetDateTime fin) {

        static Periode derniersJours(int jours) {
            OffsetDateTime fin = OffsetDateTime.now(ZoneOffset.UTC);
            return new Periode(fin.minusDays(jours), fin);
        }
    }

    record Comptes(long affiches, long vus, long ouverts, long rediriges, long utiles, long inutiles, long dejaUtilises,
                   long nouveauxUsages) {

        static final Comptes ZERO = new Comptes(0, 0, 0, 0, 0, 0, 0, 0);

        Comptes plus(Comptes c) {
            return new Comptes(affiches + c.affiches, vus + c.vus, ouverts + c.ouverts, rediriges + c.rediriges, utiles + c.utiles,
                    inutiles + c.inutiles, dejaUtilises + c.dejaUtilises, nouveauxUsages + c.nouveauxUsages);
        }
    }

    /** @param nom null when the service has left the catalogue */
    record ParService(UUID id, String nom, Comptes comptes) {
    }

    record Bilan(Periode periode, String definition, Comptes total, List<ParService> services) {
    }

    /** Counts of the last days. */
    Uni<Bilan> compter(int jours) {
        return bilans.get(jours, j -> Uni.createFrom().deferred(() -> lire(Periode.derniersJours(j)))
                .onFailure().invoke(() -> bilans.invalidate(j))
                .memoize().indefinitely());
    }

    private Uni<Bilan> lire(Periode periode) {
        Tuple bornes = Tuple.of(periode.debut(), periode.fin());
        return pool.preparedQuery(ENTONNOIR).execute(bornes)
                .chain(entonnoir -> pool.preparedQuery(NOUVEAUX).execute(bornes).map(nouveaux -> bilan(periode, entonnoir, nouveaux)));
    }

    private Bilan bilan(Periode periode, Iterable<Row> entonnoir, Iterable<Row> nouveaux) {
        Map<UUID, String> noms = catalogue.instantane().services().stream()
                .collect(Collectors.toMap(ServiceCatalogue::id, ServiceCatalogue::nom));
        Map<UUID, Long> nouveauxParService = new HashMap<>();
        nouveaux.forEach(r -> nouveauxParService.put(r.getUUID(0), r.getLong(1)));
        List<ParService> services = new ArrayList<>();
        entonnoir.forEach(r -> services.add(new ParService(r.getUUID(0), noms.get(r.getUUID(0)), new Comptes(r.getLong(1), r.getLong(2),
                r.getLong(3), r.getLong(4), r.getLong(5), r.getLong(6), r.getLong(7), nouveauxParService.getOrDefault(r.getUUID(0), 0L)))));
        services.sort(Comparator.comparing((ParService s) -> s.comptes().affiches()).reversed().thenComparing(ParService::id));
        Comptes total = services.stream().map(ParService::comptes).reduce(Comptes.ZERO, Comptes::plus);
        return new Bilan(periode, DEFINITION, total, services);
    }
}
