package fr.communs.projets.projet;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.communs.socle.boucle.HorsBoucle;
import fr.communs.socle.evenement.PanneInfrastructure;
import fr.communs.socle.probleme.Probleme;
import fr.communs.socle.probleme.ProblemeException;
import fr.communs.socle.saisie.Saisie;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Registers projects line by line: each wave of lines is one transaction, and each line has its answer. */
@ApplicationScoped
class VracService {

    private static final Logger LOG = Logger.getLogger(VracService.class);

    private final ProjetCommandes commandes;
    private final HorsBoucle horsBoucle;

    VracService(ProjetCommandes commandes, HorsBoucle horsBoucle) {
        this.commandes = commandes;
        this.horsBoucle = horsBoucle;
    }

    record ReponseVrac(List<UUID> ids, List<ProjetService.Resultat> resultats) {

        static ReponseVrac de(List<ProjetService.Resultat> resultats) {
            return new ReponseVrac(resultats.stream().map(ProjetService.Resultat::id).toList(), resultats);
        }
    }

    /**
     * Outcome of one line; {@code index} counts from 0. The version is that of the project after this line: who waits for the event of
     * this state knows it by that.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LigneReponse(int index, String externalId, UUID id, Long version, String statut, Probleme probleme) {
    }

    private record Ligne(int index, DemandeProjet demande, Probleme refus) {

        /** A refused line never meets another one. */
        String cle() {
            return refus == null ? demande.externalId() : "refus " + index;
        }

        int longueur() {
            return refus == null ? demande.longueur() : 0;
        }

        LigneReponse refusee(Probleme probleme) {
            return new LigneReponse(index, demande == null ? null : demande.externalId(), null, null, null, probleme);
        }
    }

    Multi<LigneReponse> ligneParLigne(String plateforme, CorpsRelisible corps) {
        return horsBoucle.parcourir(Vagues.de(lignes(corps), Ligne::cle, Ligne::longueur))
                .onItem().transformToUniAndConcatenate(vague -> enregistrer(plateforme, vague))
                .onItem().transformToMultiAndConcatenate(reponses -> Multi.createFrom().iterable(reponses));
    }

    private Uni<List<LigneReponse>> enregistrer(String plateforme, List<Ligne> vague) {
        List<Ligne> bonnes = vague.stream().filter(l -> l.refus == null).toList();
        if (bonnes.isEmpty()) {
            return Uni.createFrom().item(reponses(vague, List.of()));
        }
        return commandes.enregistrer(Declaration.de(plateforme, bonnes.stream().map(Ligne::demande).toList()))
                .map(resultats -> reponses(vague, resultats))
                .onFailure().recoverWithUni(e -> apresEchec(plateforme, vague, bonnes, e));
    }

    /**
     * The database is away: every good line of the wave may be sent again. Anything else is the fault of one line, which must not cost the
     * others.
     */
    private Uni<List<LigneReponse>> apresEchec(String plateforme, List<Ligne> vague, List<Ligne> bonnes, Throwable e) {
        if (PanneInfrastructure.est(e) || bonnes.size() == 1) {
            Probleme probleme = PanneInfrastructure.est(e) ? Probleme.indisponible() : Probleme.inattendu();
            LOG.warnf(e, "%d lignes non enregistrées", bonnes.size());
            return Uni.createFrom().item(vague.stream().map(l -> l.refus != null ? l.refusee(l.refus) : l.refusee(probleme)).toList());
        }
        return Multi.createFrom().iterable(vague).onItem().transformToUniAndConcatenate(l -> enregistrer(plateforme, List.of(l)))
                .onItem().transformToMultiAndConcatenate(reponses -> Multi.createFrom().iterable(reponses)).collect().asList();
    }

    private static List<LigneReponse> reponses(List<Ligne> vague, List<ProjetService.Resultat> resultats) {
        List<LigneReponse> reponses = new ArrayList<>(vague.size());
        int rang = 0;
        for (Ligne ligne : vague) {
            if (ligne.refus != null) {
                reponses.add(ligne.refusee(ligne.refus));
            } else {
                ProjetService.Resultat r = resultats.get(rang++);
                reponses.add(new LigneReponse(ligne.index, r.externalId(), r.id(), r.version(), r.statut(), null));
            }
        }
        return reponses;
    }

    /** Read as the waves go, so that a large body is never there as objects as well. */
    private static Iterable<Ligne> lignes(CorpsRelisible corps) {
        return () -> {
            AtomicInteger index = new AtomicInteger();
            return LignesNdjson.de(corps.ouvrir()).map(l -> ligne(index.getAndIncrement(), l)).iterator();
        };
    }

    private static Ligne ligne(int index, byte[] texte) {
        DemandeProjet demande = null;
        try {
            Saisie saisie = Saisie.lire(texte, LignesNdjson.LIGNE_MAX);
            demande = LectureDemande.creation(saisie);
            saisie.verifier();
            return new Ligne(index, demande, null);
        } catch (ProblemeException e) {
            return new Ligne(index, demande, e.probleme());
        } catch (RuntimeException e) {
            // Earlier lines are written and answered by now: this one has its answer too.
            LOG.warnf(e, "Ligne %d illisible", index);
            return new Ligne(index, demande, Probleme.inattendu());
        }
    }
}
