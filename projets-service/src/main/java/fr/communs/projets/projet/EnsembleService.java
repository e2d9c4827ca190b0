package fr.communs.projets.projet;

import fr.communs.projets.idempotence.CleIdempotence;
import fr.communs.projets.idempotence.ReponsesRetenues;
import fr.communs.socle.boucle.HorsBoucle;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Writes a whole bulk in one transaction, wave by wave: all of it is committed or none. */
@ApplicationScoped
class EnsembleService {

    private final ProjetService projets;
    private final ReponsesRetenues reponses;

    EnsembleService(ProjetService projets, ReponsesRetenues reponses) {
        this.projets = projets;
        this.reponses = reponses;
    }

    /** The whole bulk is known by one key, which its answer is kept under. */
    @WithTransaction
    Uni<List<ProjetService.Resultat>> toutOuRien(String plateforme, Iterable<Declaration> declarations, CleIdempotence cle) {
        return ecrire(declarations).call(resultats -> cle == null ? Uni.createFrom().voidItem()
                : reponses.retenirEnsemble(plateforme, cle, VracService.ReponseVrac.de(resultats).json()));
    }

    private Uni<List<ProjetService.Resultat>> ecrire(Iterable<Declaration> declarations) {
        List<ProjetService.Resultat> resultats = new ArrayList<>();
        return HorsBoucle.parcourir(Vagues.de(declarations, Declaration::cle, d -> d.demande().longueur()))
                .onItem().transformToUniAndConcatenate(vague -> projets.enregistrer(vague)
                        .invoke(resultats::addAll)
                        // Written and no longer needed: 50 000 entities would not fit.
                        .chain(() -> Panache.getSession().invoke(session -> session.clear())))
                .collect().asList().replaceWith(resultats);
    }
}
