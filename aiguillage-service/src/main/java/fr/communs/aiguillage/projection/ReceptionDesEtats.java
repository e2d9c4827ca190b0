package fr.communs.aiguillage.projection;

import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.EtatQualification;
import fr.communs.contrats.Evenement;
import fr.communs.socle.evenement.Consommateur;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Receives the states of projects and of qualifications, by batches; a state older than the one held changes nothing. */
@ApplicationScoped
class ReceptionDesEtats {

    private final Consommateur consommateur;
    private final EcritureProjection ecriture;

    ReceptionDesEtats(Consommateur consommateur, EcritureProjection ecriture) {
        this.consommateur = consommateur;
        this.ecriture = ecriture;
    }

    @Incoming("projets")
    Uni<Void> recevoirProjets(ConsumerRecords<String, String> lot) {
        return consommateur.traiter(lot, EtatProjet.class, ecriture::projets);
    }

    @Incoming("qualifications")
    Uni<Void> recevoirQualifications(ConsumerRecords<String, String> lot) {
        return consommateur.traiter(lot, EtatQualification.class, this::garderCellesDesProjets);
    }

    /** Aids and services are qualified on the same topic; their labels are not read here. */
    private Uni<Void> garderCellesDesProjets(List<Evenement<EtatQualification>> evenements) {
        return ecriture.qualifications(evenements.stream()
                .filter(e -> e.data().objet() != null && "projet".equals(e.data().objet().type())).toList());
    }
}
