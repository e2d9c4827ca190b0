package fr.communs.projets.projet;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.communs.socle.probleme.Probleme;
import fr.communs.socle.probleme.ProblemeException;
import fr.communs.socle.saisie.Saisie;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Registers projects in batches; each batch of lines is one transaction, each JSON bulk is one as a whole. */
@ApplicationScoped
class VracService {

    private static final int TAILLE_VAGUE = 200;

    private final ProjetService projets;
    private final ProjetCommandes commandes;

    VracService(ProjetService projets, ProjetCommandes commandes) {
        this.projets = projets;
        this.commandes = commandes;
    }

    record ReponseVrac(List<UUID> ids, List<ProjetService.Resultat> resultats) {
    }

    /** Outcome of one line; {@code index} counts from 0. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LigneReponse(int index, String externalId, UUID id, String statut, Probleme probleme) {
    }

    private record Ligne(int index, DemandeProjet demande, Probleme refus) {

        /** A refused line never meets another one. */
        String cle() {
            return refus == null ? demande.externalId() : "refus " + index;
        }
    }

    @WithTransaction
    Uni<List<ProjetService.Resultat>> toutOuRien(String plateforme, List<DemandeProjet> demandes) {
        List<ProjetService.Resultat> resultats = new ArrayList<>(demandes.size());
        return Multi.createFrom().iterable(Vagues.de(demandes, DemandeProjet::externalId, TAILLE_VAGUE))
                .onItem().transformToUniAndConcatenate(vague -> projets.enregistrer(plateforme, vague)
                        .invoke(resultats::addAll)
                        // Written and no longer needed: 50 000 entities would not fit.
                        .chain(() -> Panache.getSession().invoke(session -> session.clear())))
                .collect().asList().replaceWith(resultats);
    }

    Multi<LigneReponse> ligneParLigne(String plateforme, byte[] corps) {
        return Multi.createFrom().iterable(Vagues.de(lignes(corps), Ligne::cle, TAILLE_VAGUE))
                .onItem().transformToUniAndConcatenate(vague -> enregistrer(plateforme, vague))
                .onItem().transformToMultiAndConcatenate(reponses -> Multi.createFrom().iterable(reponses));
    }

    private Uni<List<LigneReponse>> enregistrer(String plateforme, List<Ligne> vague) {
        List<Ligne> bonnes = vague.stream().filter(l -> l.refus == null).toList();
        if (bonnes.isEmpty()) {
            return Uni.createFrom().item(reponses(vague, List.of()));
        }
        return commandes.enregistrer(plateforme, bonnes.stream().map(Ligne::demande).toList())
                .map(resultats -> reponses(vague, resultats))
                .onFailure().recoverWithItem(e -> vague.stream().map(l -> new LigneReponse(l.index,
                        l.demande == null ? null : l.demande.externalId(), null, null,
                        l.refus != null ? l.refus : Probleme.indisponible())).toList());
    }

    private static List<LigneReponse> reponses(List<Ligne> vague, List<ProjetService.Resultat> resultats) {
        List<LigneReponse> reponses = new ArrayList<>(vague.size());
        int rang = 0;
        for (Ligne ligne : vague) {
            if (ligne.refus != null) {
                reponses.add(new LigneReponse(ligne.index, ligne.demande == null ? null : ligne.demande.externalId(), null, null, ligne.refus));
            } else {
                ProjetService.Resultat r = resultats.get(rang++);
                reponses.add(new LigneReponse(ligne.index, r.externalId(), r.id(), r.statut(), null));
            }
        }
        return reponses;
    }

    private static List<Ligne> lignes(byte[] corps) {
        List<Ligne> lignes = new ArrayList<>();
        int debut = 0;
        for (int i = 0; i <= corps.length; i++) {
            if (i == corps.length || corps[i] == '\n') {
                byte[] texte = java.util.Arrays.copyOfRange(corps, debut, i);
                if (!new String(texte, java.nio.charset.StandardCharsets.UTF_8).isBlank()) {
                    lignes.add(ligne(lignes.size(), texte));
                }
                debut = i + 1;
            }
        }
        return lignes;
    }

    private static Ligne ligne(int index, byte[] texte) {
        DemandeProjet demande = null;
        try {
            Saisie saisie = Saisie.lireSansLimite(texte);
            demande = LectureDemande.creation(saisie);
            saisie.verifier();
            return new Ligne(index, demande, null);
        } catch (ProblemeException e) {
            return new Ligne(index, demande, e.probleme());
        }
    }
}
