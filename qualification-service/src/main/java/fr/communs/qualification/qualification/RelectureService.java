package fr.communs.qualification.qualification;

import fr.communs.contrats.EtatQualification;
import fr.communs.contrats.Sujets;
import fr.communs.contrats.TypesEvenement;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.qualification.lexique.Resultat;
import fr.communs.qualification.llm.Appels;
import fr.communs.qualification.llm.ChoixDuMoteur;
import fr.communs.qualification.llm.FileLlmService;
import fr.communs.qualification.llm.FileLlmService.Pris;
import fr.communs.qualification.qualification.Qualificateur.Lecture;
import fr.communs.qualification.qualification.RegistreQualifications.Ligne;
import fr.communs.socle.evenement.BoiteDEnvoi;
import fr.communs.socle.evenement.Depot;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Makes the reading of the LLM the current qualification, as a new version, only while the text it read is still the current one and its
 * lease holds: result, event and end of the wait are one transaction.
 */
@ApplicationScoped
class RelectureService {

    private final RegistreTextes textes;
    private final RegistreQualifications registre;
    private final FileLlmService file;
    private final ChoixDuMoteur choix;
    private final BoiteDEnvoi boiteDEnvoi;
    private final Appels appels;
    private final PresenceService presence;

    RelectureService(RegistreTextes textes, RegistreQualifications registre, FileLlmService file, ChoixDuMoteur choix,
                     BoiteDEnvoi boiteDEnvoi, Appels appels, PresenceService presence) {
        this.textes = textes;
        this.registre = registre;
        this.file = file;
        this.choix = choix;
        this.boiteDEnvoi = boiteDEnvoi;
        this.appels = appels;
        this.presence = presence;
    }

    /** Texts to read; none while a newer engine is at work, whose queue it is: what this one read would pass for read by the newer. */
    @WithTransaction
    Uni<List<Pris>> prendre(int nombre) {
        return presence.enVigueur().chain(enVigueur -> enVigueur ? file.prendre(nombre) : Uni.createFrom().item(List.of()));
    }

    /** No call is made for now: what waits says so. As {@link #prendre}, the queue of a newer engine is left to it. */
    @WithTransaction
    Uni<Void> marquerEnAttente() {
        return presence.enVigueur().chain(enVigueur -> enVigueur ? file.marquerEnAttente() : Uni.createFrom().voidItem());
    }

    /** The attempt and its price, together. Empty when the text is no longer ours to read; fails as {@link Appels#payer}. */
    @WithTransaction
    Uni<Optional<Appels.Paye>> payer(Pris pris) {
        return file.compterEssai(pris).chain(tenu -> tenu ? appels.payer(pris.nom(), pris.description(), pris.plateforme()).map(Optional::of)
                : Uni.createFrom().item(Optional.empty()));
    }

    @WithTransaction
    Uni<Void> appliquer(Pris pris, Resultat resultat) {
        return presence.enVigueur().chain(enVigueur -> enVigueur ? appliquerEnVigueur(pris, resultat) : file.rendre(pris));
    }

    private Uni<Void> appliquerEnVigueur(Pris pris, Resultat resultat) {
        return textes.verrouiller(pris.objet())
                .chain(texte -> registre.courante(pris.objet(), pris.empreinteTexte())
                        .chain(courante -> file.retirer(pris).chain(tenu -> tenu && courante.isPresent()
                                && texte.filter(t -> t.qualifiable() && t.empreinteTexte().equals(pris.empreinteTexte())).isPresent()
                                ? remplacer(courante.get(), resultat) : Uni.createFrom().voidItem())));
    }

    private Uni<Void> remplacer(Ligne avant, Resultat resultat) {
        EtatQualification etat = avant.etat();
        Lecture l = Qualificateur.lecture(resultat);
        EtatQualification apres = new EtatQualification(etat.objet(), etat.version() + 1, etat.empreinteTexte(), choix.nom(), choix.version(),
                Nomenclatures.VERSION, etat.etat(), l.te(), l.thematiques(), l.sites(), l.interventions(), l.leviers(), l.competences(),
                l.probabiliteTe(), etat.corrections(), Instant.now());
        // The fingerprint stays: it already says which engine was to read this text.
        return registre.ecrire(List.of(new Ligne(avant.id(), avant.versionObjet(), avant.empreinteQualification(), apres)))
                .chain(() -> file.oublier(List.of(etat.objet())))
                .chain(() -> boiteDEnvoi.deposer(new Depot(Sujets.QUALIFICATIONS, TypesEvenement.QUALIFICATION_ETABLIE, "qualification",
                        etat.objet().id(), apres)));
    }
}
