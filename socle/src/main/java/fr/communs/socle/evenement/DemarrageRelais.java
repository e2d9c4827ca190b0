package fr.communs.socle.evenement;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the relay the life of the application. */
@ApplicationScoped
class DemarrageRelais {

    @Produces
    @Singleton
    MesuresRelais mesures(MeterRegistry registre) {
        return new MesuresRelais(registre);
    }

    @Produces
    @Singleton
    RelaisKafka relais(AgroalDataSource base, @ConfigProperty(name = "kafka.bootstrap.servers") String serveurs, MesuresRelais mesures) {
        return new RelaisKafka(base, serveurs, mesures);
    }

    void demarrer(@Observes StartupEvent debut, RelaisKafka relais) {
        relais.demarrer();
    }

    void arreter(@Observes ShutdownEvent fin, RelaisKafka relais) {
        relais.close();
    }
}
