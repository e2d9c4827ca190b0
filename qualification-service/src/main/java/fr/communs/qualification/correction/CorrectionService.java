package fr.communs.qualification.correction;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.communs.contrats.EtatQualification.Objet;
import fr.communs.qualification.qualification.Etablissement;
import fr.communs.qualification.qualification.RegistreTextes;
import fr.communs.qualification.qualification.TexteObjet;
import fr.communs.socle.probleme.Probleme;
import fr.communs.socle.probleme.ProblemeException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Writes corrections: the history, the qualification that follows from it and its event are one transaction, one object at a time. */
@ApplicationScoped
class CorrectionService {

    private final RegistreTextes textes;
    private final RegistreCorrections corrections;
    private final Etablissement etablissement;

    CorrectionService(RegistreTextes textes, RegistreCorrections corrections, Etablissement etablissement) {
        this.textes = textes;
        this.corrections = corrections;
        this.etablissement = etablissement;
    }

    /**
     * A decision already in force is given back as it stands: a request sent twice must not have to be withdrawn twice.
     *
     * @throws ProblemeException 404 when the object is unknown or archived
     */
    @WithTransaction
    Uni<Correction> ajouter(DemandeCorrection demande, String plateforme) {
        return textes.verrouiller(demande.objet())
                .map(texte -> texte.filter(t -> !t.archive()).orElseThrow(() -> ProblemeException.introuvable(
                        "objet.id : aucun " + demande.objet().type() + " suivi n'a l'identifiant " + demande.objet().id() + ".")))
                .chain(texte -> corrections.enVigueur(demande, plateforme)
                        .chain(deja -> deja.isPresent() ? Uni.createFrom().item(deja.get()) : ecrire(demande, plateforme, texte)));
    }

    private Uni<Correction> ecrire(DemandeCorrection demande, String plateforme, TexteObjet texte) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        return corrections.ajouter(id, demande, plateforme)
                .chain(() -> etablissement.republier(texte))
                .chain(() -> corrections.lire(id))
                .map(c -> c.orElseThrow());
    }

    /**
     * Withdraws a correction; again, or of an archived object, changes nothing more.
     *
     * @param plateforme must be the one that wrote it
     * @param admin      may withdraw any of them
     */
    @WithTransaction
    Uni<Void> annuler(UUID id, String plateforme, boolean admin) {
        return corrections.lire(id)
                .map(c -> c.orElseThrow(() -> ProblemeException.introuvable("Aucune correction n'a l'identifiant " + id + ".")))
                .invoke(c -> {
                    if (!admin && !c.plateforme().equals(plateforme)) {
                        throw new ProblemeException(Probleme.de(403, "interdit", "Accès refusé",
                                "Seule la plateforme qui a écrit une correction peut l'annuler.", "Forbidden"));
                    }
                })
                .chain(c -> textes.verrouiller(c.objet())
                        .chain(texte -> corrections.annuler(id, plateforme)
                                .chain(() -> texte.isEmpty() ? Uni.createFrom().voidItem() : etablissement.republier(texte.get()))));
    }

    record Page(long total, int page, int limite, List<Correction> corrections) {
    }

    /** @param objet null for all */
    @WithSession
    Uni<Page> lister(Objet objet, int page, int limite) {
        return corrections.compter(objet).chain(total -> corrections.lister(objet, (page - 1) * limite, limite)
                .map(lues -> new Page(total, page, limite, lues)));
    }
}
