package fr.communs.qualification.qualification;

import fr.communs.qualification.llm.FileLlmService;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Empties the queue of an LLM that the operator left, again and again: a replica of the former settings may still write to it. Only the
 * engine in force does: an old pod without LLM must not empty the queue of the new ones that have one. A row is left as long as who wrote
 * it may not have given a sign of life.
 */
@ApplicationScoped
class PurgeLlmService {

    private final PresenceService presence;
    private final FileLlmService file;
    private final ReglagesPresence reglages;

    PurgeLlmService(PresenceService presence, FileLlmService file, ReglagesPresence reglages) {
        this.presence = presence;
        this.file = file;
        this.reglages = reglages;
    }

    @WithTransaction
    Uni<Void> purger() {
        return presence.enVigueur().chain(oui -> oui ? file.purger(reglages.signal()) : Uni.createFrom().voidItem());
    }
}
