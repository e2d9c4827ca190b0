package fr.communs.lanceur.mesures;

import fr.communs.lanceur.Sql;
import fr.communs.lanceur.demo.Ensemble;
import fr.communs.lanceur.demo.ServiceLocal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * {@code POST /projets} at 16 connections with everything running behind it, against pgbench doing the two inserts in four round trips
 * on the same server just before.
 *
 * <p>Three rounds, each with a ceiling of its own, and the row of the table is the round in the middle: the speed of a shared machine and
 * of its disk doubles or halves within minutes.
 */
final class MesureEcriture {

    private static final int CONNEXIONS = 16;
    private static final int SECONDES = 10;
    private static final int MANCHES = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String TRANSACTION = """
            begin;
            insert into plafond_projet (id, nom, description, collectivites, empreinte) values (gen_random_uuid(),
             'Rénovation thermique de l''école', 'Isolation des murs et des combles, remplacement de la chaudière au fioul',
             array['Commune:01004'], md5(random()::text));
            insert into plafond_envoi (id, sujet, agregat_id, message) values (gen_random_uuid(), 'projets.v1', md5(random()::text),
             repeat('x', 1100));
            commit;
            """;

    private final Ensemble ensemble;
    private final Sql sql;
    private final Path travail;

    MesureEcriture(Ensemble ensemble, Path travail) {
        this.ensemble = ensemble;
        this.sql = new Sql(ensemble.postgres());
        this.travail = travail;
    }

    /** The services have just started: a JVM needs some tens of thousands of deposits to compile the path of one. */
    String roder(int secondes) {
        long avant = projets();
        Wrk.Passage passage = deposer("rodage", secondes);
        vider(Instant.now());
        return String.format(Locale.ROOT, "rodage : %d dépôts en %d s", projets() - avant, Math.round(passage.secondes()));
    }

    /** All services take part and share the processors. */
    LigneDeMesure ensemble() {
        return mesurer("POST /projets, 16 connexions, tous les services", "ensemble", List.of());
    }

    /** As the ceiling is measured: nothing else runs, the two other services are frozen and catch up afterwards. */
    LigneDeMesure seul() {
        return mesurer("POST /projets, 16 connexions, projets-service seul", "seul", List.of("qualification", "aiguillage"));
    }

    private LigneDeMesure mesurer(String nom, String prefixe, List<String> suspendus) {
        return resumer(nom, IntStream.rangeClosed(1, MANCHES).mapToObj(n -> manche(prefixe + n, suspendus)).toList());
    }

    private Manche manche(String prefixe, List<String> suspendus) {
        double plafond = plafond();
        long avant = projets();
        suspendus.forEach(this::suspendre);
        Wrk.Passage passage;
        try {
            passage = deposer(prefixe, SECONDES);
        } finally {
            suspendus.forEach(s -> ensemble.service(s).reprendre());
        }
        Instant fin = Instant.now();
        return new Manche(plafond, passage, projets() - avant, vider(fin));
    }

    /** Errors are those of all rounds. */
    static LigneDeMesure resumer(String nom, List<Manche> manches) {
        List<Manche> parRatio = manches.stream().sorted(Comparator.comparingDouble(Manche::ratio)).toList();
        Manche m = parRatio.get(parRatio.size() / 2);
        return LigneDeMesure.de(nom, m.passage.parSeconde(), "req/s", m.plafond, manches.stream().mapToLong(Manche::erreurs).sum(),
                String.format(Locale.ROOT, "p50 %.1f ms, p99 %.1f ms ; %d lignes en base pour %d réponses ; %s ; "
                        + "plafond : pgbench, 4 allers-retours ; manches : %s",
                        m.passage.p50(), m.passage.p99(), m.ecrits, m.reussites(), m.vidage,
                        manches.stream().map(x -> String.format(Locale.ROOT, "%.0f/s pour %.0f (%.2f)", x.passage.parSeconde(), x.plafond,
                                x.ratio())).collect(Collectors.joining(", "))));
    }

    /**
     * @param plafond transactions of pgbench per second, just before
     * @param ecrits  projects more in the database
     * @param vidage  how the queues were emptied afterwards
     */
    record Manche(double plafond, Wrk.Passage passage, long ecrits, String vidage) {

        double ratio() {
            return passage.parSeconde() / plafond;
        }

        long reussites() {
            return passage.requetes() - passage.refus();
        }

        /** wrk hangs up with up to one request in flight per connection: those were written and not counted. */
        long erreurs() {
            return passage.erreurs() + Math.max(0, reussites() - ecrits);
        }
    }

    /**
     * Freezes a service between two transactions: one that stays open keeps the deleted rows of every database of the server, and each
     * look of the relay would go through them.
     */
    private void suspendre(String service) {
        Instant limite = Instant.now().plus(PATIENCE);
        ensemble.service(service).suspendre();
        while (sql.nombre("projets", "select count(*) from pg_stat_activity where backend_type = 'client backend' and datname = '"
                + service + "' and (backend_xid is not null or backend_xmin is not null)") > 0 && Instant.now().isBefore(limite)) {
            ensemble.service(service).reprendre();
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            ensemble.service(service).suspendre();
        }
    }

    private Wrk.Passage deposer(String prefixe, int secondes) {
        Path script = Outil.deposer(travail, "ecriture.lua", "ecriture.lua", "bilan.lua");
        List<String> arguments = List.of(prefixe, ensemble.cles().de("MEC"));
        return Wrk.executer(script, CONNEXIONS, secondes, ensemble.service("projets").port(), arguments);
    }

    private double plafond() {
        ensemble.postgres().creerBase("plafond");
        sql.executer("plafond", "create table if not exists plafond_projet (id uuid primary key, nom text not null, description text, "
                + "collectivites text[] not null, empreinte text not null, cree_le timestamptz not null default clock_timestamp())");
        sql.executer("plafond", "create table if not exists plafond_envoi (seq bigint generated always as identity primary key, "
                + "id uuid not null unique, sujet text not null, agregat_id text not null, message text not null, "
                + "cree_le timestamptz not null default clock_timestamp())");
        return new Pgbench(ensemble.postgres(), travail).transactionsParSeconde("plafond", TRANSACTION, CONNEXIONS, SECONDES, null);
    }

    private long projets() {
        return sql.nombre("projets", "select count(*) from projet");
    }

    /** Waits until every event of the run has gone through the three services. */
    private String vider(Instant debut) {
        Instant limite = debut.plus(PATIENCE);
        while (Instant.now().isBefore(limite)) {
            boolean vide = ServiceLocal.NOMS.stream().allMatch(b -> sql.nombre(b, "select count(*) from boite_d_envoi") == 0)
                    && sql.nombre("aiguillage", "select count(*) from projet p where not exists (select from qualification q "
                            + "where q.projet_id = p.id and q.empreinte_texte = p.empreinte_texte)") == 0
                    && sql.nombre("aiguillage", "select count(*) from projet") >= projets();
            if (vide) {
                return String.format(Locale.ROOT, "files vidées, tout qualifié %.1f s après",
                        Duration.between(debut, Instant.now()).toMillis() / 1000.0);
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        return "files NON vidées après " + PATIENCE.toMinutes() + " min";
    }
}
