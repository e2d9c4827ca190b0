package fr.communs.qualification.qualification;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.qualification.lexique.ChargeurMoteur;
import fr.communs.qualification.lexique.Definitions;
import fr.communs.qualification.lexique.MoteurEmbarque;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The one engine of the service, read and tried at the start: the first request does not wait for it. */
@ApplicationScoped
class MoteurDuService {

    @Produces
    @Singleton
    // Before the consumers and the schedules, which would wait for it in the middle of a transaction.
    @Startup(-1)
    MoteurEmbarque moteur() {
        MoteurEmbarque moteur = ChargeurMoteur.charger();
        lireLesDefinitions(moteur);
        return moteur;
    }

    /** A second at the start, before the service is ready: until its code is compiled a text takes twenty times as long. */
    private static void lireLesDefinitions(MoteurEmbarque moteur) {
        for (Axe axe : Axe.values()) {
            Nomenclatures.termes(axe).forEach(t -> Definitions.de(t.code()).ifPresent(d -> moteur.qualifier(t.libelle(), d)));
        }
    }
}
