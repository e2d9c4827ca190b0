package fr.communs.lanceur.pannes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.communs.lanceur.Api;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Partners that write while processes die: each insists on a project until it is accepted, as the contract asks, and remembers what was
 * accepted last. One project belongs to one writer, so its writes are in order.
 */
final class Charge {

    private static final int REDACTEURS = 4;
    private static final Duration INSISTANCE = Duration.ofMinutes(4);
    private static final List<String> OUVRAGES = List.of("Rénovation thermique de l'école", "Piste cyclable vers le collège",
            "Renaturation de la cour", "Éclairage public économe", "Chaufferie bois de la mairie", "Restauration de la zone humide");

    private final Api api;
    private final long pauseNanos;
    private final Map<String, Accepte> acceptes = new ConcurrentHashMap<>();
    private final AtomicInteger reessais = new AtomicInteger();
    private final List<Thread> fils = new ArrayList<>();
    private volatile boolean finie;
    private volatile String abandon;

    /** @param parSeconde aggregate rate that is aimed at */
    Charge(Api api, int parSeconde) {
        this.api = api;
        this.pauseNanos = Duration.ofSeconds(1).toNanos() * REDACTEURS / parSeconde;
    }

    /**
     * What the service has accepted last for an external id.
     *
     * @param ecritures distinct texts accepted so far: the version that the project must have
     */
    record Accepte(String nom, int ecritures) {
    }

    void demarrer() {
        for (int r = 0; r < REDACTEURS; r++) {
            int redacteur = r;
            Thread fil = new Thread(() -> rediger(redacteur), "redacteur-" + r);
            fil.setDaemon(true);
            fils.add(fil);
            fil.start();
        }
    }

    /** Stops once every request under way is accepted. */
    void finir() {
        finie = true;
        for (Thread fil : fils) {
            try {
                fil.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        if (abandon != null) {
            throw new IllegalStateException(abandon);
        }
    }

    Map<String, Accepte> acceptes() {
        return acceptes;
    }

    /** Requests that had to be sent again. */
    int reessais() {
        return reessais.get();
    }

    private void rediger(int redacteur) {
        for (int n = 0; !finie; n++) {
            // Every third write changes an earlier project of the same writer.
            int cible = n % 3 == 2 ? n / 2 - n / 2 % 3 : n;
            String id = "panne-" + redacteur + "-" + cible;
            Accepte avant = acceptes.getOrDefault(id, new Accepte("", 0));
            String nom = OUVRAGES.get((redacteur + n) % OUVRAGES.size()) + " " + redacteur + "-" + n;
            if (!insister(id, nom)) {
                return;
            }
            acceptes.put(id, new Accepte(nom, avant.ecritures() + 1));
            LockSupport.parkNanos(pauseNanos);
        }
    }

    private boolean insister(String id, String nom) {
        ObjectNode projet = Api.JSON.createObjectNode().put("externalId", id).put("nom", nom);
        projet.putArray("collectivites").addObject().put("type", "Commune").put("code", "01004");
        String corps = projet.toString();
        Instant limite = Instant.now().plus(INSISTANCE);
        String derniere = "";
        while (Instant.now().isBefore(limite)) {
            try {
                Api.Reponse reponse = api.post("/projets", "application/json", corps);
                if (reponse.reussie()) {
                    return true;
                }
                derniere = reponse.statut() + " " + reponse.corps();
                if (reponse.statut() < 500 && reponse.statut() != 429) {
                    break;
                }
            } catch (IOException e) {
                derniere = e.toString();
            }
            reessais.incrementAndGet();
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        abandon = "Le projet " + id + " n'a jamais été accepté : " + derniere;
        return false;
    }
}
