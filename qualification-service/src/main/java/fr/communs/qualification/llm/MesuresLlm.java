package fr.communs.qualification.llm;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Figures of the LLM engine for the operator: calls by their end, tokens, time, breaker, and the queue as last seen. */
@ApplicationScoped
class MesuresLlm {

    private final MeterRegistry registre;
    private final AtomicLong profondeur = new AtomicLong();
    private final AtomicLong age = new AtomicLong();

    MesuresLlm(MeterRegistry registre) {
        this.registre = registre;
        registre.gauge("communs.llm.file", profondeur);
        registre.gauge("communs.llm.file.age.secondes", age);
    }

    /** 0 closed, 1 open, 2 half-open. */
    void suivreDisjoncteur(Supplier<Number> etat) {
        Gauge.builder("communs.llm.disjoncteur", etat).register(registre);
    }

    /** @param echec null after a success */
    void compterAppel(EchecLlm echec, int jetons, long nanos) {
        String issue = echec == null ? "reussi" : echec.cause().nom();
        registre.counter("communs.llm.appels", "issue", issue).increment();
        registre.counter("communs.llm.jetons").increment(jetons);
        if (echec == null || !echec.cause().sansAppel()) {
            registre.timer("communs.llm.duree", "issue", issue).record(nanos, TimeUnit.NANOSECONDS);
        }
    }

    void noterFile(long lignes, long secondes) {
        profondeur.set(lignes);
        age.set(secondes);
    }
}
