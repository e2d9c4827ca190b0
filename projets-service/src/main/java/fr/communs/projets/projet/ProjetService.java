package fr.communs.projets.projet;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.communs.socle.evenement.BoiteDEnvoi;
import fr.communs.socle.probleme.ProblemeException;
import io.quarkus.hibernate.reactive.panache.Panache;
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
 * Writes projects: state and event in one transaction, the row locked before the event is deposited, so that the order of the outbox is
 * the order of the versions.
 */
@ApplicationScoped
class ProjetService {

    private final BoiteDEnvoi boiteDEnvoi;

    ProjetService(BoiteDEnvoi boiteDEnvoi) {
        this.boiteDEnvoi = boiteDEnvoi;
    }

    /** @param statut {@code cree}, {@code modifie} or {@code inchange} */
    record Resultat(String externalId, UUID id, long version, String statut) {
    }

    /**
     * Creates or updates each project by (plateforme, externalId), all or nothing.
     *
     * @param demandes with distinct external ids
     * @return in the order of the requests
     */
    @WithTransaction
    Uni<List<Resultat>> enregistrer(String plateforme, List<DemandeProjet> demandes) {
        return connus(plateforme, demandes.stream().map(DemandeProjet::externalId).toList())
                .chain(connus -> dossiers(List.copyOf(connus.values()))
                        .chain(dossiers -> {
                            List<Dossier> aEcrire = demandes.stream().map(d -> Optional.ofNullable(connus.get(d.externalId())).map(dossiers::get)
                                    .orElseGet(() -> Dossier.nouveau(plateforme, d.externalId())).recevoir(d)).toList();
                            return ecrire(aEcrire).map(ignore -> resultats(demandes, aEcrire));
                        }));
    }

    /**
     * Projects already known under these external ids. In SQL: Hibernate translates an HQL query with a list parameter anew at each call,
     * and this one is on the path of every deposit.
     */
    private static Uni<Map<String, UUID>> connus(String plateforme, List<String> idsExternes) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                                select id_externe, projet_id from projet_id_externe where plateforme = :plateforme
                                and id_externe = any(array(select json_array_elements_text(cast(cast(:ids as text) as json))))""",
                                Object[].class)
                        .setParameter("plateforme", plateforme)
                        .setParameter("ids", new JsonArray(idsExternes).encode())
                        .getResultList())
                .map(lignes -> lignes.stream().collect(Collectors.toMap(l -> (String) l[0], l -> (UUID) l[1])));
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
        List<Object> nouveaux = changes.stream().flatMap(d -> d.aInserer().stream()).collect(Collectors.toCollection(ArrayList::new));
        return Panache.getSession().chain(session -> session
                .removeAll(changes.stream().flatMap(d -> d.aRetirer().stream()).toArray())
                // Deletes go out before the inserts that take their keys.
                .chain(() -> changes.stream().anyMatch(d -> !d.aRetirer().isEmpty()) ? session.flush() : Uni.createFrom().voidItem())
                .chain(() -> session.persistAll(nouveaux.toArray()))
                .chain(session::flush)
                .chain(() -> boiteDEnvoi.deposer(changes.stream().map(Dossier::evenement).toList())));
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
