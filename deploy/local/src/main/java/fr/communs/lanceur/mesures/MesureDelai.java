package fr.communs.lanceur.mesures;

import fr.communs.lanceur.Api;
import fr.communs.lanceur.demo.Ensemble;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** From the first byte of {@code POST /projets} to the first complete answer of the widget's orientation, at a steady rate. */
final class MesureDelai {

    private static final int PAR_SECONDE = 50;
    private static final long OBJECTIF_MS = 500;
    private static final Duration ABANDON = Duration.ofSeconds(15);
    /** Each look is a request to the system under measure: at 10 ms the looks took more of the processors than the deposits. */
    private static final Duration SONDAGE = Duration.ofMillis(50);
    /** Past the target, looks grow apart: the later the system, the more of them it would have to answer. */
    private static final int PART_DU_RETARD = 4;

    private final Api projets;
    private final Api orientation;
    private final List<Double> delais = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger erreurs = new AtomicInteger();

    MesureDelai(Ensemble ensemble) {
        this.projets = new Api("http://127.0.0.1:" + ensemble.service("projets").port(), ensemble.cles().de("MEC"));
        this.orientation = new Api("http://127.0.0.1:" + ensemble.service("aiguillage").port(), null);
    }

    /** @param etat of the services, which decides much: part of the name of the row */
    LigneDeMesure mesurer(String etat, int secondes) {
        // Ten seconds at the same rate come first and are not counted.
        passer(etat + " avant", 10);
        delais.clear();
        erreurs.set(0);
        passer(etat, secondes);
        List<Double> tries = delais.stream().sorted().toList();
        if (tries.isEmpty()) {
            throw new IllegalStateException("Aucun projet n'est devenu visible.");
        }
        return LigneDeMesure.de("dépôt → orientation visible, p99 à " + PAR_SECONDE + "/s, " + etat, centile(tries, 99), "ms", OBJECTIF_MS,
                erreurs.get(), String.format(Locale.ROOT, "p50 %.0f ms, max %.0f ms, %d projets en %d s, "
                        + "sondés toutes les %d ms jusqu'à l'objectif ; plafond : l'objectif",
                        centile(tries, 50), tries.get(tries.size() - 1), tries.size(), secondes, SONDAGE.toMillis()));
    }

    private void passer(String prefixe, int secondes) {
        ExecutorService executeur = Executors.newFixedThreadPool(64);
        long debut = System.nanoTime();
        int total = PAR_SECONDE * secondes;
        for (int n = 0; n < total; n++) {
            long prevu = debut + n * TimeUnit.SECONDS.toNanos(1) / PAR_SECONDE;
            LockSupport.parkNanos(prevu - System.nanoTime());
            String id = prefixe + "-" + n;
            // From the planned instant: a late sender must not make the system look fast.
            executeur.execute(() -> suivre(id, prevu));
        }
        executeur.shutdown();
        try {
            executeur.awaitTermination(ABANDON.toSeconds() + 10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void suivre(String id, long prevu) {
        try {
            Api.Reponse depot = projets.post("/projets", "application/json", "{\"externalId\":\"" + id + "\",\"nom\":\"Piste cyclable "
                    + "vers le collège, tranche " + id + "\",\"collectivites\":[{\"type\":\"Commune\",\"code\":\"01004\"}]}");
            String projet = depot.json().path("id").asText();
            long attendu = depot.reussie() ? 0 : ABANDON.toNanos();
            while (attendu < ABANDON.toNanos()) {
                Api.Reponse reponse = orientation.get("/widget/v1/orientation?projet=" + projet);
                attendu = System.nanoTime() - prevu;
                if (reponse.statut() == 200 && reponse.json().path("etat").asText().equals("pret")) {
                    delais.add(attendu / 1e6);
                    return;
                }
                long pause = attendu < TimeUnit.MILLISECONDS.toNanos(OBJECTIF_MS) ? SONDAGE.toNanos() : attendu / PART_DU_RETARD;
                LockSupport.parkNanos(Math.min(pause, ABANDON.toNanos() - attendu));
            }
            erreurs.incrementAndGet();
        } catch (IOException e) {
            erreurs.incrementAndGet();
        }
    }

    /** Nearest rank of sorted values. */
    static double centile(List<Double> tries, int centile) {
        return tries.get((int) Math.ceil(tries.size() * centile / 100.0) - 1);
    }
}
