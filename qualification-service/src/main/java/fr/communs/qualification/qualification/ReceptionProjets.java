package fr.communs.qualification.qualification;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.EtatQualification;
import fr.communs.contrats.Evenement;
import fr.communs.contrats.Sujets;
import fr.communs.contrats.TypesEvenement;
import fr.communs.qualification.qualification.RegistreQualifications.Connue;
import fr.communs.qualification.qualification.RegistreQualifications.Ligne;
import fr.communs.socle.evenement.BoiteDEnvoi;
import fr.communs.socle.evenement.Consommateur;
import fr.communs.socle.evenement.Depot;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Qualifies each new text of each project, once: an older state of a project, an archived project or a text already qualified by the same
 * engine changes nothing and publishes nothing.
 */
@ApplicationScoped
class ReceptionProjets {

    private static final String PROJET = "projet";

    private final Consommateur consommateur;
    private final RegistreQualifications registre;
    private final Qualificateur qualificateur;
    private final BoiteDEnvoi boiteDEnvoi;

    ReceptionProjets(Consommateur consommateur, RegistreQualifications registre, Qualificateur qualificateur, BoiteDEnvoi boiteDEnvoi) {
        this.consommateur = consommateur;
        this.registre = registre;
        this.qualificateur = qualificateur;
        this.boiteDEnvoi = boiteDEnvoi;
    }

    @Incoming("projets")
    Uni<Void> recevoir(ConsumerRecords<String, String> lot) {
        return consommateur.traiter(lot, EtatProjet.class, this::appliquer);
    }

    private Uni<Void> appliquer(List<Evenement<EtatProjet>> evenements) {
        Map<UUID, Evenement<EtatProjet>> derniers = new LinkedHashMap<>();
        evenements.forEach(e -> derniers.merge(e.data().id(), e, (a, b) -> b.data().version() >= a.data().version() ? b : a));
        return registre.verrouiller(derniers.keySet()).chain(connues -> qualifier(derniers, connues));
    }

    private Uni<Void> qualifier(Map<UUID, Evenement<EtatProjet>> derniers, Map<UUID, Connue> connues) {
        List<Ligne> lignes = new ArrayList<>();
        List<Depot> depots = new ArrayList<>();
        Map<UUID, Long> vues = new LinkedHashMap<>();
        derniers.forEach((id, evenement) -> {
            EtatProjet projet = evenement.data();
            Connue connue = connues.get(id);
            boolean depassee = connue != null && projet.version() < connue.versionObjet();
            if (depassee || projet.archive()) {
                return;
            }
            String empreinte = qualificateur.empreinteQualification(projet.empreinteTexte());
            if (connue != null && connue.empreinteQualification().equals(empreinte)) {
                vues.put(id, projet.version());
                return;
            }
            EtatQualification etat = qualificateur.etat(new EtatQualification.Objet(PROJET, id.toString()),
                    connue == null ? 1 : connue.version() + 1, projet.empreinteTexte(), projet.nom(), projet.description());
            lignes.add(new Ligne(UuidCreator.getTimeOrderedEpoch(), projet.version(), empreinte, etat));
            depots.add(new Depot(Sujets.QUALIFICATIONS, TypesEvenement.QUALIFICATION_ETABLIE, "qualification", id.toString(), etat)
                    .suiteDe(evenement));
        });
        return registre.ecrire(lignes)
                .chain(() -> registre.noterVersions(vues))
                .chain(() -> boiteDEnvoi.deposer(depots));
    }
}
