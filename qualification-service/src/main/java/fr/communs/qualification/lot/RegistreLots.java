package fr.communs.qualification.lot;

import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EtatQualification.Objet;
import fr.communs.qualification.qualification.Etablissement.Bilan;
import fr.communs.socle.sql.RequeteSql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The batches and their progress, in the caller's transaction. */
@ApplicationScoped
class RegistreLots {

    /** Advisory lock key: "lots". */
    private static final long VERROU = 0x6c6f7473L;
    private static final String LOT = """
            select cast(json_build_object('id', id, 'portee', portee, 'etat', etat, 'automatique', automatique, 'modele', modele,
                'total', total, 'faits', inchanges + changes + echecs, 'inchanges', inchanges, 'changes', changes, 'echecs', echecs,
                'debitParSeconde', debit_par_seconde, 'limite', limite, 'debit', round(cast(debit as numeric), 1),
                'finEstimee', case when etat = 'en_cours' then clock_timestamp() + make_interval(secs =>
                    greatest(total - inchanges - changes - echecs, 0) / coalesce(least(nullif(debit, 0), debit_par_seconde), debit_par_seconde)) end,
                'creeLe', cree_le, 'termineLe', termine_le) as text)
            from (select *, (inchanges + changes + echecs) / nullif(duree_active, 0) as debit from lot) l
            """;

    /** What a slice needs of its batch. */
    record Avancement(UUID id, String portee, Integer debitParSeconde, Long reste, Objet curseur) {
    }

    Uni<Void> creer(UUID id, DemandeLot d, boolean automatique, String moteur, String modele, long total) {
        return RequeteSql.executer("""
                insert into lot (id, portee, automatique, etat, debit_par_seconde, limite, moteur, modele, total)
                values ($1, $2, $3, 'en_cours', $4, $5, $6, $7, $8)""", id, d.portee(), automatique, d.debitParSeconde(), d.limite(), moteur,
                modele, total).replaceWithVoid();
    }

    /**
     * Makes the open batches those of this engine: a batch of an engine that nobody runs any more would wait for ever. Waits for whoever
     * may be doing the same, so that replicas that start together begin one automatic batch, and for the slices under way.
     *
     * @return true when one of them is automatic
     */
    Uni<Boolean> adopter(String moteur) {
        return RequeteSql.lire("select true from (select pg_advisory_xact_lock($1)) v", l -> l, VERROU)
                .chain(() -> RequeteSql.lire("""
                        update lot l set moteur = $1
                        from (select id from lot where etat in ('en_cours', 'en_pause') order by id for update) ouvert where l.id = ouvert.id
                        returning l.automatique""", l -> (Boolean) l[0], moteur))
                .map(automatiques -> automatiques.contains(true));
    }

    /** The open automatic batch has these objects before it. */
    Uni<Void> recompter(long reste) {
        return RequeteSql.executer("""
                update lot set total = inchanges + changes + echecs + $1 where automatique and etat in ('en_cours', 'en_pause')""", reste)
                .replaceWithVoid();
    }

    /** An operator cancelled the last automatic batch of this engine: it does not begin again by itself. */
    Uni<Boolean> automatiqueAnnule(String moteur) {
        return RequeteSql.lire("select etat = 'annule' from lot where automatique and moteur = $1 order by rang desc limit 1",
                l -> (Boolean) l[0], moteur).map(annules -> annules.contains(true));
    }

    /** The oldest batch of this engine that may go on now, locked; empty when there is none or another replica holds it. */
    Uni<Optional<Avancement>> prendre(String moteur) {
        return RequeteSql.lire("""
                select cast(json_build_object('id', id, 'portee', portee, 'debitParSeconde', debit_par_seconde,
                    'reste', limite - inchanges - changes - echecs,
                    'curseur', json_build_object('type', curseur_type, 'id', curseur_id)) as text)
                from lot where etat = 'en_cours' and prochaine_tranche_le <= clock_timestamp() and (moteur is null or moteur = $1)
                order by rang limit 1 for update skip locked""", l -> ContratsJson.relire((String) l[0], Avancement.class), moteur)
                .map(lignes -> lignes.stream().findFirst());
    }

    /** Ends a slice. Time spent stopped does not count as work, nor does it allow a burst afterwards. */
    Uni<Void> avancer(UUID id, Bilan bilan, Objet curseur, boolean fini) {
        return RequeteSql.executer("""
                update lot set inchanges = inchanges + $1, changes = changes + $2, echecs = echecs + $3,
                    curseur_type = $4, curseur_id = $5,
                    duree_active = duree_active + least(extract(epoch from clock_timestamp() - derniere_tranche_le),
                        10 + coalesce(cast($6 as double precision) / debit_par_seconde, 0)),
                    derniere_tranche_le = clock_timestamp(),
                    prochaine_tranche_le = greatest(prochaine_tranche_le, clock_timestamp() - interval '1 second')
                        + make_interval(secs => coalesce(cast($6 as double precision) / debit_par_seconde, 0)),
                    etat = case when $7 then 'termine' else etat end,
                    termine_le = case when $7 then clock_timestamp() end
                where id = $8""", bilan.inchanges(), bilan.changes(), bilan.echecs(), curseur.type(), curseur.id(), (double) bilan.faits(),
                fini, id).replaceWithVoid();
    }

    /** Changes the state of a batch that is not over. */
    Uni<Boolean> passer(UUID id, String etat) {
        return RequeteSql.executer("""
                update lot set etat = $1, termine_le = case when $1 = 'annule' then clock_timestamp() end,
                    derniere_tranche_le = clock_timestamp()
                where id = $2 and etat in ('en_cours', 'en_pause')""", etat, id).map(n -> n == 1);
    }

    Uni<Optional<Lot>> lire(UUID id) {
        return lots("where id = $1", id).map(lots -> lots.stream().findFirst());
    }

    /** Newest first. */
    Uni<List<Lot>> lister(int nombre) {
        return lots("order by rang desc limit $1", nombre);
    }

    private static Uni<List<Lot>> lots(String suite, Object parametre) {
        return RequeteSql.lire(LOT + suite, l -> ContratsJson.relire((String) l[0], Lot.class), parametre);
    }
}
