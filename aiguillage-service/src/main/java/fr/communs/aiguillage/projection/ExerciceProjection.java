package fr.communs.aiguillage.projection;

import fr.communs.contrats.Sujets;
import fr.communs.socle.echauffement.Exercice;
import fr.communs.socle.echauffement.LotDExercice;
import fr.communs.socle.echauffement.TransactionAnnulee;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A project and its qualification, from their events to the projection. */
@ApplicationScoped
class ExerciceProjection implements Exercice {

    private final ReceptionDesEtats reception;
    private final LotDExercice projets = new LotDExercice(Sujets.PROJETS, "projet-complet.json", "/data");
    private final LotDExercice qualifications = new LotDExercice(Sujets.QUALIFICATIONS, "qualification-terminee.json", "/data/objet");

    ExerciceProjection(ReceptionDesEtats reception) {
        this.reception = reception;
    }

    @Override
    public Uni<Void> passer() {
        UUID projet = UUID.randomUUID();
        return TransactionAnnulee.autour(() -> reception.recevoirProjets(projets.sur(projet))
                .chain(() -> reception.recevoirQualifications(qualifications.sur(projet))));
    }
}
