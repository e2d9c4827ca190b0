package fr.communs.lanceur.mesures;

import fr.communs.lanceur.Sql;
import fr.communs.lanceur.demo.Ensemble;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** How fast the relay of projets empties an outbox filled by SQL, against the database alone reading and deleting the same rows. */
final class MesureRelais {

    private static final int LIGNES = 50_000;
    private static final int PAR_LOT = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Sql sql;

    MesureRelais(Ensemble ensemble) {
        this.sql = new Sql(ensemble.postgres());
    }

    LigneDeMesure mesurer() {
        double plafond = plafond();
        // A topic that nobody reads: only the relay works.
        sql.executer("projets", "insert into boite_d_envoi (id, sujet, agregat_type, agregat_id, type, message) select gen_random_uuid(), "
                + "'appels.v1', 'mesure', n::text, 'fr.communs.mesure.v1', repeat('x', 1100) from generate_series(1, " + LIGNES + ") n");
        Instant debut = Instant.now();
        long reste = LIGNES;
        while (reste > 0 && Instant.now().isBefore(debut.plus(PATIENCE))) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            reste = sql.nombre("projets", "select count(*) from boite_d_envoi");
        }
        double parSeconde = (LIGNES - reste) / (Duration.between(debut, Instant.now()).toMillis() / 1000.0);
        return LigneDeMesure.de("relais, événements publiés", parSeconde, "év./s", plafond, reste, String.format(Locale.ROOT,
                "%d événements de 1,1 ko accusés par Kafka (acks=all) ; "
                        + "plafond : la base seule, lots de %d lus et supprimés", LIGNES, PAR_LOT));
    }

    private double plafond() {
        sql.executer("plafond", "truncate plafond_envoi");
        sql.executer("plafond", "insert into plafond_envoi (id, sujet, agregat_id, message) "
                + "select gen_random_uuid(), 'appels.v1', n::text, repeat('x', 1100) from generate_series(1, " + LIGNES + ") n");
        Instant debut = Instant.now();
        int supprimees;
        do {
            supprimees = (int) sql.nombre("plafond", "with lot as (delete from plafond_envoi where seq in "
                    + "(select seq from plafond_envoi order by seq limit " + PAR_LOT + ") "
                    + "returning message) select count(message) from lot");
        } while (supprimees > 0);
        return LIGNES / (Duration.between(debut, Instant.now()).toMillis() / 1000.0);
    }
}
