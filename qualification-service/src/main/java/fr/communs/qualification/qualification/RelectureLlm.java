package fr.communs.qualification.qualification;

import fr.communs.qualification.llm.Appels;
import fr.communs.qualification.llm.Appels.Termine;
import fr.communs.qualification.llm.ChoixDuMoteur;
import fr.communs.qualification.llm.EchecLlm;
import fr.communs.qualification.llm.FileLlmService;
import fr.communs.qualification.llm.FileLlmService.Pris;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Drains the queue of the LLM, a few texts at a time, on every replica. Calls are made together, the database is spoken to one statement
 * after the other; whatever fails, a text is either done, put off or given up with its mark.
 */
@ApplicationScoped
class RelectureLlm {

    private static final Logger LOG = Logger.getLogger(RelectureLlm.class);
    /** Rounds of one wake-up: the next one sees to what comes meanwhile. */
    private static final int TOURS = 20;

    private final ChoixDuMoteur choix;
    private final FileLlmService file;
    private final Appels appels;
    private final RelectureService relecture;
    private final PurgeLlmService purge;

    RelectureLlm(ChoixDuMoteur choix, FileLlmService file, Appels appels, RelectureService relecture, PurgeLlmService purge) {
        this.choix = choix;
        this.file = file;
        this.appels = appels;
        this.relecture = relecture;
        this.purge = purge;
    }

    /** A text whose call was paid, and the call. */
    private record EnCours(Pris pris, Appels.Paye paye) {
    }

    private record Lu(Pris pris, Termine termine) {
    }

    @Scheduled(every = "${communs.qualification.llm.file.cadence:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> relire() {
        // Measured after a failed round too: the age of the queue is what tells of it.
        Uni<Void> travail = choix.avecLlm() ? tours(TOURS).eventually(file::mesurer) : purge.purger();
        // The database may be away: the next wake-up goes on.
        return travail.onFailure().invoke(e -> LOG.warnf("Relecture remise : %s", e.toString())).onFailure().recoverWithNull();
    }

    private Uni<Void> tours(int restants) {
        int places = appels.places();
        if (places == 0) {
            return relecture.marquerEnAttente();
        }
        if (restants == 0) {
            return Uni.createFrom().voidItem();
        }
        return relecture.prendre(places).chain(this::lireEnsemble).chain(reussis -> reussis == 0 ? Uni.createFrom().voidItem() : tours(restants - 1));
    }

    private Uni<Integer> lireEnsemble(List<Pris> pris) {
        List<EnCours> payes = new ArrayList<>();
        return parUn(pris, p -> payer(p).invoke(paye -> paye.ifPresent(c -> payes.add(new EnCours(p, c)))).replaceWithVoid()
                        .onFailure(EchecLlm.class).recoverWithUni(e -> file.echouer(p, (EchecLlm) e)))
                .chain(() -> payes.isEmpty() ? Uni.createFrom().item(List.<Lu>of())
                        : Uni.join().all(payes.stream().map(c -> appels.appeler(c.paye).map(t -> new Lu(c.pris, t))).toList()).andFailFast())
                .chain(lus -> parUn(lus, this::conclure)
                        .replaceWith((int) lus.stream().filter(l -> l.termine.issue().echec() == null).count()));
    }

    private Uni<Optional<Appels.Paye>> payer(Pris pris) {
        return file.epuise(pris) ? Uni.createFrom().failure(EchecLlm.de(EchecLlm.Cause.INTERROMPU)) : relecture.payer(pris);
    }

    private Uni<Void> conclure(Lu lu) {
        EchecLlm echec = lu.termine.issue().echec();
        return appels.regler(lu.termine).chain(() -> {
            if (echec == null) {
                return relecture.appliquer(lu.pris, lu.termine.issue().resultat());
            }
            LOG.warnf("LLM sans résultat pour %s %s (essai %d) : %s", lu.pris.objet().type(), lu.pris.objet().id(), lu.pris.essais() + 1,
                    echec.getMessage());
            return file.echouer(lu.pris, echec);
        });
    }

    /** One that the database refuses does not take the others with it: their calls are paid. Its lease ends, and it is taken again. */
    private static <T> Uni<Void> parUn(List<T> elements, Function<T, Uni<Void>> action) {
        return Multi.createFrom().iterable(elements).onItem().transformToUniAndConcatenate(e -> action.apply(e)
                        .onFailure().invoke(echec -> LOG.warnf("Texte laissé jusqu'à la fin de son bail : %s", echec.toString()))
                        .onFailure().recoverWithNull())
                .collect().asList().replaceWithVoid();
    }
}
