package fr.communs.qualification.lot;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.communs.contrats.EtatQualification.Objet;
import fr.communs.qualification.lot.RegistreLots.Avancement;
import fr.communs.qualification.qualification.Etablissement;
import fr.communs.qualification.qualification.PresenceService;
import fr.communs.qualification.qualification.Qualificateur;
import fr.communs.qualification.qualification.RegistreTextes;
import fr.communs.socle.idempotence.CleIdempotence;
import fr.communs.socle.idempotence.ReponsesRetenues;
import fr.communs.socle.probleme.ProblemeException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Batches of qualification. A slice is one transaction: results, events, counts and cursor are committed together, so each object is taken
 * exactly once whatever stops the service, and goes on from there.
 */
@ApplicationScoped
class LotService {

    /** About 50 ms of engine: what a transaction may hold the rows. */
    private static final int TRANCHE_MAX = 100;
    private static final int LISTE_MAX = 100;

    private final RegistreLots lots;
    private final RegistreTextes textes;
    private final Etablissement etablissement;
    private final Qualificateur qualificateur;
    private final PresenceService presence;
    private final ReglagesLot reglages;
    private final ReponsesRetenues reponses;

    LotService(RegistreLots lots, RegistreTextes textes, Etablissement etablissement, Qualificateur qualificateur, PresenceService presence,
               ReglagesLot reglages, ReponsesRetenues reponses) {
        this.lots = lots;
        this.textes = textes;
        this.etablissement = etablissement;
        this.qualificateur = qualificateur;
        this.presence = presence;
        this.reglages = reglages;
        this.reponses = reponses;
    }

    /**
     * @param cle under which the batch is given back, as it was, to the same request sent again; or null
     * @throws ProblemeException 409 when a newer engine is at work: to this one, its results would look outdated
     */
    @WithTransaction
    Uni<Lot> creer(DemandeLot demande, CleIdempotence cle) {
        return presence.depasse().chain(depasse -> {
            if (depasse) {
                throw ProblemeException.conflit("Un moteur plus récent est en service : une mise à jour est en cours. "
                        + "Redemandez ce lot dans quelques minutes.");
            }
            return textes.marquerPerimees(qualificateur).chain(() -> ouvrir(demande, false)).call(lot -> reponses.retenir(cle, lot));
        });
    }

    /**
     * At the start of an engine: what another gave becomes outdated, visible and counted; then a slow batch begins by itself, if it may and
     * unless an operator cancelled it, or the one of the former engine goes on with ours.
     */
    @WithTransaction
    Uni<Optional<Lot>> demarrer() {
        // Batches before texts, as a slice takes them.
        return lots.adopter(qualificateur.empreinteMoteur())
                .chain(ouvert -> textes.marquerPerimees(qualificateur)
                        .chain(() -> textes.compter(DemandeLot.PERIMEES, RegistreTextes.DEBUT))
                        .chain(perimees -> ouvert ? lots.recompter(perimees).replaceWith(Optional.<Lot>empty())
                                : perimees == 0 || !reglages.automatique() ? Uni.createFrom().item(Optional.<Lot>empty())
                                : ouvrirSeul()));
    }

    private Uni<Optional<Lot>> ouvrirSeul() {
        return lots.automatiqueAnnule(qualificateur.empreinteMoteur()).chain(annule -> annule ? Uni.createFrom().item(Optional.<Lot>empty())
                : ouvrir(new DemandeLot(DemandeLot.PERIMEES, reglages.debitAutomatique(), null), true).map(Optional::of));
    }

    private Uni<Lot> ouvrir(DemandeLot demande, boolean automatique) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        return textes.compter(demande.portee(), RegistreTextes.DEBUT)
                .map(total -> demande.limite() == null ? total : Math.min(total, demande.limite()))
                .chain(total -> lots.creer(id, demande, automatique, qualificateur.empreinteMoteur(), qualificateur.modele(), total))
                .chain(() -> lots.lire(id)).map(Optional::orElseThrow);
    }

    /**
     * Takes the next slice of the oldest batch of this engine.
     *
     * @return false when there was nothing to take now
     */
    @WithTransaction
    Uni<Boolean> tranche() {
        return lots.prendre(qualificateur.empreinteMoteur())
                .chain(lot -> lot.isEmpty() ? Uni.createFrom().item(false) : tranche(lot.get()).replaceWith(true));
    }

    private Uni<Void> tranche(Avancement lot) {
        int taille = lot.debitParSeconde() == null ? TRANCHE_MAX : Math.min(TRANCHE_MAX, lot.debitParSeconde());
        int nombre = lot.reste() == null ? taille : (int) Math.min(taille, lot.reste());
        return textes.tranche(lot.portee(), lot.curseur(), nombre)
                .chain(pris -> {
                    Objet curseur = pris.isEmpty() ? lot.curseur() : pris.get(pris.size() - 1).objet();
                    return etablissement.etablirParLot(pris).chain(bilan -> suite(lot.portee(), curseur).chain(suite ->
                            lots.avancer(lot.id(), bilan, suite.orElse(curseur),
                                    suite.isEmpty() || lot.reste() != null && lot.reste() <= pris.size())));
                });
    }

    /**
     * Where the next slice begins; empty at the end. A slice may come short of rows that somebody just changed: only an empty rest is the
     * end. Texts may have become outdated behind the cursor, by the start of a newer engine.
     */
    private Uni<Optional<Objet>> suite(String portee, Objet curseur) {
        return textes.existe(portee, curseur).chain(apres -> apres ? Uni.createFrom().item(Optional.of(curseur))
                : !DemandeLot.PERIMEES.equals(portee) ? Uni.createFrom().item(Optional.<Objet>empty())
                : textes.existe(portee, RegistreTextes.DEBUT).map(avant -> avant ? Optional.of(RegistreTextes.DEBUT) : Optional.empty()));
    }

    /** @throws ProblemeException 404 when there is none, 409 when it is over */
    @WithTransaction
    Uni<Lot> passer(UUID id, String etat) {
        return lots.passer(id, etat).chain(passe -> lots.lire(id).map(lot -> {
            Lot trouve = lot.orElseThrow(() -> inconnu(id));
            if (!passe && !trouve.etat().equals(etat)) {
                throw ProblemeException.conflit("Le lot " + id + " est déjà " + trouve.etat() + ".");
            }
            return trouve;
        }));
    }

    /**
     * All of them or none.
     *
     * @return how many
     * @throws ProblemeException as {@link #passer}, naming the batch
     */
    @WithTransaction
    Uni<Integer> reprendre(List<UUID> ids) {
        // In the order of the ids: two callers never wait for each other in a circle.
        return Multi.createFrom().iterable(ids.stream().sorted(Comparator.comparing(UUID::toString)).toList())
                .onItem().transformToUniAndConcatenate(id -> passer(id, Lot.EN_COURS)).collect().asList().map(List::size);
    }

    @WithSession
    Uni<Lot> lire(UUID id) {
        return lots.lire(id).map(lot -> lot.orElseThrow(() -> inconnu(id)));
    }

    @WithSession
    Uni<List<Lot>> lister() {
        return lots.lister(LISTE_MAX);
    }

    private static ProblemeException inconnu(UUID id) {
        return ProblemeException.introuvable("Aucun lot n'a l'identifiant " + id + ".");
    }
}
