package fr.communs.qualification.qualification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the signs of life by which the replicas know which engines are at work. */
@ConfigMapping(prefix = "communs.qualification.presence")
public interface ReglagesPresence {

    /** Between two signs of life of a replica. */
    @WithDefault("1m")
    Duration signal();
}
