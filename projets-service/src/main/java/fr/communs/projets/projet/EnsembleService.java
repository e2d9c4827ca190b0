package fr.communs.projets.projet;

import fr.communs.contrats.ContratsJson;
import fr.communs.socle.boucle.HorsBoucle;
import fr.communs.socle.idempotence.CleIdempotence;
import fr.communs.socle.idempotence.ReponsesRetenues;
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
    private final HorsBoucle horsBoucle;

    EnsembleService(ProjetService projets, ReponsesRetenues reponses, HorsBoucle horsBoucle) {
        this.projets = projets;
        this.reponses = reponses;
        this.horsBoucle = horsBoucle;
    }

    /**
     * The whole bulk is known by one key, which its answer is kept under.
     *
     * @return the answer as JSON, several megabytes for the largest bulks
     */
    @WithTransaction
    Uni<String> toutOuRien(Iterable<Declaration> declarations, CleIdempotence cle) {
        return ecrire(declarations)
                .chain(resultats -> horsBoucle.calculer(() -> ContratsJson.ecrire(VracService.ReponseVrac.de(resultats))))
                .call(reponse -> reponses.retenirJson(cle, reponse));
    }

    private Uni<List<ProjetService.Resultat>> ecrire(Iterable<Declaration> declarations) {
        List<ProjetService.Resultat> resultats = new ArrayList<>();
        return horsBoucle.parcourir(Vagues.de(declarations, Declaration::cle, d -> d.demande().longueur()))
                .onItem().transformToUniAndConcatenate(vague -> projets.enregistrer(vague)
                        .invoke(resultats::addAll)
                        // Written and no longer needed: 50 000 entities would not fit.
                        .chain(() -> Panache.getSession().invoke(session -> session.clear())))
                .collect().asList().replaceWith(resultats);
    }
}
