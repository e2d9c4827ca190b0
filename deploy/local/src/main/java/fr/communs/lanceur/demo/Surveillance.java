package fr.communs.lanceur.demo;

import fr.communs.lanceur.Terminal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** Restarts a part that died, after a delay that doubles at each death up to thirty seconds, and says it. */
final class Surveillance {

    private static final Duration DELAI_MAXIMAL = Duration.ofSeconds(30);
    private static final Duration OUBLI = Duration.ofMinutes(5);

    private final Terminal terminal;
    private final Runnable changement;
    private final Map<String, Chute> chutes = new ConcurrentHashMap<>();
    private volatile boolean arretee;

    /** @param changement told after each restart: the numbers of the processes have changed */
    Surveillance(Terminal terminal, Runnable changement) {
        this.terminal = terminal;
        this.changement = changement;
    }

    void demarrer(Ensemble ensemble) {
        surveiller("PostgreSQL", ensemble.postgres()::enVie, ensemble.postgres()::redemarrer);
        surveiller("Kafka", ensemble.kafka()::enVie, ensemble.kafka()::redemarrer);
        ensemble.services().forEach(s -> surveiller(s.nom(), s::enVie, s::lancer));
    }

    void arreter() {
        arretee = true;
    }

    private void surveiller(String nom, BooleanSupplier enVie, Runnable relancer) {
        Thread fil = new Thread(() -> boucle(nom, enVie, relancer), "surveillance-" + nom);
        fil.setDaemon(true);
        fil.start();
    }

    private void boucle(String nom, BooleanSupplier enVie, Runnable relancer) {
        while (dormir(Duration.ofMillis(500))) {
            if (enVie.getAsBoolean()) {
                continue;
            }
            Chute chute = chutes.merge(nom, new Chute(1, Instant.now()), (avant, maintenant) -> avant.suivante(maintenant.quand));
            terminal.dire(nom + " s'est arrêté : redémarrage dans " + chute.delai().toSeconds() + " s.");
            if (!dormir(chute.delai())) {
                return;
            }
            try {
                relancer.run();
                changement.run();
                terminal.dire(nom + " a redémarré.");
            } catch (RuntimeException e) {
                terminal.dire(nom + " n'a pas redémarré : " + e.getMessage());
            }
        }
    }

    /** @return false when the watch is over */
    private boolean dormir(Duration duree) {
        try {
            Thread.sleep(duree.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        return !arretee;
    }

    /** How often a part died in a row; five quiet minutes start the count again. */
    record Chute(int combien, Instant quand) {

        Chute suivante(Instant maintenant) {
            return new Chute(Duration.between(quand, maintenant).compareTo(OUBLI) > 0 ? 1 : combien + 1, maintenant);
        }

        Duration delai() {
            Duration delai = Duration.ofSeconds(1L << Math.min(combien - 1, 10));
            return delai.compareTo(DELAI_MAXIMAL) > 0 ? DELAI_MAXIMAL : delai;
        }
    }
}
