package fr.communs.qualification.qualification;

import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.EtatQualification.Objet;
import fr.communs.socle.sql.RequeteSql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Texts of the objects and states of their qualification. A row is the lock of its object: two replicas, a batch and a correction never
 * work on the same one at once. Every statement takes its rows in the order of the key, so that nobody waits for the other in a circle.
 */
@ApplicationScoped
public class RegistreTextes {

    private static final String COLONNES = "t.objet_type, t.objet_id, t.version_objet, t.archive, t.nom, t.description, "
            + "cast(t.declare as text), t.empreinte_texte, t.etat, t.tentatives";

    private static final String PORTEE = "t.nom is not null and (cast($1 as text) = 'toutes' or t.etat = 'perimee')"
            + " and (t.objet_type, t.objet_id) > (cast($2 as text), cast($3 as text))";
    /** Before every object. */
    public static final Objet DEBUT = new Objet("", "");

    /** What an attempt leaves behind. */
    record Issue(Objet objet, String etat, int tentatives, String motif) {
    }

    /**
     * Keeps the texts that are newer than those held. The text of an archived object is forgotten; the version stays, so that an older
     * state that comes late does not bring it back.
     *
     * @return the objects that changed, locked, with the state of their text
     */
    Uni<List<TexteObjet>> recevoir(Collection<TexteObjet> textes) {
        return lire("""
                insert into texte_objet as t (objet_type, objet_id, version_objet, archive, nom, description, declare, empreinte_texte, etat)
                select objet ->> 'type', objet ->> 'id', "versionObjet", l.archive, l.nom, l.description, l.declare, "empreinteTexte", 'demandee'
                from json_to_recordset(cast(cast($1 as text) as json)) as l(objet json, "versionObjet" bigint, archive boolean, nom text,
                     description text, declare jsonb, "empreinteTexte" text)
                order by 1, 2
                on conflict (objet_type, objet_id) do update
                set version_objet = excluded.version_objet, archive = excluded.archive, nom = excluded.nom,
                    description = excluded.description, declare = excluded.declare, empreinte_texte = excluded.empreinte_texte,
                    etat = case when excluded.empreinte_texte = t.empreinte_texte then t.etat else excluded.etat end,
                    tentatives = case when excluded.empreinte_texte = t.empreinte_texte then t.tentatives else 0 end,
                    motif = case when excluded.empreinte_texte = t.empreinte_texte then t.motif end,
                    recu_le = case when excluded.empreinte_texte = t.empreinte_texte then t.recu_le else excluded.recu_le end,
                    essai_le = case when excluded.empreinte_texte = t.empreinte_texte then t.essai_le end
                where excluded.version_objet > t.version_objet
                   or excluded.version_objet = t.version_objet and t.nom is null and not t.archive
                returning\s""" + COLONNES, ContratsJson.ecrire(textes));
    }

    /** The object and its text, locked until the end of the transaction. */
    public Uni<Optional<TexteObjet>> verrouiller(Objet objet) {
        return lire("select " + COLONNES + " from texte_objet t where t.objet_type = $1 and t.objet_id = $2 for update",
                objet.type(), objet.id()).map(textes -> textes.stream().findFirst());
    }

    /** The object and its text as they stand, without waiting for who works on it. */
    public Uni<Optional<TexteObjet>> lire(Objet objet) {
        return lire("select " + COLONNES + " from texte_objet t where t.objet_type = $1 and t.objet_id = $2",
                objet.type(), objet.id()).map(textes -> textes.stream().findFirst());
    }

