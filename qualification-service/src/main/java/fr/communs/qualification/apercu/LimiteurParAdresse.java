package fr.communs.qualification.apercu;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * So many calls per address and per minute of the clock. Memory is bounded: counts are dropped with their minute, and beyond
 * {@link #ADRESSES_MAX} addresses the newcomers of the minute share one count.
 */
@ApplicationScoped
class LimiteurParAdresse {

    static final int ADRESSES_MAX = 20_000;
    private static final long FENETRE_MS = 60_000;
    private static final String AUTRES = "*";

    private final int parMinute;
    private final Map<String, Integer> comptes = new HashMap<>();
    private long fenetre = -1;

    LimiteurParAdresse(@ConfigProperty(name = "communs.apercu.par-minute") int parMinute) {
        this.parMinute = parMinute;
    }

    /**
     * Counts one call.
     *
     * @return 0 when it may pass, else the seconds to wait
     */
    synchronized long attente(String adresse, long maintenantMs) {
        long courante = maintenantMs / FENETRE_MS;
        if (courante != fenetre) {
            fenetre = courante;
            comptes.clear();
        }
        String cle = comptes.containsKey(adresse) || comptes.size() < ADRESSES_MAX ? adresse : AUTRES;
        int compte = comptes.merge(cle, 1, Integer::sum);
        return compte <= parMinute ? 0 : Math.max(1, ((courante + 1) * FENETRE_MS - maintenantMs + 999) / 1000);
    }

    synchronized int adresses() {
        return comptes.size();
    }
}
