package fr.communs.qualification.qualification;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * How many objects stand where they should not stay; read from the database by each replica, so alerts take the maximum. And for how long
 * no pass of the sweep of this replica has succeeded: one replica that sweeps is enough, so the alert takes the minimum.
 */
@ApplicationScoped
class MesuresCycle {

    private volatile RegistreTextes.Comptes comptes = new RegistreTextes.Comptes(0, 0, 0);
    private volatile long dernierePasse = System.nanoTime();

    MesuresCycle(MeterRegistry registre) {
        Gauge.builder("communs.qualification.bloquees", () -> comptes.bloquees())
                .description("texts without result for longer than the delay of the sweep").register(registre);
        Gauge.builder("communs.qualification.echouees", () -> comptes.echouees())
                .description("texts given up after the last attempt").register(registre);
        Gauge.builder("communs.qualification.perimees", () -> comptes.perimees())
                .description("results of a former engine, to be taken by a batch").register(registre);
        Gauge.builder("communs.qualification.balayage.age.secondes", () -> (System.nanoTime() - dernierePasse) / 1e9)
                .description("time since the last pass of the sweep that succeeded, in seconds").register(registre);
    }

    void noterPasse() {
        dernierePasse = System.nanoTime();
    }

    void relever(RegistreTextes.Comptes releve) {
        comptes = releve;
    }
}
