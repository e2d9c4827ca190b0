package fr.communs.projets.projet;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.communs.socle.evenement.BoiteDEnvoi;
import fr.communs.socle.evenement.Depot;
import fr.communs.socle.idempotence.ReponsesRetenues;
import fr.communs.socle.probleme.ProblemeException;
import fr.communs.socle.sql.RequeteSql;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes projects: state and event together or not at all, the row of a known project locked before the event is deposited, so that the
 * order of the outbox is the order of the versions.
 */
@ApplicationScoped
class ProjetService {

    /**
     * Ids as a JSON array of (plateforme, externalId). Each goes through the index: in a plain join PostgreSQL supposes a hundred ids,
     * whatever their number, and reads the whole table for each deposit until it holds some 25 000 rows.
     */
    static final String CONNUS = """
            select i.plateforme, i.id_externe, i.projet_id from json_array_elements(cast(cast($1 as text) as json)) cle
            cross join lateral (select * from projet_id_externe e
                where e.plateforme = cle ->> 0 and e.id_externe = cle ->> 1 limit 1) i""";

    private final BoiteDEnvoi boiteDEnvoi;
    private final ReponsesRetenues reponses;

    ProjetService(BoiteDEnvoi boiteDEnvoi, ReponsesRetenues reponses) {
        this.boiteDEnvoi = boiteDEnvoi;
        this.reponses = reponses;
    }

    /** @param statut {@code cree}, {@code modifie} or {@code inchange} */
    record Resultat(String externalId, UUID id, long version, String statut) {
    }

    /**
     * Creates or updates each project by (plateforme, externalId), all or nothing, in the open transaction if there is one.
     *
     * @param declarations of distinct projects
     * @return in the order of the declarations
     */
    @WithSession
    Uni<List<Resultat>> enregistrer(List<Declaration> declarations) {
        return connus(declarations).chain(connus -> connus.isEmpty() && declarations.stream().allMatch(d -> d.cleIdempotence() == null)
                // New projects and their events are one statement: PostgreSQL takes all of it or nothing, without being asked.
                ? appliquer(declarations, connus, Map.of())
                : enTransaction(declarations, connus));
    }

    @WithTransaction
    Uni<List<Resultat>> enTransaction(List<Declaration> declarations, Map<IdExterne.Cle, UUID> connus) {
        return dossiers(List.copyOf(connus.values())).chain(dossiers -> appliquer(declarations, connus, dossiers))
                .call(resultats -> retenir(declarations, resultats));
    }

    private Uni<List<Resultat>> appliquer(List<Declaration> declarations, Map<IdExterne.Cle, UUID> connus, Map<UUID, Dossier> dossiers) {
        List<Dossier> aEcrire = declarations.stream().map(d -> Optional.ofNullable(connus.get(d.cle())).map(dossiers::get)
                .orElseGet(() -> Dossier.nouveau(d.cle())).recevoir(d)).toList();
        return ecrire(aEcrire).map(ignore -> resultats(declarations.stream().map(Declaration::demande).toList(), aEcrire));
    }

    /** Projects already known under these external ids. */
    private static Uni<Map<IdExterne.Cle, UUID>> connus(List<Declaration> declarations) {
        JsonArray cles = new JsonArray();
        declarations.forEach(d -> cles.add(new JsonArray().add(d.plateforme()).add(d.demande().externalId())));
        return RequeteSql.lire(CONNUS, l -> Map.entry(new IdExterne.Cle((String) l[0], (String) l[1]), (UUID) l[2]), cles.encode())
                .map(lignes -> lignes.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /**
     * Updates the fields sent.
     *
     * @param versionAttendue version of {@code If-Match}, or null
     */
    @WithTransaction
    Uni<Resultat> modifier(UUID id, DemandeProjet demande, Long versionAttendue) {
        return dossiers(List.of(id)).chain(dossiers -> {
            Dossier dossier = dossiers.get(id);
            if (dossier == null) {
                throw ProblemeException.introuvable("Aucun projet n'a l'identifiant " + id + ".", "Projet with ID " + id + " not found");
            }
            if (versionAttendue != null && !Objects.equals(versionAttendue, dossier.projet.version)) {
                throw ProblemeException.versionPerimee("Le projet en est à la version " + dossier.projet.version
                        + ", la requête attendait la version " + versionAttendue + ". Relisez-le puis recommencez.");
            }
            dossier.modifier(demande);
            return ecrire(List.of(dossier)).map(ignore -> resultats(List.of(demande), List.of(dossier)).get(0));
        });
    }

    /** Locked, by id so that two batches on the same projects never wait for each other in a circle. */
    private Uni<Map<UUID, Dossier>> dossiers(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Projet.<Projet>find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list()
                .chain(projets -> IdExterne.<IdExterne>list("projetId in ?1 order by plateforme", ids)
                        .chain(externes -> Porteur.<Porteur>list("projetId in ?1", ids)
                                .chain(porteurs -> Financement.<Financement>list("projetId in ?1 order by rang", ids)
                                        .map(financements -> Dossier.assembler(projets, externes, porteurs, financements)))));
    }

    private Uni<Void> ecrire(List<Dossier> dossiers) {
        Instant maintenant = Instant.now().truncatedTo(ChronoUnit.MICROS);
        List<Dossier> changes = dossiers.stream().filter(d -> d.sceller(maintenant)).toList();
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return mettreAJour(changes.stream().filter(d -> !d.nouveau()).toList())
                .chain(() -> inserer(changes.stream().filter(Dossier::nouveau).toList(),
                        // Only now: the version of a known project is the one that its update gave it.
                        changes.stream().map(Dossier::evenement).toList()));
    }

    private Uni<Void> inserer(List<Dossier> nouveaux, List<Depot> depots) {
        return nouveaux.isEmpty() ? boiteDEnvoi.deposer(depots)
                : boiteDEnvoi.deposerAvec(InsertionDossiers.SQL, InsertionDossiers.parametres(nouveaux), depots);
    }

    private static Uni<Void> mettreAJour(List<Dossier> connus) {
        if (connus.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Object> aRetirer = connus.stream().flatMap(d -> d.aRetirer().stream()).toList();
        List<Object> aInserer = connus.stream().flatMap(d -> d.aInserer().stream()).toList();
        return Panache.getSession().chain(session -> session
                .removeAll(aRetirer.toArray())
                // Deletes go out before the inserts that take their keys.
                .chain(() -> aRetirer.isEmpty() ? Uni.createFrom().voidItem() : session.flush())
                .chain(() -> session.persistAll(aInserer.toArray()))
                .chain(session::flush));
    }

    private Uni<Void> retenir(List<Declaration> declarations, List<Resultat> resultats) {
        Uni<Void> suite = Uni.createFrom().voidItem();
        for (int i = 0; i < declarations.size(); i++) {
            Declaration d = declarations.get(i);
            Resultat r = resultats.get(i);
            if (d.cleIdempotence() != null) {
                suite = suite.chain(() -> reponses.retenir(d.cleIdempotence(), r));
            }
        }
        return suite;
    }

    private static List<Resultat> resultats(List<DemandeProjet> demandes, List<Dossier> dossiers) {
        List<Resultat> resultats = new ArrayList<>(dossiers.size());
        for (int i = 0; i < dossiers.size(); i++) {
            Dossier d = dossiers.get(i);
            resultats.add(new Resultat(demandes.get(i).externalId(), d.projet.id, d.projet.version, d.statut()));
        }
        return resultats;
    }

    static UUID nouvelIdentifiant() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
