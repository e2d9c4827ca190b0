package fr.communs.projets.projet;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
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
    private static final String CLE_EN_DOUBLE = "23505";

    private final ProjetService service;

    ProjetCommandes(ProjetService service) {
        this.service = service;
    }

    Uni<List<ProjetService.Resultat>> enregistrer(String plateforme, List<DemandeProjet> demandes) {
        return Uni.createFrom().deferred(() -> service.enregistrer(plateforme, demandes))
                .onFailure(ProjetCommandes::rencontre).retry().atMost(REPRISES);
    }

    Uni<ProjetService.Resultat> modifier(UUID id, DemandeProjet demande, Long versionAttendue) {
        return Uni.createFrom().deferred(() -> service.modifier(id, demande, versionAttendue))
                .onFailure(ProjetCommandes::rencontre).retry().atMost(REPRISES);
    }

    private static boolean rencontre(Throwable erreur) {
        for (Throwable e = erreur; e != null; e = e.getCause()) {
            if (e instanceof OptimisticLockException || e instanceof PgException pg && CLE_EN_DOUBLE.equals(pg.getSqlState())) {
                return true;
            }
        }
        return false;
    }
}
