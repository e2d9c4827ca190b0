package fr.communs.qualification.llm;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EtatQualification.Objet;
import fr.communs.socle.sql.RequeteSql;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The texts that wait for the LLM. A row is leased by one worker at a time and for a time: whoever lost its lease can change nothing any
 * more.
 *
 * <p>Order of the locks, so that nobody waits in a circle, here and in every transaction that calls: text of the object
 * ({@code texte_objet}), its qualification, its row in the queue, the budget. Who holds the text has the object for itself. A failure and
 * a payment hold no text and touch one object, in the same order. What touches many objects without holding their texts (take, put off,
 * mark, purge) skips what is locked: it waits for nobody.
 */
@ApplicationScoped
public class FileLlmService {

    private final ReglagesLlm reglages;
    private final MesuresLlm mesures;

    FileLlmService(ReglagesLlm reglages, MesuresLlm mesures) {
        this.reglages = reglages;
        this.mesures = mesures;
    }

    /** A text to read. */
    public record Depot(Objet objet, String empreinteTexte, String nom, String description) {
    }

    /** A text taken, with the lease that proves it and the attempts paid before. */
    public record Pris(Objet objet, String empreinteTexte, String nom, String description, String plateforme, int essais, UUID bail) {
    }

    /** In the caller's transaction. A new text takes the place of the former one, attempts and lease included. */
    public Uni<Void> deposer(List<Depot> depots) {
        return depots.isEmpty() ? Uni.createFrom().voidItem() : executer("""
                insert into file_llm (objet_type, objet_id, empreinte_texte, nom, description)
                select objet ->> 'type', objet ->> 'id', "empreinteTexte", d.nom, d.description
                from json_to_recordset(cast(cast($1 as text) as json)) as d(objet json, "empreinteTexte" text, nom text, description text)
                on conflict (objet_type, objet_id) do update
                set empreinte_texte = excluded.empreinte_texte, nom = excluded.nom, description = excluded.description, depose_le = now(),
                    prochain_essai = now(), essais = 0, bail = null, bail_jusqua = null""", ContratsJson.ecrire(depots));
    }

    /** In the caller's transaction: these objects have a new embedded result, and what was waiting for them is void. */
    public Uni<Void> oublier(List<Objet> objets) {
        String lot = ContratsJson.ecrire(objets);
        return objets.isEmpty() ? Uni.createFrom().voidItem() : executer("""
                update qualification q set repli_depuis = null, repli_motif = null
                from json_to_recordset(cast(cast($1 as text) as json)) as o(type text, id text)
                where q.objet_type = o.type and q.objet_id = o.id and q.repli_depuis is not null""", lot)
                .chain(() -> executer("""
                delete from file_llm f using json_to_recordset(cast(cast($1 as text) as json)) as o(type text, id text)
                where f.objet_type = o.type and f.objet_id = o.id""", lot));
    }

    /**
     * Results of these objects, as they are stored, for which nothing waits. One that was given up keeps its mark, which tells it from one
     * whose wait was lost. Who asks holds the texts: none begins to wait meanwhile.
     *
     * @param abandonnes those that were given up too
     */
    public Uni<List<String>> sansAttente(List<Objet> objets, boolean abandonnes) {
        return RequeteSql.lire("""
                select q.resultat from qualification q
                join json_to_recordset(cast(cast($1 as text) as json)) as o(type text, id text)
                  on q.objet_type = o.type and q.objet_id = o.id
                where ($2 or q.repli_depuis is null)
                  and not exists (select from file_llm f where f.objet_type = q.objet_type and f.objet_id = q.objet_id)""",
                l -> (String) l[0], ContratsJson.ecrire(objets), abandonnes);
    }

    /** In the caller's transaction: whose budget pays. */
    public Uni<Void> attribuer(Map<String, String> plateformeParProjet) {
        return plateformeParProjet.isEmpty() ? Uni.createFrom().voidItem() : executer("""
                update file_llm f set plateforme = p.value from json_each_text(cast(cast($1 as text) as json)) p
                where f.objet_type = 'projet' and f.objet_id = p.key""", ContratsJson.ecrire(plateformeParProjet));
    }

