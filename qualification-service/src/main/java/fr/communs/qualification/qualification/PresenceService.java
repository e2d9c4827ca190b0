package fr.communs.qualification.qualification;

import fr.communs.socle.sql.RequeteSql;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Which engines the replicas run. The one that appeared last is in force as long as a replica of it lives; an older one that starts or
 * starts again meanwhile leaves the results and the queue of the newer one alone. After a roll-back the older one is in force as soon as
 * the other has been silent for three signals.
 */
@ApplicationScoped
public class PresenceService {

    /** Signals that may be missed before an engine counts as gone. */
    private static final int SILENCES = 3;
    private static final String VIVANT = "a.vu_le > clock_timestamp() - make_interval(secs => $2)";

    private final Qualificateur qualificateur;
    private final ReglagesPresence reglages;

    PresenceService(Qualificateur qualificateur, ReglagesPresence reglages) {
        this.qualificateur = qualificateur;
        this.reglages = reglages;
    }

    /**
     * @param enVigueur no newer engine is at work
     * @param seul      no other engine is at work, newer or older
     */
    public record Presence(boolean enVigueur, boolean seul) {
    }

    /** Says that this engine is at work, and reads who else is. */
    @WithTransaction
    public Uni<Presence> signaler() {
        return RequeteSql.lire("""
                insert into moteur_present as m (empreinte) values ($1)
                on conflict (empreinte) do update set vu_le = clock_timestamp()
                returning not exists (select from moteur_present a where a.rang > m.rang and\s""" + VIVANT + """
                ), not exists (select from moteur_present a where a.empreinte <> m.empreinte and\s""" + VIVANT + ")",
                l -> new Presence((Boolean) l[0], (Boolean) l[1]), qualificateur.empreinteMoteur(), silence()).map(l -> l.get(0));
    }

    /** In the caller's transaction: whether no newer engine is at work; false as long as this one has given no sign of life. */
    Uni<Boolean> enVigueur() {
        return RequeteSql.lire("""
                select exists (select from moteur_present m where m.empreinte = $1
                    and not exists (select from moteur_present a where a.rang > m.rang and\s""" + VIVANT + "))",
                l -> (Boolean) l[0], qualificateur.empreinteMoteur(), silence()).map(l -> l.get(0));
    }

    /** In the caller's transaction: whether a newer engine is at work. */
    public Uni<Boolean> depasse() {
        return RequeteSql.lire("""
                select exists (select from moteur_present m join moteur_present a on a.rang > m.rang and\s""" + VIVANT + """
                 where m.empreinte = $1)""", l -> (Boolean) l[0], qualificateur.empreinteMoteur(), silence()).map(l -> l.get(0));
    }

    private double silence() {
        return SILENCES * reglages.signal().toMillis() / 1000.0;
    }
}
