package fr.communs.lanceur.pannes;

import fr.communs.lanceur.Sql;
import fr.communs.lanceur.demo.Ensemble;
import fr.communs.lanceur.demo.ServiceLocal;
import fr.communs.serveurs.KafkaLocal;
import fr.communs.serveurs.SujetKafka;
import fr.communs.serveurs.SujetsDuProjet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** What must be true once the queues are drained, read by SQL in the three databases and compared with what was accepted. */
final class Invariants {

    private static final String EMPREINTES_PROJETS = "SELECT id::text, empreinte_texte FROM projet";

    private final Sql sql;
    private final KafkaLocal kafka;
    private final Map<String, Charge.Accepte> acceptes;

    Invariants(Ensemble ensemble, Map<String, Charge.Accepte> acceptes) {
        this.kafka = ensemble.kafka();
        this.sql = new Sql(ensemble.postgres());
        this.acceptes = acceptes;
    }

    /** Waits until nothing is under way any more, or the deadline; what is still missing then shows in the invariants. */
    void attendreLeCalme(Duration patience) {
        Instant limite = Instant.now().plus(patience);
        while (Instant.now().isBefore(limite) && !calme()) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    private boolean calme() {
        return ServiceLocal.NOMS.stream().allMatch(base -> enAttente(base) == 0)
                && ecarts(empreintes(), empreintesDAiguillage()) == 0
                && ecarts(empreintes(), qualificationsEtablies()) == 0
                && ecarts(empreintes(), qualifications("aiguillage", "qualification")) == 0
                && ecarts(empreintes(), qualifications("projets", "projet_qualification")) == 0;
    }

    List<Constat> verifier() {
        List<Constat> constats = new ArrayList<>();
        Map<String, String> noms = sql.index("projets", "SELECT i.id_externe, p.nom FROM projet_id_externe i "
                + "JOIN projet p ON p.id = i.projet_id WHERE i.id_externe LIKE 'panne-%'");
        Map<String, String> versions = sql.index("projets", "SELECT i.id_externe, p.version::text FROM projet_id_externe i "
                + "JOIN projet p ON p.id = i.projet_id WHERE i.id_externe LIKE 'panne-%'");
        Map<String, String> empreintes = empreintes();
        constats.add(Constat.egal("projets = projets acceptés", acceptes.size(), noms.size()));
        constats.add(Constat.egal("dernier texte accepté différent de la base", 0, ecarts(textes(), noms)));
        constats.add(Constat.egal("version ≠ nombre d'écritures acceptées", 0, ecarts(versionsAttendues(versions), versions)));
        constats.add(Constat.egal("projets sans identifiant externe", 0,
                sql.nombre("projets", "SELECT count(*) FROM projet p WHERE NOT EXISTS "
                        + "(SELECT FROM projet_id_externe i WHERE i.projet_id = p.id)")));
        constats.add(Constat.egal("identifiants externes en double", 0, sql.nombre("projets",
                "SELECT count(*) FROM (SELECT FROM projet_id_externe GROUP BY plateforme, id_externe HAVING count(*) > 1) d")));
        ServiceLocal.NOMS.forEach(base -> constats.add(Constat.egal("événements non publiés par " + base, 0, enAttente(base))));
        constats.add(Constat.egal("messages mis au rebut", 0, kafka.messages(
                SujetsDuProjet.TOUS.stream().map(SujetKafka::nom).filter(nom -> nom.endsWith(".rebut")).toList())));
        constats.add(Constat.egal("projections d'aiguillage sans l'empreinte courante", 0, ecarts(empreintes, empreintesDAiguillage())));
        constats.add(Constat.egal("projections d'aiguillage sans la version courante", 0,
                ecarts(sql.index("projets", "SELECT id::text, version::text FROM projet"),
                        sql.index("aiguillage", "SELECT id::text, version::text FROM projet"))));
        constats.add(Constat.egal("qualifications absentes ou périmées dans qualification", 0,
                ecarts(empreintes, qualificationsEtablies())));
        constats.add(Constat.egal("qualifications absentes ou périmées dans aiguillage", 0,
                ecarts(empreintes, qualifications("aiguillage", "qualification"))));
        constats.add(Constat.egal("qualifications absentes ou périmées dans projets", 0,
                ecarts(empreintes, qualifications("projets", "projet_qualification"))));
        return constats;
    }

    private Map<String, String> empreintes() {
        return sql.index("projets", EMPREINTES_PROJETS);
    }

    private Map<String, String> empreintesDAiguillage() {
        return sql.index("aiguillage", EMPREINTES_PROJETS);
    }

    private Map<String, String> qualificationsEtablies() {
        return sql.index("qualification", "SELECT objet_id, empreinte_texte FROM qualification WHERE objet_type = 'projet'");
    }

    private Map<String, String> qualifications(String base, String table) {
        return sql.index(base, "SELECT projet_id::text, empreinte_texte FROM " + table);
    }

    private long enAttente(String base) {
        return sql.nombre(base, "SELECT count(*) FROM boite_d_envoi");
    }

    private Map<String, String> textes() {
        return acceptes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().nom()));
    }

    /** The first version of a project counts as its first write, whatever number the service gives it. */
    private Map<String, String> versionsAttendues(Map<String, String> versions) {
        long premiere = versions.values().stream().mapToLong(Long::parseLong).min().orElse(0);
        return acceptes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                e -> Long.toString(premiere + e.getValue().ecritures() - 1)));
    }

    /** Keys that are on one side only, or whose values differ. */
    static long ecarts(Map<String, String> attendus, Map<String, String> trouves) {
        long absents = attendus.entrySet().stream().filter(e -> !e.getValue().equals(trouves.get(e.getKey()))).count();
        return absents + trouves.keySet().stream().filter(cle -> !attendus.containsKey(cle)).count();
    }
}
