package fr.communs.qualification.qualification;

import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.EtatQualification;
import fr.communs.contrats.EtatQualification.Objet;
import fr.communs.contrats.Evenement;
import fr.communs.qualification.llm.ChoixDuMoteur;
import fr.communs.qualification.llm.FileLlmService;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses which embedded results the configured engine must read again, in the transaction that publishes them: none is published without
 * its reading being planned, and none waits for it.
 */
@ApplicationScoped
class Relectures {

    private final ChoixDuMoteur choix;
    private final FileLlmService file;

    Relectures(ChoixDuMoteur choix, FileLlmService file) {
        this.choix = choix;
        this.file = file;
    }

    /** An embedded result and the text it is of. */
    record Lu(EtatQualification etat, String nom, String description) {

        FileLlmService.Depot depot() {
            return new FileLlmService.Depot(etat.objet(), etat.empreinteTexte(), nom, description);
        }
    }

    Uni<Void> prevoir(List<Lu> lus) {
        if (!choix.avecLlm()) {
            return Uni.createFrom().voidItem();
        }
        return file.oublier(lus.stream().map(l -> l.etat.objet()).toList())
                .chain(() -> file.deposer(lus.stream().filter(l -> aRelire(l.etat)).map(Lu::depot).toList()));
    }

    /** The texts of these objects are kept nowhere any more. */
    Uni<Void> oublier(List<Objet> objets) {
        return file.oublier(objets);
    }

    private boolean aRelire(EtatQualification e) {
        return choix.aRelire(e.te().score(), List.of(e.thematiques(), e.sites(), e.interventions(), e.leviers(), e.competences()));
    }

    /** One of the platforms of a project pays for its reading: the first by name, so that it is always the same. */
    Uni<Void> attribuer(Collection<Evenement<EtatProjet>> evenements) {
        if (!choix.avecLlm()) {
            return Uni.createFrom().voidItem();
        }
        Map<String, String> plateformes = new HashMap<>();
        evenements.stream().map(Evenement::data).filter(p -> p.idsExternes() != null && !p.idsExternes().isEmpty())
                .forEach(p -> plateformes.put(p.id().toString(), p.idsExternes().get(0).plateforme()));
        return file.attribuer(plateformes);
    }
}
