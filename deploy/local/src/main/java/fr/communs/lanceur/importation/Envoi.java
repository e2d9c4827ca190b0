package fr.communs.lanceur.importation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.communs.lanceur.Api;
import fr.communs.lanceur.ErreurUtilisateur;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * Sends projects to {@code POST /projets/bulk} by the hundreds, two requests in flight. Sending a row twice is harmless (same external id,
 * same content: {@code inchange}), so a request that failed on the way is sent again whole.
 *
 * <p>Rows of one external id are applied in the order of the file: the next one leaves when the one before has its answer, or what is sent
 * again would undo what came after it.
 */
final class Envoi implements AutoCloseable {

    private static final int LIGNES = 300;
    private static final int EN_VOL = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Set<Integer> PASSAGERS = Set.of(429, 502, 503, 504);

    private final Api api;
    private final Rapport rapport;
    private final Runnable progres;
    private final ExecutorService executeur = Executors.newFixedThreadPool(EN_VOL);
    private final Semaphore places = new Semaphore(EN_VOL);
    private final Set<String> idsEnVol = ConcurrentHashMap.newKeySet();
    private final AtomicReference<RuntimeException> echec = new AtomicReference<>();
    private List<Ligne> lot = new ArrayList<>();
    private Set<String> idsDuLot = new HashSet<>();

    /** @param progres told after each answer */
    Envoi(Api api, Rapport rapport, Runnable progres) {
        this.api = api;
        this.rapport = rapport;
        this.progres = progres;
    }

    void ajouter(long numero, ObjectNode projet) {
        String externalId = projet.path("externalId").asText();
        if (idsDuLot.contains(externalId)) {
            partir();
        }
        lot.add(new Ligne(numero, projet.toString()));
        if (!externalId.isEmpty()) {
            idsDuLot.add(externalId);
        }
        if (lot.size() == LIGNES) {
            partir();
        }
    }

    /** Sends what is left and waits for every answer. */
    void finir() {
        if (!lot.isEmpty()) {
            partir();
        }
        places.acquireUninterruptibly();
        attendreLesAutres();
        places.release();
        leverEchec();
    }

    @Override
    public void close() {
        executeur.shutdownNow();
    }

    private void partir() {
        List<Ligne> complet = lot;
        Set<String> ids = idsDuLot;
        lot = new ArrayList<>();
        idsDuLot = new HashSet<>();
        places.acquireUninterruptibly();
        if (!Collections.disjoint(ids, idsEnVol)) {
            attendreLesAutres();
        }
        leverEchec();
        idsEnVol.addAll(ids);
        executeur.execute(() -> {
            try {
                envoyer(complet);
                progres.run();
            } catch (RuntimeException e) {
                echec.compareAndSet(null, e);
            } finally {
                idsEnVol.removeAll(ids);
                places.release();
            }
        });
    }

    /** Called by who holds one place: the others are free when no request is in flight. */
    private void attendreLesAutres() {
        places.acquireUninterruptibly(EN_VOL - 1);
        places.release(EN_VOL - 1);
    }

    private void leverEchec() {
        if (echec.get() != null) {
            throw echec.get();
        }
    }

    private void envoyer(List<Ligne> lignes) {
        Instant limite = Instant.now().plus(PATIENCE);
        List<Ligne> restantes = lignes;
        for (long delai = 250; !restantes.isEmpty(); delai = Math.min(5000, delai * 2)) {
            String cause;
            try {
                Api.Reponse reponse = api.post("/projets/bulk", "application/x-ndjson",
                        restantes.stream().map(Ligne::json).collect(Collectors.joining("\n", "", "\n")));
                if (!PASSAGERS.contains(reponse.statut())) {
                    restantes = compter(restantes, reponse);
                }
                cause = "réponse " + reponse.statut();
            } catch (IOException e) {
                cause = e.toString();
            }
            if (!restantes.isEmpty()) {
                if (Instant.now().isAfter(limite)) {
                    throw new ErreurUtilisateur("L'API ne répond plus (" + cause + ") : relancez l'import, il reprendra sans doublon.");
                }
                attendre(delai);
            }
        }
    }

    /** @return the rows to send again: the service could not decide about them */
    private List<Ligne> compter(List<Ligne> lignes, Api.Reponse reponse) {
        if (reponse.statut() == 401 || reponse.statut() == 403) {
            throw new ErreurUtilisateur("La clé de cette plateforme n'a pas le droit d'écrire des projets.");
        }
        if (!reponse.reussie()) {
            throw new ErreurUtilisateur("L'API refuse l'envoi (" + reponse.statut() + ") : " + reponse.corps());
        }
        Map<Integer, JsonNode> resultats = new HashMap<>();
        reponse.corps().lines().filter(l -> !l.isBlank()).map(Envoi::lire).forEach(r -> resultats.put(r.path("index").asInt(-1), r));
        List<Ligne> indecises = new ArrayList<>();
        for (int i = 0; i < lignes.size(); i++) {
            JsonNode resultat = resultats.get(i);
            if (resultat == null || resultat.path("probleme").path("status").asInt() >= 500) {
                indecises.add(lignes.get(i));
            } else {
                rapport.compter(lignes.get(i).numero(), resultat);
            }
        }
        return indecises;
    }

    private static void attendre(long millisecondes) {
        try {
            TimeUnit.MILLISECONDS.sleep(millisecondes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ErreurUtilisateur("Import interrompu.");
        }
    }

    private static JsonNode lire(String ligne) {
        try {
            return Api.JSON.readTree(ligne);
        } catch (JsonProcessingException e) {
            throw new ErreurUtilisateur("Réponse illisible de l'API : " + ligne);
        }
    }

    private record Ligne(long numero, String json) {
    }
}
