package fr.communs.lanceur.pannes;

import fr.communs.lanceur.demo.Ensemble;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Kills processes with {@code kill -9} while partners write, restarts them, lets the queues drain, and checks that nothing was lost,
 * duplicated in effect or orphaned (fault T10).
 */
public final class Laboratoire {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Ensemble ensemble;
    private final Consumer<String> recit;

    /** @param recit told what happens, in French, line by line */
    public Laboratoire(Ensemble ensemble, Consumer<String> recit) {
        this.ensemble = ensemble;
        this.recit = recit;
    }

    /**
     * One experiment.
     *
     * @param vagues     parts killed at the same time, one list per round
     * @param avant      load before each kill
     * @param coupure    between the kill and the restart
     * @param parSeconde requests that the partners aim at
     */
    public record Reglages(List<List<String>> vagues, Duration avant, Duration coupure, int parSeconde) {
    }

    /** One round: what was killed and how long until everything was ready again. */
    public record Chute(List<String> parties, Duration retour) {
    }

    /** Everything that was seen. */
    public record Resultat(List<Chute> chutes, int acceptes, int reessais, Duration calme, List<Constat> constats) {

        public boolean tenu() {
            return constats.stream().allMatch(Constat::tenu);
        }
    }

    public Resultat executer(Reglages reglages) {
        Charge charge = new Charge(ensemble.api("MEC"), reglages.parSeconde());
        charge.demarrer();
        List<Chute> chutes = new ArrayList<>();
        for (List<String> parties : reglages.vagues()) {
            attendre(reglages.avant());
            chutes.add(faireTomber(parties, reglages.coupure()));
        }
        attendre(reglages.avant());
        charge.finir();
        recit.accept(charge.acceptes().size() + " projets acceptés (" + charge.reessais() + " requêtes recommencées) ; vidage des files…");
        Instant debut = Instant.now();
        Invariants invariants = new Invariants(ensemble, Map.copyOf(charge.acceptes()));
        invariants.attendreLeCalme(PATIENCE);
        Duration calme = Duration.between(debut, Instant.now());
        return new Resultat(chutes, charge.acceptes().size(), charge.reessais(), calme, invariants.verifier());
    }

    private Chute faireTomber(List<String> parties, Duration coupure) {
        recit.accept("kill -9 : " + String.join(", ", parties));
        parties.forEach(this::tuer);
        Instant mort = Instant.now();
        attendre(coupure);
        // Servers before the services that need them to start.
        parties.stream().filter(p -> !estService(p)).forEach(this::relancer);
        parties.stream().filter(this::estService).forEach(this::relancer);
        ensemble.attendreLesServices();
        Duration retour = Duration.between(mort, Instant.now());
        recit.accept("de nouveau prêt après " + retour.toMillis() / 100 / 10.0 + " s");
        return new Chute(parties, retour);
    }

    private boolean estService(String partie) {
        return ensemble.service(partie) != null;
    }

    private void tuer(String partie) {
        switch (partie) {
            case "kafka" -> ensemble.kafka().tuer();
            case "postgresql" -> ensemble.postgres().tuer();
            default -> ensemble.service(partie).tuer();
        }
    }

    private void relancer(String partie) {
        switch (partie) {
            case "kafka" -> ensemble.kafka().redemarrer();
            case "postgresql" -> ensemble.postgres().redemarrer();
            default -> ensemble.service(partie).lancer();
        }
    }

    private static void attendre(Duration duree) {
        LockSupport.parkNanos(duree.toNanos());
    }
}
