package fr.communs.socle.evenement;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

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
    RelaisKafka relais(AgroalDataSource base, @Identifier("default-kafka-broker") Map<String, Object> connexionKafka,
            MesuresRelais mesures) {
        return new RelaisKafka(base, connexionKafka, mesures);
    }

    void demarrer(@Observes StartupEvent debut, RelaisKafka relais) {
        relais.demarrer();
    }

    void arreter(@Observes ShutdownEvent fin, RelaisKafka relais) {
        relais.close();
    }
}
