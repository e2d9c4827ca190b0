package fr.communs.qualification.qualification;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EtatQualification;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The current qualification of each project. Writes happen in the caller's transaction, in one statement per batch. */
@ApplicationScoped
class RegistreQualifications {

    /** What was already done for a project. */
    record Connue(long version, long versionObjet, String empreinteQualification) {
    }

    /** A row to write: a new result, or only the version of the project when its text is the same. */
    record Ligne(UUID id, long versionObjet, String empreinteQualification, EtatQualification etat) {
    }

    /** Rows of these projects, locked until the end of the transaction: two replicas never qualify the same one at once. */
    Uni<Map<UUID, Connue>> verrouiller(Collection<UUID> projets) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                        select objet_id, version, version_objet, empreinte_qualification from qualification
                        where objet_type = 'projet' and objet_id = any(string_to_array(cast(:ids as text), ','))
                        order by objet_id for update""", Object[].class)
                .setParameter("ids", String.join(",", projets.stream().map(UUID::toString).toList()))
                .getResultList()
                .map(RegistreQualifications::connues));
    }

    private static Map<UUID, Connue> connues(List<Object[]> lignes) {
        Map<UUID, Connue> connues = new HashMap<>();
        lignes.forEach(l -> connues.put(UUID.fromString((String) l[0]),
                new Connue(((Number) l[1]).longValue(), ((Number) l[2]).longValue(), (String) l[3])));
        return connues;
    }

    Uni<Void> ecrire(List<Ligne> lignes) {
        if (lignes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                        insert into qualification (id, objet_type, objet_id, version, version_objet, empreinte_texte,
                                                   empreinte_qualification, moteur, modele, nomenclature, etat, resultat, fait_le)
                        select cast(l ->> 'id' as uuid), l #>> '{etat,objet,type}', l #>> '{etat,objet,id}',
                               cast(l #>> '{etat,version}' as bigint), cast(l ->> 'versionObjet' as bigint),
                               l #>> '{etat,empreinteTexte}', l ->> 'empreinteQualification', l #>> '{etat,moteur}',
                               l #>> '{etat,modele}', l #>> '{etat,nomenclature}', l #>> '{etat,etat}', cast(l -> 'etat' as jsonb),
                               cast(l #>> '{etat,faitLe}' as timestamptz)
                        from json_array_elements(cast(cast(:lot as text) as json)) l
                        on conflict (objet_type, objet_id) do update
                        set version = excluded.version, version_objet = excluded.version_objet,
                            empreinte_texte = excluded.empreinte_texte, empreinte_qualification = excluded.empreinte_qualification,
                            moteur = excluded.moteur, modele = excluded.modele, nomenclature = excluded.nomenclature,
                            etat = excluded.etat, resultat = excluded.resultat, fait_le = excluded.fait_le""")
                .setParameter("lot", json(lignes))
                .executeUpdate().replaceWithVoid());
    }

    /** Remembers that this state of the projects was seen although nothing had to be qualified. */
    Uni<Void> noterVersions(Map<UUID, Long> versions) {
        if (versions.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                        update qualification set version_objet = cast(v.value as bigint)
                        from json_each_text(cast(cast(:versions as text) as json)) v
                        where objet_type = 'projet' and objet_id = v.key""")
                .setParameter("versions", json(versions))
                .executeUpdate().replaceWithVoid());
    }

    @WithSession
    Uni<Optional<EtatQualification>> deProjet(UUID projet) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                        select cast(resultat as text) from qualification where objet_type = 'projet' and objet_id = :id""", String.class)
                .setParameter("id", projet.toString())
                .getSingleResultOrNull()
                .map(json -> Optional.ofNullable(json).map(RegistreQualifications::etat)));
    }

    private static EtatQualification etat(String json) {
        try {
            return ContratsJson.MAPPER.readValue(json, EtatQualification.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("written by this service", e);
        }
    }

    private static String json(Object valeur) {
        try {
            return ContratsJson.MAPPER.writeValueAsString(valeur);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of this service are always writable", e);
        }
    }
}