    /** Writes how the attempts ended. */
    Uni<Void> noter(List<Issue> issues) {
        if (issues.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return RequeteSql.executer("""
                update texte_objet t
                set etat = i.etat, tentatives = i.tentatives, motif = i.motif, essai_le = clock_timestamp()
                from json_to_recordset(cast(cast($1 as text) as json)) as i(objet json, etat text, tentatives int, motif text)
                where t.objet_type = i.objet ->> 'type' and t.objet_id = i.objet ->> 'id'""", ContratsJson.ecrire(issues))
                .replaceWithVoid();
    }

    /**
     * Takes the texts that wait for longer than {@code delai}, or whose result was lost: each counts one more attempt and is not taken
     * again before the same delay.
     *
     * @param essayes true for those of which an attempt was counted, false for the others
     */
    Uni<List<TexteObjet>> prendreEnRetard(Duration delai, boolean essayes, int nombre) {
        return lire("""
                with retard as (
                    select t.objet_type, t.objet_id from texte_objet t
                    where t.nom is not null and (t.tentatives > 0) = $3
                      and coalesce(t.essai_le, t.recu_le) < clock_timestamp() - make_interval(secs => $1)
                      and (t.etat in ('demandee', 'en_cours')
                           or t.etat = 'terminee' and not exists (select from qualification q where q.objet_type = t.objet_type
                              and q.objet_id = t.objet_id and q.empreinte_texte = t.empreinte_texte))
                    order by t.objet_type, t.objet_id limit $2 for update skip locked)
                update texte_objet t set etat = 'en_cours', tentatives = t.tentatives + 1, essai_le = clock_timestamp()
                from retard r where t.objet_type = r.objet_type and t.objet_id = r.objet_id
                returning\s""" + COLONNES, delai.toMillis() / 1000.0, nombre, essayes);
    }

    /** Results of a former engine become outdated: they still count, until a batch replaces them. Rows at work are left to who works. */
    public Uni<Integer> marquerPerimees(Qualificateur qualificateur) {
        return RequeteSql.executer("""
                with ancien as (
                    select t.objet_type, t.objet_id from texte_objet t
                    join qualification q on q.objet_type = t.objet_type and q.objet_id = t.objet_id and q.empreinte_texte = t.empreinte_texte
                    where t.etat in ('terminee', 'echouee') and t.nom is not null and q.empreinte_qualification
                        <> encode(sha256(convert_to(q.empreinte_texte
                            || case t.objet_type when 'projet' then cast($1 as text) else cast($2 as text) end, 'UTF8')), 'hex')
                    order by t.objet_type, t.objet_id for update of t skip locked)
                update texte_objet t set etat = 'perimee', tentatives = 0, motif = null, essai_le = null
                from ancien a where t.objet_type = a.objet_type and t.objet_id = a.objet_id""",
                qualificateur.suffixeEmpreinte(TypesObjet.PROJET), qualificateur.suffixeEmpreinte(TypesObjet.SERVICE));
    }

    /**
     * @param portee {@code perimees} or {@code toutes}
     * @return texts of the scope that follow the cursor
     */
    public Uni<Long> compter(String portee, Objet curseur) {
        return RequeteSql.lire("select count(*) from texte_objet t where " + PORTEE, l -> ((Number) l[0]).longValue(), portee, curseur.type(),
                curseur.id()).map(l -> l.get(0));
    }

    /** Whether the scope has a text after the cursor: stops at the first, where a count would read all the rest at each slice. */
    public Uni<Boolean> existe(String portee, Objet curseur) {
        return RequeteSql.lire("select exists (select from texte_objet t where " + PORTEE + ")", l -> (Boolean) l[0], portee, curseur.type(),
                curseur.id()).map(l -> l.get(0));
    }

    /** The texts of a scope that follow the cursor in the order of the key, locked. */
    public Uni<List<TexteObjet>> tranche(String portee, Objet curseur, int nombre) {
        return lire("select " + COLONNES + " from texte_objet t where " + PORTEE
                + " order by t.objet_type, t.objet_id limit $4 for update of t", portee, curseur.type(), curseur.id(), nombre);
    }

    /** @param bloquees without result for longer than the delay */
    record Comptes(long bloquees, long echouees, long perimees) {
    }

    Uni<Comptes> compter(Duration delai) {
        return RequeteSql.lire("""
                select (select count(*) from texte_objet where etat in ('demandee', 'en_cours') and nom is not null
                        and recu_le < clock_timestamp() - make_interval(secs => $1)),
                       (select count(*) from texte_objet where etat = 'echouee' and not archive),
                       (select count(*) from texte_objet where etat = 'perimee' and not archive)""",
                l -> new Comptes(((Number) l[0]).longValue(), ((Number) l[1]).longValue(), ((Number) l[2]).longValue()),
                delai.toMillis() / 1000.0).map(l -> l.get(0));
    }

    /** @param sql gives {@link #COLONNES} */
    private static Uni<List<TexteObjet>> lire(String sql, Object... parametres) {
        return RequeteSql.lire(sql, RegistreTextes::texte, parametres);
    }

    private static TexteObjet texte(Object[] l) {
        return new TexteObjet(new Objet((String) l[0], (String) l[1]), ((Number) l[2]).longValue(), (Boolean) l[3], (String) l[4],
                (String) l[5], ContratsJson.relire((String) l[6], EtatProjet.Declare.class), (String) l[7], (String) l[8],
                ((Number) l[9]).intValue() + 1);
    }
}
