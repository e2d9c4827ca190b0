package fr.communs.aiguillage.projection;

import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.EtatQualification;
import fr.communs.contrats.EtatQualification.Etiquette;
import fr.communs.contrats.Evenement;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.socle.sql.RequeteSql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Writes the two tables of the projection in the transaction of the batch: one multi-row upsert per batch, which never replaces a state
 * by an older one.
 */
@ApplicationScoped
class EcritureProjection {

    // The batch is one parameter sent as text (the driver would send a json parameter as a JSON string), and read once: each e ->> 'x'
    // would read its whole row again.
    private static final String PROJETS = """
            insert into projet (id, version, archive, visibilite, empreinte_texte, phase, regions, competences, leviers, ids_externes, etat,
                                traceparent)
            select id, version, archive, visibilite, "empreinteTexte", phase, regions, competences, leviers, "idsExternes", etat, traceparent
            from json_to_recordset(cast(cast($1 as text) as json)) as e(id uuid, version bigint, archive boolean, visibilite text,
                 "empreinteTexte" text, phase text, regions text[], competences text[], leviers text[], "idsExternes" text[], etat text,
                 traceparent text)
            on conflict (id) do update set version = excluded.version, archive = excluded.archive, visibilite = excluded.visibilite,
                empreinte_texte = excluded.empreinte_texte, phase = excluded.phase, regions = excluded.regions,
                competences = excluded.competences, leviers = excluded.leviers, ids_externes = excluded.ids_externes, etat = excluded.etat,
                traceparent = excluded.traceparent, recu_le = excluded.recu_le
            where excluded.version > projet.version""";
    private static final String QUALIFICATIONS = """
            insert into qualification (projet_id, version, empreinte_texte, etat, competences, leviers, corrections, resultat, traceparent)
            select id, version, "empreinteTexte", "etatQualification", competences, leviers, corrections, etat, traceparent
            from json_to_recordset(cast(cast($1 as text) as json)) as e(id uuid, version bigint, "empreinteTexte" text,
                 "etatQualification" text, competences text[], leviers text[], corrections jsonb, etat text, traceparent text)
            on conflict (projet_id) do update set version = excluded.version, empreinte_texte = excluded.empreinte_texte,
                etat = excluded.etat, competences = excluded.competences, leviers = excluded.leviers, corrections = excluded.corrections,
                resultat = excluded.resultat, traceparent = excluded.traceparent, recu_le = excluded.recu_le
            where excluded.version > qualification.version""";

    /** @param idsExternes {@code plateforme:id} */
    private record LigneProjet(UUID id, long version, boolean archive, String visibilite, String empreinteTexte, String phase,
                               Collection<String> regions, List<String> competences, List<String> leviers, List<String> idsExternes,
                               EtatProjet etat, String traceparent) {
    }

    private record LigneQualification(UUID id, long version, String empreinteTexte, String etatQualification, List<String> competences,
                                      List<String> leviers, List<EtatQualification.Correction> corrections, EtatQualification etat,
                                      String traceparent) {
    }

    Uni<Void> projets(List<Evenement<EtatProjet>> evenements) {
        return ecrire(PROJETS, derniers(evenements.stream().map(EcritureProjection::ligne).toList(), LigneProjet::id,
                LigneProjet::version));
    }

    Uni<Void> qualifications(List<Evenement<EtatQualification>> evenements) {
        return ecrire(QUALIFICATIONS, derniers(evenements.stream().map(EcritureProjection::ligneQualification).toList(),
                LigneQualification::id, LigneQualification::version));
    }

    private static LigneProjet ligne(Evenement<EtatProjet> evenement) {
        EtatProjet p = evenement.data();
        // A state that lacks what every state carries must not stop the batch: it becomes a dead letter with this reason.
        Objects.requireNonNull(p.id(), "id manquant");
        Objects.requireNonNull(p.empreinteTexte(), "empreinteTexte manquante");
        Objects.requireNonNull(p.visibilite(), "visibilite manquante");
        Set<String> regions = new LinkedHashSet<>();
        liste(p.collectivites()).forEach(c -> regions.addAll(liste(c.codeRegions())));
        EtatProjet.Declare declare = p.declare();
        return new LigneProjet(p.id(), p.version(), p.archive(), p.visibilite(), p.empreinteTexte(), p.phase(), regions,
                declare == null ? null : declare.competences(), declare == null ? null : declare.leviers(),
                liste(p.idsExternes()).stream().map(i -> ProjetsProjetes.cleExterne(i.plateforme(), i.id())).toList(), p,
                evenement.traceparent());
    }

    private static LigneQualification ligneQualification(Evenement<EtatQualification> evenement) {
        EtatQualification q = evenement.data();
        Objects.requireNonNull(q.empreinteTexte(), "empreinteTexte manquante");
        Objects.requireNonNull(q.etat(), "etat manquant");
        return new LigneQualification(UUID.fromString(q.objet().id()), q.version(), q.empreinteTexte(), q.etat(),
                predits(q.competences(), Axe.COMPETENCES, Etiquette::code), predits(q.leviers(), Axe.LEVIERS, Etiquette::libelle),
                q.corrections() == null || q.corrections().isEmpty() ? null : q.corrections(), q, evenement.traceparent());
    }

    /** Null, never empty: an empty list would be a wildcard of the context matcher. */
    private static List<String> predits(List<Etiquette> etiquettes, Axe axe, Function<Etiquette, String> valeur) {
        List<String> retenus = liste(etiquettes).stream().filter(e -> e.score() >= axe.seuil()).map(valeur).toList();
        return retenus.isEmpty() ? null : retenus;
    }

    private static <T> List<T> liste(List<T> valeurs) {
        return valeurs == null ? List.of() : valeurs;
    }

    /** One row per aggregate: an upsert cannot touch the same row twice. */
    private static <T> Collection<T> derniers(List<T> lignes, Function<T, UUID> id, Function<T, Long> version) {
        Map<UUID, T> derniers = new LinkedHashMap<>();
        lignes.forEach(l -> derniers.merge(id.apply(l), l, (a, b) -> version.apply(b) > version.apply(a) ? b : a));
        return derniers.values();
    }

    private static Uni<Void> ecrire(String sql, Collection<?> lignes) {
        return lignes.isEmpty() ? Uni.createFrom().voidItem() : RequeteSql.executer(sql, ContratsJson.ecrire(lignes)).replaceWithVoid();
    }
}
