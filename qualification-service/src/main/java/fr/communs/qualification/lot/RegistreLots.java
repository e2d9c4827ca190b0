package fr.communs.qualification.lot;

import fr.communs.contrats.EtatQualification.Objet;
import fr.communs.qualification.qualification.Etablissement.Bilan;
import fr.communs.qualification.qualification.ParametreJson;
import fr.communs.socle.sql.RequeteSql;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The batches and their progress, in the caller's transaction. */
@ApplicationScoped
class RegistreLots {

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

    Uni<Void> creer(UUID id, DemandeLot d, boolean automatique, String modele, long total) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                        insert into lot (id, portee, automatique, etat, debit_par_seconde, limite, modele, total)
                        values (:id, :portee, :automatique, 'en_cours', cast(cast(:debit as text) as int), cast(cast(:limite as text) as int), :modele, :total)""")
                .setParameter("id", id)
                .setParameter("portee", d.portee())
                .setParameter("automatique", automatique)
                .setParameter("debit", texte(d.debitParSeconde()))
                .setParameter("limite", texte(d.limite()))
                .setParameter("modele", modele)
                .setParameter("total", total)
                .executeUpdate().replaceWithVoid());
    }

    /** The driver needs a type to send null: text has one. */
    private static String texte(Integer valeur) {
        return valeur == null ? null : valeur.toString();
    }

    /** Waits for whoever may be creating one: replicas that start together begin one automatic batch. */
    Uni<Boolean> automatiqueOuvert() {
        return Panache.getSession().chain(session -> session.createNativeQuery("select true from (select pg_advisory_xact_lock(:verrou)) v",
                        Boolean.class).setParameter("verrou", 0x6c6f7473L).getSingleResult()
                .chain(() -> session.createNativeQuery(
                        "select exists (select from lot where automatique and etat in ('en_cours', 'en_pause'))", Boolean.class)
                        .getSingleResult()));
    }

    /** The oldest batch that may go on now, locked; empty when there is none or another replica holds it. */
    Uni<Optional<Avancement>> prendre() {
        return RequeteSql.lire("""
                select cast(json_build_object('id', id, 'portee', portee, 'debitParSeconde', debit_par_seconde,
                    'reste', limite - inchanges - changes - echecs,
                    'curseur', json_build_object('type', curseur_type, 'id', curseur_id)) as text)
                from lot where etat = 'en_cours' and prochaine_tranche_le <= clock_timestamp()
                order by rang limit 1 for update skip locked""", l -> ParametreJson.lire((String) l[0], Avancement.class))
                .map(lignes -> lignes.stream().findFirst());
    }

    /** Ends a slice. Time spent stopped does not count as work, nor does it allow a burst afterwards. */
    Uni<Void> avancer(UUID id, Bilan bilan, Objet curseur, boolean fini) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                        update lot set inchanges = inchanges + :inchanges, changes = changes + :changes, echecs = echecs + :echecs,
                            curseur_type = :type, curseur_id = :objet,
                            duree_active = duree_active + least(extract(epoch from clock_timestamp() - derniere_tranche_le),
                                10 + coalesce(cast(:faits as double precision) / debit_par_seconde, 0)),
                            derniere_tranche_le = clock_timestamp(),
                            prochaine_tranche_le = greatest(prochaine_tranche_le, clock_timestamp() - interval '1 second')
                                + make_interval(secs => coalesce(cast(:faits as double precision) / debit_par_seconde, 0)),
                            etat = case when :fini then 'termine' else etat end,
                            termine_le = case when :fini then clock_timestamp() end
                        where id = :id""")
                .setParameter("inchanges", bilan.inchanges())
                .setParameter("changes", bilan.changes())
                .setParameter("echecs", bilan.echecs())
                .setParameter("faits", bilan.faits())
                .setParameter("type", curseur.type())
                .setParameter("objet", curseur.id())
                .setParameter("fini", fini)
                .setParameter("id", id)
                .executeUpdate().replaceWithVoid());
    }

    /** Changes the state of a batch that is not over. */
    Uni<Boolean> passer(UUID id, String etat) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                        update lot set etat = :etat, termine_le = case when :etat = 'annule' then clock_timestamp() end,
                            derniere_tranche_le = clock_timestamp()
                        where id = :id and etat in ('en_cours', 'en_pause')""")
                .setParameter("etat", etat)
                .setParameter("id", id)
                .executeUpdate().map(n -> n == 1));
    }

    Uni<Optional<Lot>> lire(UUID id) {
        return Panache.getSession().chain(session -> session.createNativeQuery(LOT + "where id = :id", String.class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .map(json -> Optional.ofNullable(ParametreJson.lire(json, Lot.class))));
    }

    /** Newest first. */
    Uni<List<Lot>> lister(int nombre) {
        return Panache.getSession().chain(session -> session.createNativeQuery(LOT + "order by rang desc limit :nombre", String.class)
                .setParameter("nombre", nombre)
                .getResultList()
                .map(lignes -> lignes.stream().map(json -> ParametreJson.lire(json, Lot.class)).toList()));
    }
}
