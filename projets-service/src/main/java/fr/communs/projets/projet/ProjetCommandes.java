package fr.communs.projets.projet;

import fr.communs.socle.evenement.PanneInfrastructure;
import fr.communs.socle.idempotence.CleIdempotence;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.UUID;

/**
 * The commands of the registry. Two platforms' calls that create the same project at the same time, or change it together, meet in the
 * database: the loser starts again and finds the winner's row.
 */
@ApplicationScoped
class ProjetCommandes {

    private static final int REPRISES = 5;

    private final ProjetService service;
    private final EnsembleService vrac;

    ProjetCommandes(ProjetService service, EnsembleService vrac) {
        this.service = service;
        this.vrac = vrac;
    }

    Uni<List<ProjetService.Resultat>> enregistrer(List<Declaration> declarations) {
        return Uni.createFrom().deferred(() -> service.enregistrer(declarations))
                .onFailure(ProjetCommandes::rencontre).retry().atMost(REPRISES);
    }

    /** All or nothing, whatever the number: one transaction. The declarations, of one platform, are read again when it starts again. */
    Uni<String> enregistrerEnsemble(Iterable<Declaration> declarations, CleIdempotence cle) {
        return Uni.createFrom().deferred(() -> vrac.toutOuRien(declarations, cle))
                .onFailure(ProjetCommandes::rencontre).retry().atMost(REPRISES);
    }

    Uni<ProjetService.Resultat> modifier(UUID id, DemandeProjet demande, Long versionAttendue) {
        return Uni.createFrom().deferred(() -> service.modifier(id, demande, versionAttendue))
                .onFailure(ProjetCommandes::rencontre).retry().atMost(REPRISES);
    }

    private static boolean rencontre(Throwable erreur) {
        return PanneInfrastructure.estRencontre(erreur)
                || erreur instanceof OptimisticLockException || erreur.getCause() instanceof OptimisticLockException;
    }
}
