package fr.communs.lanceur.mesures;

import fr.communs.lanceur.Api;
import fr.communs.lanceur.Sql;
import fr.communs.lanceur.demo.Ensemble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code GET /services/project/:id} over many random ids, each with five services or more in the body, against pgbench reading the same
 * two rows by primary key.
 *
 * <p>The projection is filled by SQL: copies, under new ids, of sample projects that went the whole way from {@code POST} to it.
 */
final class MesureLecture {

    private static final int CONNEXIONS = 32;
    private static final int SECONDES = 20;
    private static final int SERVICES_MINIMUM = 5;

    private final Ensemble ensemble;
    private final Sql sql;
    private final Path travail;

    MesureLecture(Ensemble ensemble, Path travail) {
        this.ensemble = ensemble;
        this.sql = new Sql(ensemble.postgres());
        this.travail = travail;
    }

    LigneDeMesure mesurer(int volume) {
        List<String> modeles = modeles();
        remplir(modeles, volume);
        Path ids = Outil.ecrire(travail.resolve("ids.txt"),
                String.join("\n", sql.index("aiguillage", "select id::text, '' from mesure_ids order by n").keySet()));
        Path script = Outil.deposer(travail, "lecture.lua", "lecture.lua", "bilan.lua");
        List<String> arguments = List.of(ids.toString(), "/services/project/");
        int port = ensemble.service("aiguillage").port();
        // Compiled and cached first: the figure is the one of a service that has been running.
        Wrk.executer(script, CONNEXIONS, SECONDES / 2, port, arguments);
        Wrk.Passage passage = Wrk.executer(script, CONNEXIONS, SECONDES, port, arguments);
        double plafond = new Pgbench(ensemble.postgres(), travail).transactionsParSeconde("aiguillage", """
                \\set n random(1, :volume)
                select p.etat, q.resultat from mesure_ids i join projet p on p.id = i.id left join qualification q on q.projet_id = p.id
                 where i.n = :n;
                """, CONNEXIONS, SECONDES / 2, "volume=" + volume);
        return LigneDeMesure.de("GET /services/project/:id, " + volume + " ids", passage.parSeconde(), "req/s", plafond,
                passage.erreurs(), String.format(Locale.ROOT, "p50 %.1f ms, p99 %.1f ms ; ≥ %d services par réponse "
                        + "(%d modèles, copiés par SQL) ; plafond : pgbench, "
                        + "les deux lignes par clé primaire", passage.p50(), passage.p99(), SERVICES_MINIMUM, modeles.size()));
    }

    /** Projects of the projection that get enough services. */
    private List<String> modeles() {
        Api api = ensemble.api("MEC");
        List<String> modeles = new ArrayList<>();
        for (String id : sql.index("aiguillage", "select p.id::text, '' from projet p where exists "
                + "(select from unnest(p.ids_externes) i where i like 'MEC:exemple-%')").keySet()) {
            try {
                if (api.get("/services/project/" + id).json().size() >= SERVICES_MINIMUM) {
                    modeles.add(id);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (modeles.isEmpty()) {
            throw new IllegalStateException("Aucun projet d'exemple n'a " + SERVICES_MINIMUM + " services : lecture non mesurable.");
        }
        return modeles;
    }

    private void remplir(List<String> modeles, int volume) {
        String liste = "array['" + String.join("','", modeles) + "']::uuid[]";
        sql.executer("aiguillage", "create table if not exists mesure_ids "
                + "(n int primary key, id uuid not null unique, modele uuid not null)");
        sql.executer("aiguillage", "insert into mesure_ids select n, gen_random_uuid(), (" + liste + ")[1 + n % " + modeles.size() + "] "
                + "from generate_series(1, " + volume + ") n on conflict do nothing");
        sql.executer("aiguillage", "insert into projet select (jsonb_populate_record(p, jsonb_build_object('id', m.id, 'ids_externes', "
                + "jsonb_build_array('MEC:mesure-' || m.n), 'etat', p.etat::jsonb || jsonb_build_object('id', m.id)))).* "
                + "from mesure_ids m join projet p on p.id = m.modele");
        sql.executer("aiguillage", "insert into qualification select (jsonb_populate_record(q, jsonb_build_object('projet_id', m.id))).* "
                + "from mesure_ids m join qualification q on q.projet_id = m.modele");
        sql.executer("aiguillage", "analyze projet, qualification, mesure_ids");
    }
}
