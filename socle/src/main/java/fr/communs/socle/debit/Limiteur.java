package fr.communs.socle.debit;

import java.util.HashMap;
import java.util.Map;

/**
 * So many calls per key (address, host) and per minute of the clock. Memory is bounded: counts are dropped with their minute, and beyond
 * {@link #CLES_MAX} keys the newcomers of the minute share one count.
 */
class Limiteur {

    static final int CLES_MAX = 20_000;
    private static final long FENETRE_MS = 60_000;
    private static final String AUTRES = "*";

    private final int parMinute;
    private final Map<String, Integer> comptes = new HashMap<>();
    private long fenetre = -1;

    Limiteur(int parMinute) {
        this.parMinute = parMinute;
    }

    /**
     * Counts one call.
     *
     * @return 0 when it may pass, else the seconds to wait
     */
    synchronized long attente(String cle, long maintenantMs) {
        long courante = maintenantMs / FENETRE_MS;
        if (courante != fenetre) {
            fenetre = courante;
            comptes.clear();
        }
        String comptee = comptes.containsKey(cle) || comptes.size() < CLES_MAX ? cle : AUTRES;
        int compte = comptes.merge(comptee, 1, Integer::sum);
        return compte <= parMinute ? 0 : Math.max(1, ((courante + 1) * FENETRE_MS - maintenantMs + 999) / 1000);
    }

    synchronized int cles() {
        return comptes.size();
    }
}
