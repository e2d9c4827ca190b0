package fr.communs.projets.qualification;

import fr.communs.contrats.Sujets;
import fr.communs.socle.echauffement.Exercice;
import fr.communs.socle.echauffement.LotDExercice;
import fr.communs.socle.echauffement.TransactionAnnulee;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A qualification that arrives for a project which is not here: all the way to the statement that finds none. */
@ApplicationScoped
class ExerciceReception implements Exercice {

    private final ReceptionQualifications reception;
    private final LotDExercice lot = new LotDExercice(Sujets.QUALIFICATIONS, "qualification-terminee.json", "/data/objet");

    ExerciceReception(ReceptionQualifications reception) {
        this.reception = reception;
    }

    @Override
    public Uni<Void> passer() {
        return TransactionAnnulee.autour(() -> reception.recevoir(lot.sur(UUID.randomUUID())));
    }
}
