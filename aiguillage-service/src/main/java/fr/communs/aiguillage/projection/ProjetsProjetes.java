package fr.communs.aiguillage.projection;

import fr.communs.aiguillage.appariement.CriteresContexte;
import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.Corrections;
import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.EtatQualification;
import fr.communs.contrats.EtatQualification.Correction;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads the projection. A qualification is joined only when it is about the current text of the project.
 *
 * <p>Each read is one prepared query on the reactive client: no session, no transaction, which these single reads do not need. The reads
 * of the matcher of contexts, made by each page of each partner, are grouped ({@link LecturesGroupees}).
 */
@ApplicationScoped
public class ProjetsProjetes {

    private static final String JOINTURE = " from projet p left join qualification q on q.projet_id = p.id"
            + " and q.empreinte_texte = p.empreinte_texte where ";
    private static final String CRITERES =
            "select p.id, p.phase, p.regions, p.competences, p.leviers, q.competences, q.leviers, q.corrections"
            + JOINTURE + "not p.archive and p.visibilite = 'publique' and ";
    private static final String PROJETS = "select p.etat, q.resultat" + JOINTURE;
    private static final String PAR_ID = "p.id = $1";
    private static final String PAR_IDS = "p.id = any($1)";
    private static final String PAR_ID_EXTERNE = "p.ids_externes @> array[$1]";
    private static final String PAR_IDS_EXTERNES = "p.ids_externes && $1";

    private final Pool pool;
    private final LecturesGroupees criteres;

    ProjetsProjetes(Pool pool) {
        this.pool = pool;
        this.criteres = new LecturesGroupees(pool.getDelegate(), CRITERES + PAR_IDS);
    }

    /** How a caller names a project: our id, or the id that a platform gave it. */
    public record Designation(UUID id, String plateforme, String idExterne) {

        public static Designation interne(UUID id) {
            return new Designation(id, null, null);
        }

        public static Designation externe(String plateforme, String id) {
            return new Designation(null, plateforme, id);
        }
    }

    static String cleExterne(String plateforme, String id) {
        return plateforme + ":" + id;
    }

    /** What the context matcher needs, and only that; empty when no public project answers to this name. */
    public Uni<Optional<CriteresContexte>> criteres(Designation designation) {
        Uni<Optional<io.vertx.sqlclient.Row>> ligne = designation.id() != null ? criteres.lire(designation.id())
                : lire(CRITERES, designation).map(l -> l.map(Row::getDelegate));
        return ligne.map(l -> l.map(ProjetsProjetes::criteres));
    }

    /** Everything known of the project, private or archived ones included: the caller decides what to show. */
    public Uni<Optional<ProjetProjete>> projet(Designation designation) {
        return lire(PROJETS, designation).map(ligne -> ligne.map(ProjetsProjetes::projet));
    }

    /** Projects of a platform by the id it gave; unknown ids are absent. */
    public Uni<Map<String, ProjetProjete>> projets(String plateforme, Collection<String> ids) {
        String[] cles = ids.stream().map(id -> cleExterne(plateforme, id)).toArray(String[]::new);
        return pool.preparedQuery(PROJETS + PAR_IDS_EXTERNES).execute(Tuple.of(cles)).map(lignes -> {
            Map<String, ProjetProjete> projets = new HashMap<>();
            lignes.forEach(ligne -> {
                ProjetProjete projet = projet(ligne);
                projet.etat().idsExternes().stream().filter(i -> i.plateforme().equals(plateforme))
                        .forEach(i -> projets.put(i.id(), projet));
            });
            return projets;
        });
    }

    /** @param qualifies projects whose qualification applies to their current text and is finished */
    public record Avancement(long projets, long qualifies) {
    }

    /** @param plateforme counts only the projects that carry an id of it; null counts all */
    public Uni<Avancement> avancement(String plateforme) {
        return avancement("projet p",
                "$1::text is null or exists (select from unnest(p.ids_externes) i where starts_with(i, $1::text || ':'))",
                Tuple.of(plateforme));
    }

    /** @param versions counts only these projects, once they have arrived at this version or a later one */
    public Uni<Avancement> avancement(Map<UUID, Long> versions) {
        return avancement("unnest($1::uuid[], $2::bigint[]) as v(id, version) join projet p on p.id = v.id", "p.version >= v.version",
                Tuple.of(versions.keySet().toArray(UUID[]::new), versions.values().toArray(Long[]::new)));
    }

    private Uni<Avancement> avancement(String source, String lesquels, Tuple parametres) {
        return pool.preparedQuery("select count(*), count(q.projet_id) from " + source + """

                        left join qualification q on q.projet_id = p.id and q.empreinte_texte = p.empreinte_texte
                             and q.etat not in ('demandee', 'en_cours')
                        where not p.archive and (""" + lesquels + ")")
                .execute(parametres)
                .map(lignes -> {
                    Row ligne = lignes.iterator().next();
                    return new Avancement(ligne.getLong(0), ligne.getLong(1));
                });
    }

    private Uni<Optional<Row>> lire(String sql, Designation d) {
        Uni<RowSet<Row>> lignes = d.id() != null
                ? pool.preparedQuery(sql + PAR_ID).execute(Tuple.of(d.id()))
                : pool.preparedQuery(sql + PAR_ID_EXTERNE).execute(Tuple.of(cleExterne(d.plateforme(), d.idExterne())));
        return lignes.map(r -> r.size() == 0 ? Optional.empty() : Optional.of(r.iterator().next()));
    }

    private static CriteresContexte criteres(io.vertx.sqlclient.Row ligne) {
        String phase = ligne.getString(1);
        List<Correction> corrections = corrections(ligne.getValue(7));
        List<String> competences = Corrections.appliquer(premier(ligne, 3, 5), Axe.COMPETENCES, corrections, code -> code, code -> code);
        List<String> leviers = Corrections.appliquer(premier(ligne, 4, 6), Axe.LEVIERS, corrections,
                libelle -> Nomenclatures.parLibelle(Axe.LEVIERS, libelle).map(Terme::code).orElse(null), ProjetsProjetes::levier);
        return new CriteresContexte(competences, leviers, phase == null ? null : List.of(phase), liste(ligne, 2));
    }

    private static String levier(String code) {
        return Nomenclatures.parCode(Axe.LEVIERS, code).map(Terme::libelle).orElse(code);
    }

    /** Declared, else predicted. */
    private static List<String> premier(io.vertx.sqlclient.Row ligne, int declare, int predit) {
        List<String> valeurs = liste(ligne, declare);
        return valeurs != null ? valeurs : liste(ligne, predit);
    }

    private static List<String> liste(io.vertx.sqlclient.Row ligne, int colonne) {
        String[] valeurs = ligne.getArrayOfStrings(colonne);
        return valeurs == null ? null : Arrays.asList(valeurs);
    }

    private static List<Correction> corrections(Object json) {
        return json == null ? null : Arrays.asList(ContratsJson.relire(json.toString(), Correction[].class));
    }

    private static ProjetProjete projet(Row ligne) {
        return new ProjetProjete(ContratsJson.relire(ligne.getString(0), EtatProjet.class),
                ContratsJson.relire(ligne.getString(1), EtatQualification.class));
    }
}
