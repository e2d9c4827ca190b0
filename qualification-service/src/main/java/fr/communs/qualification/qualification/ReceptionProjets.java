package fr.communs.qualification.qualification;

import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.EtatQualification.Objet;
import fr.communs.contrats.Evenement;
import fr.communs.socle.evenement.Consommateur;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Keeps and qualifies each new text of each project, once: an older state of a project, an archived project or a text already qualified by
 * the same engine publishes nothing.
 */
@ApplicationScoped
class ReceptionProjets {

    private final Consommateur consommateur;
    private final ReceptionTextes reception;
    private final Relectures relectures;

    ReceptionProjets(Consommateur consommateur, ReceptionTextes reception, Relectures relectures) {
        this.consommateur = consommateur;
        this.reception = reception;
        this.relectures = relectures;
    }

    @Incoming("projets")
    Uni<Void> recevoir(ConsumerRecords<String, String> lot) {
        return consommateur.traiter(lot, EtatProjet.class, evenements -> reception.appliquer(evenements, ReceptionProjets::texte)
                .chain(() -> relectures.attribuer(evenements)));
    }

    private static TexteObjet texte(EtatProjet p) {
        return TexteObjet.recu(new Objet(TypesObjet.PROJET, p.id().toString()), p.version(), p.archive(), p.nom(), p.description(),
                p.declare(), p.empreinteTexte());
    }
}