    /**
     * Takes texts whose time has come and that nobody holds. The lease outlives a call by far. Materialized: as a subquery, a nested loop may
     * run it again for each row, and each time it takes further ones.
     */
    @WithTransaction
    public Uni<List<Pris>> prendre(int nombre) {
        UUID bail = UuidCreator.getTimeOrderedEpoch();
        return RequeteSql.lire("""
                with p as materialized (
                    select objet_type, objet_id from file_llm
                    where prochain_essai <= now() and (bail_jusqua is null or bail_jusqua < now())
                    order by prochain_essai limit $3 for update skip locked)
                update file_llm f set bail = $1, bail_jusqua = now() + make_interval(secs => $2) from p
                where f.objet_type = p.objet_type and f.objet_id = p.objet_id
                returning f.objet_type, f.objet_id, f.empreinte_texte, f.nom, f.description, f.plateforme, f.essais""",
                l -> new Pris(new Objet((String) l[0], (String) l[1]), (String) l[2], (String) l[3], (String) l[4], (String) l[5],
                        ((Number) l[6]).intValue(), bail), bail, 4.0 * reglages.delai().toSeconds() + 60, nombre);
    }

    /**
     * In the caller's transaction, which pays the call: what was paid is counted, whatever becomes of the process or of the database before
     * the end of the attempt. False when the row is no longer ours.
     */
    public Uni<Boolean> compterEssai(Pris pris) {
        return RequeteSql.executer("update file_llm set essais = essais + 1 where objet_type = $1 and objet_id = $2 and bail = $3",
                pris.objet.type(), pris.objet.id(), pris.bail).map(n -> n == 1);
    }

    /** All its attempts were paid and the last one did not end: nobody is left to say how. */
    public boolean epuise(Pris pris) {
        return pris.essais >= reglages.file().essais();
    }

    /** In the caller's transaction: the text is for somebody else to read, now. */
    public Uni<Void> rendre(Pris pris) {
        return reporter(pris, pris.essais, Instant.now());
    }

    /** In the caller's transaction. False when the row is no longer ours: its text changed or the lease was over. */
    public Uni<Boolean> retirer(Pris pris) {
        return RequeteSql.executer("delete from file_llm where objet_type = $1 and objet_id = $2 and bail = $3", pris.objet.type(),
                pris.objet.id(), pris.bail).map(n -> n == 1);
    }

    /**
     * Decides what follows a failure. A text that was not tried gets its attempt back; one that was tried too often keeps its embedded result,
     * marked as such, and is tried anew later only if the endpoint was at fault. Then nobody knows how long it will last: the mark does not
     * wait for the last attempt.
     */
    @WithTransaction
    public Uni<Void> echouer(Pris pris, EchecLlm echec) {
        if (echec.cause() == EchecLlm.Cause.BUDGET) {
            return reporterADemain(pris, echec);
        }
        if (echec.cause().sansAppel()) {
            return rendre(pris);
        }
        boolean panne = echec.cause().panne();
        boolean dernier = pris.essais + 1 >= reglages.file().essais();
        Uni<Void> marque = panne || dernier ? marquer(pris, echec) : Uni.createFrom().voidItem();
        return marque.chain(() -> !dernier ? reporter(pris, pris.essais + 1, Instant.now().plus(attente(pris.essais, echec.attente())))
                : panne ? reporter(pris, 0, Instant.now().plus(reglages.file().reprise())) : retirer(pris).replaceWithVoid());
    }

    /** Doubled each time, spread by half on both sides so that texts that failed together do not come back together. */
    private Duration attente(int essais, Duration demandee) {
        long millis = Math.min(reglages.file().attenteMax().toMillis(), reglages.file().premiereAttente().toMillis() << Math.min(essais, 20));
        Duration calculee = Duration.ofMillis((long) (millis * (0.5 + ThreadLocalRandom.current().nextDouble())));
        return demandee.compareTo(calculee) > 0 ? demandee : calculee;
    }

    private static Uni<Void> reporter(Pris pris, int essais, Instant quand) {
        return executer("""
                update file_llm set essais = $1, prochain_essai = $2, bail = null, bail_jusqua = null
                where objet_type = $3 and objet_id = $4 and bail = $5""", essais, OffsetDateTime.ofInstant(quand, ZoneOffset.UTC),
                pris.objet.type(), pris.objet.id(), pris.bail);
    }

