package fr.communs.qualification.lot;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the batches. */
@ConfigMapping(prefix = "communs.qualification.lot")
interface ReglagesLot {

    /** A change of engine begins a batch by itself. */
    @WithDefault("true")
    boolean automatique();

    /** Texts per second of an automatic batch: slow enough for the ordinary work not to feel it. */
    @WithDefault("20")
    int debitAutomatique();

    /** Between two looks for work; read by the annotation of the scheduler. */
    @WithDefault("1s")
    Duration periode();
}
