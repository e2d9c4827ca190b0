package fr.communs.projets.projet;

import fr.communs.socle.echauffement.Exercice;
import fr.communs.socle.echauffement.TransactionAnnulee;
import fr.communs.socle.saisie.Saisie;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The deposit of a new project, from its body to the outbox. */
@ApplicationScoped
class ExerciceDepot implements Exercice {

    private static final String PLATEFORME = "échauffement";

    private final ProjetService projets;

    ExerciceDepot(ProjetService projets) {
        this.projets = projets;
    }

    @Override
    public Uni<Void> passer() {
        Saisie saisie = Saisie.lire(corps().getBytes(StandardCharsets.UTF_8));
        DemandeProjet demande = LectureDemande.creation(saisie);
        saisie.verifier();
        return TransactionAnnulee.autour(() -> projets.enregistrer(List.of(Declaration.de(PLATEFORME, demande, null))));
    }

    private static String corps() {
        return """
                {"externalId": "%s", "nom": "Réhabilitation de la salle des fêtes", "description": "Isolation de la toiture, éclairage sobre.",
                 "collectivites": [{"type": "Commune", "code": "85191"}], "phase": "Étude", "budgetPrevisionnel": 412500.5,
                 "competences": ["90-311"], "porteur": {"referentFonction": "DGS"},
                 "financements": [{"source": "DETR", "montantAttribue": 80000}]}""".formatted(UUID.randomUUID());
    }
}
