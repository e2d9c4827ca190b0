package fr.communs.qualification.qualification;

import fr.communs.contrats.EmpreinteTexte;
import fr.communs.contrats.EtatCatalogue;
import fr.communs.socle.evenement.Consommateur;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps and qualifies the texts of the services and aids of the catalogue; one that is withdrawn is forgotten. */
@ApplicationScoped
class ReceptionCatalogue {

    private final Consommateur consommateur;
    private final ReceptionTextes reception;

    ReceptionCatalogue(Consommateur consommateur, ReceptionTextes reception) {
        this.consommateur = consommateur;
        this.reception = reception;
    }

    @Incoming("catalogue")
    Uni<Void> recevoir(ConsumerRecords<String, String> lot) {
        return consommateur.traiter(lot, EtatCatalogue.class, evenements -> reception.appliquer(evenements, ReceptionCatalogue::texte));
    }

    private static TexteObjet texte(EtatCatalogue c) {
        String description = Stream.of(c.resume(), c.description()).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return TexteObjet.recu(c.objet(), c.version(), c.retire(), c.nom(), description, null, EmpreinteTexte.de(c.nom(), description));
    }
}