    /**
     * Puts off what waits for the same budget, all at once: tried one by one, these texts would delay those that others can still pay. What
     * somebody holds or works on is left to who does.
     */
    private static Uni<Void> reporterADemain(Pris pris, EchecLlm echec) {
        OffsetDateTime demain = LocalDate.now(ZoneOffset.UTC).plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC);
        return executer("""
                with remises as (
                    select f.objet_type, f.objet_id, f.empreinte_texte from file_llm f
                    join qualification q on q.objet_type = f.objet_type and q.objet_id = f.objet_id
                    where f.objet_type = $1 and f.objet_id = $2 and f.bail = $3
                       or f.prochain_essai <= now() and (f.bail_jusqua is null or f.bail_jusqua < now())
                          and ($4 or f.plateforme = $5)
                    order by f.objet_type, f.objet_id for update of q, f skip locked),
                marquees as (
                    update qualification q set repli_depuis = coalesce(q.repli_depuis, now()), repli_motif = $6 from remises r
                    where q.objet_type = r.objet_type and q.objet_id = r.objet_id and q.empreinte_texte = r.empreinte_texte)
                update file_llm f set prochain_essai = $7, bail = null, bail_jusqua = null from remises r
                where f.objet_type = r.objet_type and f.objet_id = r.objet_id""", pris.objet.type(), pris.objet.id(), pris.bail,
                BudgetService.TOTAL.equals(echec.detail()), echec.detail(), echec.cause().nom(), demain);
    }

    /**
     * In the caller's transaction. No call is made for now: what waits is marked without losing its place, once only, however often this is
     * said. What somebody holds is left to who does. The row is locked too: one that leaves the queue meanwhile leaves no mark behind.
     */
    public Uni<Void> marquerEnAttente() {
        return executer("""
                update qualification q set repli_depuis = now(), repli_motif = $1
                from (select q.id from file_llm f
                      join qualification q on q.objet_type = f.objet_type and q.objet_id = f.objet_id
                       and q.empreinte_texte = f.empreinte_texte
                      where q.repli_depuis is null and (f.bail_jusqua is null or f.bail_jusqua < now())
                      order by f.objet_type, f.objet_id for update of q, f skip locked) a
                where q.id = a.id""", EchecLlm.Cause.DISJONCTEUR.nom());
    }

    private static Uni<Void> marquer(Pris pris, EchecLlm echec) {
        return executer("""
                update qualification set repli_depuis = coalesce(repli_depuis, now()), repli_motif = $1
                where objet_type = $2 and objet_id = $3 and empreinte_texte = $4 and repli_motif is distinct from $1
                  and exists (select from file_llm f where f.objet_type = $2 and f.objet_id = $3 and f.bail = $5)""", echec.cause().nom(),
                pris.objet.type(), pris.objet.id(), pris.empreinteTexte, pris.bail);
    }

    /** For the metrics. */
    @WithTransaction
    public Uni<Void> mesurer() {
        return RequeteSql.lire("""
                select count(*), cast(coalesce(extract(epoch from now() - min(depose_le)), 0) as bigint) from file_llm""",
                l -> l).map(l -> l.get(0))
                .invoke(l -> mesures.noterFile(((Number) l[0]).longValue(), ((Number) l[1]).longValue())).replaceWithVoid();
    }

    /**
     * In the caller's transaction. The operator left the LLM: nothing waits for it any more, and no embedded result stands in for it. What
     * is younger, or what somebody works on, is left to the next time.
     */
    public Uni<Void> purger(Duration age) {
        double secondes = age.toMillis() / 1000.0;
        return executer("""
                update qualification q set repli_depuis = null, repli_motif = null
                from (select id from qualification where repli_depuis < now() - make_interval(secs => $1) for update skip locked) p
                where q.id = p.id""", secondes)
                .chain(() -> executer("""
                delete from file_llm f
                using (select objet_type, objet_id from file_llm where depose_le < now() - make_interval(secs => $1) for update skip locked) p
                where f.objet_type = p.objet_type and f.objet_id = p.objet_id""", secondes));
    }

    private static Uni<Void> executer(String sql, Object... parametres) {
        return RequeteSql.executer(sql, parametres).replaceWithVoid();
    }
}
