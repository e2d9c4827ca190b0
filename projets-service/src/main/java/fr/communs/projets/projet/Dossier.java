package fr.communs.projets.projet;

import fr.communs.socle.evenement.Depot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** A project with its ids, its contact and its grants, during one transaction: what one declaration may change. */
final class Dossier {

    /** As Hibernate numbers a new entity: it takes over from the first change on. */
    private static final long PREMIERE_VERSION = 0;

    final Projet projet;
    private final List<IdExterne> ids;
    private final boolean nouveau;
    private Porteur porteur;
    private boolean porteurNouveau;
    private List<Financement> financements;
    private final List<Object> aRetirer = new ArrayList<>();
    private boolean financementsNouveaux;
    private String statut = "inchange";
    private String trace;

    private Dossier(Projet projet, List<IdExterne> ids, Porteur porteur, List<Financement> financements, boolean nouveau) {
        this.projet = projet;
        this.ids = ids;
        this.porteur = porteur;
        this.financements = financements;
        this.nouveau = nouveau;
    }

    static Dossier nouveau(IdExterne.Cle cle) {
        Projet projet = new Projet();
        projet.id = ProjetService.nouvelIdentifiant();
        projet.version = PREMIERE_VERSION;
        return new Dossier(projet, List.of(IdExterne.de(cle.plateforme(), cle.idExterne(), projet.id)), null, List.of(), true);
    }

    static Map<UUID, Dossier> assembler(List<Projet> projets, List<IdExterne> ids, List<Porteur> porteurs, List<Financement> financements) {
        Map<UUID, Dossier> dossiers = new HashMap<>();
        for (Projet p : projets) {
            dossiers.put(p.id, new Dossier(p,
                    ids.stream().filter(i -> i.projetId.equals(p.id)).toList(),
                    porteurs.stream().filter(c -> c.projetId.equals(p.id)).findFirst().orElse(null),
                    financements.stream().filter(f -> f.projetId.equals(p.id)).toList(), false));
        }
        return dossiers;
    }

    /** An upsert: an absent contact is erased, as partners of the reference system know it. */
    Dossier recevoir(Declaration declaration) {
        DemandeProjet demande = declaration.demande();
        trace = declaration.trace();
        Fusion.appliquer(demande, projet);
        recevoirPorteur(demande.porteur());
        recevoirFinancements(demande);
        return this;
    }

    /** A PATCH: an absent contact stays, and so do its fields that are absent or null. */
    void modifier(DemandeProjet demande) {
        Fusion.appliquer(demande, projet);
        if (demande.porteur() != null) {
            Fusion.completer(demande.porteur(), porteurACompleter());
        }
        recevoirFinancements(demande);
    }

    private void recevoirPorteur(DemandeProjet.Contact contact) {
        if (contact != null) {
            Fusion.remplacer(contact, porteurACompleter());
        } else if (porteur != null) {
            aRetirer.add(porteur);
            porteur = null;
        }
    }

    private Porteur porteurACompleter() {
        if (porteur == null) {
            porteur = new Porteur();
            porteur.projetId = projet.id;
            porteurNouveau = true;
        }
        return porteur;
    }

    private void recevoirFinancements(DemandeProjet demande) {
        if (!demande.envoie("financements")) {
            return;
        }
        List<DemandeProjet.Subvention> subventions = demande.financements() == null ? List.of() : demande.financements();
        List<Financement> recus = IntStream.range(0, subventions.size())
                .mapToObj(rang -> Financement.de(projet.id, rang, subventions.get(rang))).toList();
        boolean memes = recus.size() == financements.size()
                && IntStream.range(0, recus.size()).allMatch(i -> recus.get(i).memeQue(financements.get(i)));
        if (!memes) {
            aRetirer.addAll(financements);
            financements = recus;
            financementsNouveaux = true;
        }
    }

    /** Computes the content hash; true when something changed, and then the version grows. */
    boolean sceller(Instant maintenant) {
        String empreinte = EmpreinteContenu.de(projet, porteur, financements);
        if (empreinte.equals(projet.empreinteContenu)) {
            return false;
        }
        statut = nouveau ? "cree" : "modifie";
        projet.empreinteContenu = empreinte;
        projet.modifieLe = maintenant;
        if (nouveau) {
            projet.creeLe = maintenant;
        }
        return true;
    }

    boolean nouveau() {
        return nouveau;
    }

    List<IdExterne> ids() {
        return ids;
    }

    Optional<Porteur> porteur() {
        return Optional.ofNullable(porteur);
    }

    List<Financement> financements() {
        return financements;
    }

    /** What the change of a known project adds to it. */
    List<Object> aInserer() {
        List<Object> entites = new ArrayList<>();
        if (porteurNouveau) {
            entites.add(porteur);
        }
        if (financementsNouveaux) {
            entites.addAll(financements);
        }
        return entites;
    }

    List<Object> aRetirer() {
        return aRetirer;
    }

    String statut() {
        return statut;
    }

    Depot evenement() {
        return EvenementProjet.de(projet, ids).dansLaTrace(trace);
    }
}
