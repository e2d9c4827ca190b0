package fr.communs.qualification.qualification;

import fr.communs.contrats.Sujets;
import fr.communs.socle.echauffement.Exercice;
import fr.communs.socle.echauffement.LotDExercice;
import fr.communs.socle.echauffement.TransactionAnnulee;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The text of a new project, from its event to its qualification in the outbox. */
@ApplicationScoped
class ExerciceReception implements Exercice {

    private final ReceptionProjets reception;
    private final LotDExercice lot = new LotDExercice(Sujets.PROJETS, "projet-complet.json", "/data");

    ExerciceReception(ReceptionProjets reception) {
        this.reception = reception;
    }

    @Override
    public Uni<Void> passer() {
        return TransactionAnnulee.autour(() -> reception.recevoir(lot.sur(UUID.randomUUID())));
    }
}
