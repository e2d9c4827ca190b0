package fr.communs.projets.projet;

import fr.communs.socle.evenement.PanneInfrastructure;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;

/**
 * Deposits that meet share a transaction. A request that finds one free starts at once, with those that were read from the network in
 * the same round, so nobody waits on a quiet day; those that find none wait together, and the first of them takes the whole group into the
 * next transaction, on its own context. Each keeps its own answer: a group that fails for another reason than the infrastructure is taken
 * again one by one.
 *
 * <p>A request that waits must not be cancelled, for others may wait for it: its route is {@code @Cancellable(false)}.
 */
@ApplicationScoped
class DepotsGroupes {

    /** While one computes the others wait for the disk or for their turn on the event loop; more would make groups of one. */
    private static final int TRANSACTIONS = 4;

    private final ProjetCommandes commandes;
    private final Queue<Attente> file = new ArrayDeque<>();
    private int enCours;

    DepotsGroupes(ProjetCommandes commandes) {
        this.commandes = commandes;
    }

    private record Attente(Declaration declaration, UniEmitter<? super Tour> suite) {
    }

    /** What a waiting request learns: to lead a group it is the first of, or that the leader of its group wrote its project. */
    private record Tour(List<Attente> groupe, ProjetService.Resultat resultat) {

        static Tour mener(List<Attente> groupe) {
            return new Tour(groupe, null);
        }

        static Tour servi(ProjetService.Resultat resultat) {
            return new Tour(null, resultat);
        }
    }

    Uni<ProjetService.Resultat> deposer(Declaration declaration) {
        // Another request's thread announces the turn: sessions and answers belong to the context of this one.
        Context contexte = Objects.requireNonNull(Vertx.currentContext(), "a deposit is made on the context of its request");
        return Uni.createFrom().<Tour>emitter(suite -> arriver(new Attente(declaration, suite), contexte))
                .emitOn(commande -> contexte.runOnContext(ignore -> commande.run()))
                .chain(tour -> tour.resultat != null ? Uni.createFrom().item(tour.resultat) : mener(tour.groupe));
    }

    private Uni<ProjetService.Resultat> seul(Declaration declaration) {
        return commandes.enregistrer(List.of(declaration)).map(resultats -> resultats.get(0));
    }

    private Uni<ProjetService.Resultat> mener(List<Attente> groupe) {
        List<Attente> autres = groupe.subList(1, groupe.size());
        return commandes.enregistrer(groupe.stream().map(Attente::declaration).toList())
                .invoke(resultats -> {
                    for (int i = 1; i < groupe.size(); i++) {
                        groupe.get(i).suite.complete(Tour.servi(resultats.get(i)));
                    }
                })
                .map(resultats -> resultats.get(0))
                .onFailure(e -> autres.isEmpty() || PanneInfrastructure.est(e)).invoke(e -> autres.forEach(a -> a.suite.fail(e)))
                .onFailure(e -> !autres.isEmpty() && !PanneInfrastructure.est(e)).recoverWithUni(() -> unParUn(groupe.get(0), autres))
                .onTermination().invoke(this::passerLaMain);
    }

    /** In the same turn, so that the number of transactions stays what it is: only the culprit fails. */
    private Uni<ProjetService.Resultat> unParUn(Attente premier, List<Attente> autres) {
        return Multi.createFrom().iterable(autres)
                .onItem().transformToUniAndConcatenate(a -> seul(a.declaration)
                        .invoke(resultat -> a.suite.complete(Tour.servi(resultat)))
                        .onFailure().invoke(a.suite::fail)
                        .onFailure().recoverWithNull())
                .collect().asList()
                .chain(() -> seul(premier.declaration));
    }

    private void arriver(Attente attente, Context contexte) {
        synchronized (file) {
            file.add(attente);
            if (enCours == TRANSACTIONS) {
                return;
            }
            enCours++;
        }
        contexte.runOnContext(ignore -> passerLaMain());
    }

    private void passerLaMain() {
        List<Attente> suivant;
        synchronized (file) {
            suivant = prendre();
            if (suivant.isEmpty()) {
                enCours--;
                return;
            }
        }
        suivant.get(0).suite.complete(Tour.mener(suivant));
    }

    /** The oldest waiting requests, one per project: the second declaration of a project must see the first one. */
    private List<Attente> prendre() {
        List<Attente> groupe = new ArrayList<>();
        Set<IdExterne.Cle> cles = new HashSet<>();
        for (Iterator<Attente> i = file.iterator(); i.hasNext() && groupe.size() < Vagues.TAILLE; ) {
            Attente attente = i.next();
            if (cles.add(attente.declaration.cle())) {
                groupe.add(attente);
                i.remove();
            }
        }
        return groupe;
    }
}
