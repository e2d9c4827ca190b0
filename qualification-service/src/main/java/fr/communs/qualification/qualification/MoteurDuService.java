package fr.communs.qualification.qualification;

import fr.communs.qualification.lexique.ChargeurMoteur;
import fr.communs.qualification.lexique.MoteurEmbarque;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The one engine of the service, read at the start: the first request does not wait for it. */
@ApplicationScoped
class MoteurDuService {

    @Produces
    @Singleton
    @Startup
    MoteurEmbarque moteur() {
        return ChargeurMoteur.charger();
    }
}
