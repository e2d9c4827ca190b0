package fr.communs.qualification.correction;

import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EtatQualification.Objet;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The history of the corrections: rows are added, never changed (a trigger holds it). */
@ApplicationScoped
class RegistreCorrections {

    private static final String LIGNE = """
            select cast(json_build_object('id', c.id, 'objetType', c.objet_type, 'objetId', c.objet_id, 'axe', c.axe, 'code', c.code,
                'action', c.action, 'role', c.role, 'motif', c.motif, 'plateforme', c.plateforme, 'creeLe', c.cree_le,
                'annuleeLe', r.retiree_le, 'enVigueur', exists (select from correction_en_vigueur v where v.objet_type = c.objet_type
                    and v.objet_id = c.objet_id and v.axe = c.axe and v.code = c.code and v.id = c.id)) as text)
            from correction c left join correction_retiree r on r.correction_id = c.id
            """;

    record Ligne(UUID id, String objetType, String objetId, String axe, String code, String action, String role, String motif,
                 String plateforme, Instant creeLe, Instant annuleeLe, boolean enVigueur) {

        Correction correction() {
            String libelle = Arrays.stream(Axe.values()).filter(a -> a.nom().equals(axe)).findFirst()
                    .flatMap(a -> Nomenclatures.parCode(a, code)).map(Terme::libelle).orElse(code);
            return new Correction(id, new Objet(objetType, objetId), axe, code, libelle, action, role, motif, plateforme, creeLe, annuleeLe,
                    enVigueur);
        }
    }

    Uni<Void> ajouter(UUID id, DemandeCorrection d, String plateforme) {
        return Panache.getSession().chain(session -> remplir(session.createNativeQuery("""
                        insert into correction (id, objet_type, objet_id, axe, code, action, role, motif, plateforme)
                        values (:id, :type, :objet, :axe, :code, :action, :role, :motif, :plateforme)"""), d, plateforme)
                .setParameter("id", id)
                .executeUpdate().replaceWithVoid());
    }

    /** The correction in force on the label, when the same platform already said the same there. */
    Uni<Optional<Correction>> enVigueur(DemandeCorrection d, String plateforme) {
        return Panache.getSession().chain(session -> remplir(session.createNativeQuery(LIGNE + """
                        where c.id = (select v.id from correction_en_vigueur v where v.objet_type = :type and v.objet_id = :objet
                            and v.axe = :axe and v.code = :code)
                        and c.action = :action and c.role = :role and c.motif = :motif and c.plateforme = :plateforme""", String.class),
                        d, plateforme)
                .getSingleResultOrNull()
                .map(RegistreCorrections::correction));
    }

    private static <Q extends Mutiny.AbstractQuery> Q remplir(Q requete, DemandeCorrection d, String plateforme) {
        requete.setParameter("type", d.objet().type())
                .setParameter("objet", d.objet().id())
                .setParameter("axe", d.axe().nom())
                .setParameter("code", d.code())
                .setParameter("action", d.action())
                .setParameter("role", d.role())
                .setParameter("motif", d.motif())
                .setParameter("plateforme", plateforme);
        return requete;
    }

    private static Optional<Correction> correction(String json) {
        return Optional.ofNullable(ContratsJson.relire(json, Ligne.class)).map(Ligne::correction);
    }

    Uni<Void> annuler(UUID id, String par) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "insert into correction_retiree (correction_id, par) values (:id, :par) on conflict do nothing")
                .setParameter("id", id)
                .setParameter("par", par)
                .executeUpdate().replaceWithVoid());
    }

    Uni<Optional<Correction>> lire(UUID id) {
        return Panache.getSession().chain(session -> session.createNativeQuery(LIGNE + "where c.id = :id", String.class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .map(RegistreCorrections::correction));
    }

    /** Newest first. */
    Uni<List<Correction>> lister(Objet objet, int premier, int nombre) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        LIGNE + "where " + FILTRE + " order by c.rang desc offset :premier limit :nombre", String.class)
                .setParameter("type", type(objet))
                .setParameter("id", id(objet))
                .setParameter("premier", premier)
                .setParameter("nombre", nombre)
                .getResultList()
                .map(lignes -> lignes.stream().map(json -> ContratsJson.relire(json, Ligne.class).correction()).toList()));
    }

    Uni<Long> compter(Objet objet) {
        return Panache.getSession().chain(session -> session.createNativeQuery("select count(*) from correction c where " + FILTRE, Long.class)
                .setParameter("type", type(objet))
                .setParameter("id", id(objet))
                .getSingleResult());
    }

    /** Every object when there is no filter. */
    private static final String FILTRE = "(cast(:type as text) = '' or c.objet_type = :type and c.objet_id = :id)";

    private static String type(Objet objet) {
        return objet == null ? "" : objet.type();
    }

    private static String id(Objet objet) {
        return objet == null ? "" : objet.id();
    }
}
