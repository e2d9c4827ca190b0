package fr.communs.socle.evenement;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/**
 * Depth, age and refused events of the outbox and count of the dead letters: what an operator watches first. These figures stand still
 * while the database is away; the time since it was last read does not.
 */
public class MesuresRelais {

    private static final long PERIODE = TimeUnit.SECONDS.toNanos(5);

    private static final String RELEVER = """
            select count(*) filter (where refuse_le is null),
                   coalesce(extract(epoch from clock_timestamp() - min(cree_le) filter (where refuse_le is null)), 0),
                   count(refuse_le)
            from boite_d_envoi""";

    private final Counter rebuts;
    private volatile long profondeur;
    private volatile double ageSecondes;
    private volatile long derniereLecture = System.nanoTime();
    private volatile long refusees;
    private long dernierReleve = System.nanoTime() - PERIODE;

    public MesuresRelais(MeterRegistry registre) {
        Gauge.builder("communs.boite.envoi.profondeur", () -> profondeur)
                .description("events committed and not yet acknowledged by Kafka").register(registre);
        Gauge.builder("communs.boite.envoi.age.secondes", () -> ageSecondes)
                .description("age of the oldest unpublished event, in seconds").register(registre);
        Gauge.builder("communs.base.lue.depuis.secondes", () -> (System.nanoTime() - derniereLecture) / 1e9)
                .description("time since the relay of this replica last read its database, in seconds").register(registre);
        Gauge.builder("communs.boite.envoi.refusees", () -> refusees)
                .description("events that Kafka refused for good, kept aside in the outbox").register(registre);
        this.rebuts = Counter.builder("communs.rebuts").description("records sent to dead letters").register(registre);
    }

    void compterRebuts(int nombre) {
        rebuts.increment(nombre);
    }

    /** The relay looks at least once a second: a database that answers keeps this fresh, at no further statement. */
    void noterLecture() {
        derniereLecture = System.nanoTime();
    }

    /** Reads the three figures at most once per period: counting on each batch would cost more than publishing it. */
    void relever(Connection connexion) throws SQLException {
        if (System.nanoTime() - dernierReleve < PERIODE) {
            return;
        }
        dernierReleve = System.nanoTime();
        try (PreparedStatement requete = connexion.prepareStatement(RELEVER); ResultSet resultat = requete.executeQuery()) {
            resultat.next();
            profondeur = resultat.getLong(1);
            ageSecondes = resultat.getDouble(2);
            refusees = resultat.getLong(3);
        }
    }
}
