package fr.communs.qualification.qualification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the sweep that leaves no text without an answer. */
@ConfigMapping(prefix = "communs.qualification.balayage")
interface ReglagesCycle {

    /** Between two passes; read by the annotation of the scheduler. */
    @WithDefault("60s")
    Duration periode();

    /** A text without result for longer than this is taken again. */
    @WithDefault("10m")
    Duration delai();

    /** Attempts on one text before it is given up. */
    @WithDefault("3")
    int tentatives();

    /** Texts taken at each pass for the first time, and as many of those that were tried before, one after the other. */
    @WithDefault("100")
    int lot();
}
