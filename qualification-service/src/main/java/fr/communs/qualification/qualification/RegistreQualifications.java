package fr.communs.qualification.qualification;

import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EtatQualification;
import fr.communs.contrats.EtatQualification.Correction;
import fr.communs.contrats.EtatQualification.Objet;
import fr.communs.socle.sql.RequeteSql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The current qualification of each object and the corrections that hold. Writes happen in the caller's transaction, which already holds
 * the rows of the objects in {@link RegistreTextes}.
 */
@ApplicationScoped
class RegistreQualifications {

    /** The last result of an object. */
    record Connue(long version, String empreinteTexte, String empreinteQualification, String etat, String moteur) {
    }

    /** A row to write. */
    record Ligne(UUID id, long versionObjet, String empreinteQualification, EtatQualification etat) {
    }

    /** The columns of a {@link Ligne}: PostgreSQL would read the whole result again for each of them. */
    private record Rangee(UUID id, String objetType, String objetId, long version, long versionObjet, String empreinteTexte,
                          String empreinteQualification, String moteur, String modele, String nomenclature, String etat,
                          EtatQualification resultat, Instant faitLe) {

        static Rangee de(Ligne l) {
            EtatQualification q = l.etat;
            return new Rangee(l.id, q.objet().type(), q.objet().id(), q.version(), l.versionObjet, q.empreinteTexte(),
                    l.empreinteQualification, q.moteur(), q.modele(), q.nomenclature(), q.etat(), q, q.faitLe());
        }
    }

    Uni<Map<Objet, Connue>> connues(Collection<Objet> objets) {
        return RequeteSql.lire("""
                select q.objet_type, q.objet_id, q.version, q.empreinte_texte, q.empreinte_qualification, q.etat, q.moteur
                from qualification q
                join json_to_recordset(cast(cast($1 as text) as json)) as o(type text, id text)
                  on q.objet_type = o.type and q.objet_id = o.id""",
                l -> Map.entry(objet(l),
                        new Connue(((Number) l[2]).longValue(), (String) l[3], (String) l[4], (String) l[5], (String) l[6])),
                ContratsJson.ecrire(objets)).map(lignes -> lignes.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /**
     * Corrections that hold for each object that has some, in the order of the axes and codes. Object by object: joined with the view, the
     * whole history would be sorted for each batch.
     */
    Uni<Map<Objet, List<Correction>>> corrections(Collection<Objet> objets) {
        return RequeteSql.lire("""
                select c.objet_type, c.objet_id, c.axe, c.code, c.action
                from json_to_recordset(cast(cast($1 as text) as json)) as o(type text, id text)
                cross join lateral (select distinct on (h.axe, h.code) h.* from correction h
                    where h.objet_type = o.type and h.objet_id = o.id
                      and not exists (select from correction_retiree r where r.correction_id = h.id)
                    order by h.axe, h.code, h.rang desc) c
                order by c.axe, c.code""",
                l -> Map.entry(objet(l), new Correction((String) l[2], (String) l[3], (String) l[4])), ContratsJson.ecrire(objets))
                .map(lignes -> lignes.stream().collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    private static Objet objet(Object[] ligne) {
        return new Objet((String) ligne[0], (String) ligne[1]);
    }

    Uni<Void> ecrire(List<Ligne> lignes) {
        if (lignes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return RequeteSql.executer("""
                insert into qualification (id, objet_type, objet_id, version, version_objet, empreinte_texte,
                                           empreinte_qualification, moteur, modele, nomenclature, etat, resultat, fait_le)
                select id, "objetType", "objetId", version, "versionObjet", "empreinteTexte", "empreinteQualification", moteur, modele,
                       nomenclature, etat, resultat, "faitLe"
                from json_to_recordset(cast(cast($1 as text) as json))
                     as l(id uuid, "objetType" text, "objetId" text, version bigint, "versionObjet" bigint, "empreinteTexte" text,
                          "empreinteQualification" text, moteur text, modele text, nomenclature text, etat text, resultat text,
                          "faitLe" timestamptz)
                on conflict (objet_type, objet_id) do update
                set version = excluded.version, version_objet = excluded.version_objet,
                    empreinte_texte = excluded.empreinte_texte, empreinte_qualification = excluded.empreinte_qualification,
                    moteur = excluded.moteur, modele = excluded.modele, nomenclature = excluded.nomenclature,
                    etat = excluded.etat, resultat = excluded.resultat, fait_le = excluded.fait_le""",
                ContratsJson.ecrire(lignes.stream().map(Rangee::de).toList())).replaceWithVoid();
    }

    /** The last result on this text, if there is one, locked until the end of the transaction. */
    Uni<Optional<Ligne>> courante(Objet objet, String empreinteTexte) {
        return RequeteSql.lire("""
                select id, version_objet, empreinte_qualification, resultat from qualification
                where objet_type = $1 and objet_id = $2 and empreinte_texte = $3 for update""",
                l -> new Ligne((UUID) l[0], ((Number) l[1]).longValue(), (String) l[2],
                        ContratsJson.relire((String) l[3], EtatQualification.class)), objet.type(), objet.id(), empreinteTexte)
                .map(lignes -> lignes.stream().findFirst());
    }
}
