package fr.communs.qualification.qualification;

import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.EtatQualification;
import fr.communs.contrats.EtatQualification.Objet;
import fr.communs.contrats.Evenement;
import fr.communs.qualification.llm.ChoixDuMoteur;
import fr.communs.qualification.llm.FileLlmService;
import fr.communs.socle.boucle.HorsBoucle;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Chooses which embedded results the configured engine must read again, in the transaction that publishes them: none is published without
 * its reading being planned, and none waits for it. A reading that was lost is planned again when its text comes by.
 */
@ApplicationScoped
class Relectures {

    private final ChoixDuMoteur choix;
    private final FileLlmService file;
    private final Qualificateur qualificateur;
    private final HorsBoucle horsBoucle;

    Relectures(ChoixDuMoteur choix, FileLlmService file, Qualificateur qualificateur, HorsBoucle horsBoucle) {
        this.choix = choix;
        this.file = file;
        this.qualificateur = qualificateur;
        this.horsBoucle = horsBoucle;
    }

    /** An embedded result and the text it is of. */
    record Lu(EtatQualification etat, String nom, String description) {

        FileLlmService.Depot depot() {
            return new FileLlmService.Depot(etat.objet(), etat.empreinteTexte(), nom, description);
        }
    }

    Lu lu(EtatQualification etat, TexteObjet texte) {
        String type = texte.objet().type();
        return new Lu(etat, qualificateur.servi(type, texte.nom()), qualificateur.servi(type, texte.description()));
    }

    Uni<Void> prevoir(List<Lu> lus) {
        if (!choix.avecLlm()) {
            return Uni.createFrom().voidItem();
        }
        return file.oublier(lus.stream().map(l -> l.etat.objet()).toList())
                .chain(() -> file.deposer(lus.stream().filter(l -> aRelire(l.etat)).map(Lu::depot).toList()));
    }

    /**
     * Plans what is planned no more: the queue may have been emptied, the text withdrawn, since these embedded results were published. What
     * the LLM was given up for comes back only when a batch asks: by itself it would be paid again at each import. Its mark stays until it
     * is read.
     *
     * @param embarques unchanged texts whose result is still the embedded engine's
     */
    Uni<Void> reprendre(List<TexteObjet> embarques, boolean abandonnes) {
        if (!choix.avecLlm() || embarques.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Map<Objet, TexteObjet> textes = embarques.stream().collect(Collectors.toMap(TexteObjet::objet, t -> t));
        return file.sansAttente(List.copyOf(textes.keySet()), abandonnes)
                .chain(resultats -> resultats.isEmpty() ? Uni.createFrom().voidItem() : horsBoucle.calculer(() -> resultats.stream()
                        .map(r -> ContratsJson.relire(r, EtatQualification.class)).filter(this::aRelire)
                        .map(e -> lu(e, textes.get(e.objet())).depot()).toList()).chain(file::deposer));
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
