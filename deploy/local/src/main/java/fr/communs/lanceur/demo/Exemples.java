package fr.communs.lanceur.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.communs.lanceur.Api;
import fr.communs.lanceur.Tableau;
import fr.communs.lanceur.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The bundled sample projects: submitted as any partner would, then awaited until the widget has an answer for each. */
public final class Exemples {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int SERVICES_MONTRES = 2;
    private static final int ETIQUETTES_MONTREES = 3;

    private final Ensemble ensemble;
    private final Terminal terminal;

    public Exemples(Ensemble ensemble, Terminal terminal) {
        this.ensemble = ensemble;
        this.terminal = terminal;
    }

    /** Submits them (nothing changes the second time), waits, prints the table. */
    void montrer() {
        Map<String, String> noms = deposer();
        Map<String, JsonNode> orientations = attendre(noms.keySet());
        Tableau tableau = new Tableau("projet", "étiquettes", "services proposés et leur raison");
        noms.forEach((id, nom) -> tableau.ligne(nom, etiquettes(orientations.get(id)), services(orientations.get(id))));
        tableau.rendre(terminal.colonnes()).forEach(terminal::dire);
        long sans = orientations.values().stream().filter(o -> o.path("services").isEmpty()).count();
        terminal.dire(noms.size() + " projets d'exemple, dont " + sans + " sans service adapté.");
    }

    /** Submits them and returns when each is qualified and routed. */
    public void deposerEtAttendre() {
        attendre(deposer().keySet());
    }

    private Map<String, String> deposer() {
        List<String> noms = new ArrayList<>();
        String lignes = lire(ensemble.dossier().exemples()).stream().map(ligne -> {
            ObjectNode projet = objet(ligne);
            // What a reader expects of the sample is not part of the project.
            projet.remove("attendu");
            noms.add(projet.path("nom").asText());
            return projet.toString();
        }).collect(Collectors.joining("\n"));
        try {
            Api.Reponse reponse = ensemble.api("MEC").post("/projets/bulk", "application/x-ndjson", lignes);
            if (!reponse.reussie()) {
                throw new IllegalStateException("Exemples refusés (" + reponse.statut() + ") : " + reponse.corps());
            }
            Map<Integer, String> ids = new TreeMap<>();
            reponse.corps().lines().filter(l -> !l.isBlank()).map(Exemples::objet).forEach(resultat -> {
                if (!resultat.hasNonNull("id")) {
                    throw new IllegalStateException("Exemple refusé : " + resultat);
                }
                ids.put(resultat.path("index").asInt(), resultat.path("id").asText());
            });
            Map<String, String> parId = new LinkedHashMap<>();
            ids.forEach((rang, id) -> parId.put(id, noms.get(rang)));
            return parId;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, JsonNode> attendre(Iterable<String> ids) {
        Map<String, JsonNode> pretes = new LinkedHashMap<>();
        List<String> restent = new ArrayList<>();
        ids.forEach(restent::add);
        int total = restent.size();
        Instant limite = Instant.now().plus(PATIENCE);
        while (!restent.isEmpty()) {
            for (String id : List.copyOf(restent)) {
                JsonNode orientation = orientation(id);
                if (orientation.path("etat").asText().equals("pret")) {
                    pretes.put(id, orientation);
                    restent.remove(id);
                }
            }
            terminal.avancer("Exemples qualifiés et orientés", pretes.size(), total);
            if (!restent.isEmpty() && Instant.now().isAfter(limite)) {
                throw new IllegalStateException(restent.size() + " exemples ne sont pas orientés après " + PATIENCE.toSeconds() + " s.");
            }
            pause(restent.isEmpty());
        }
        terminal.fin();
        return pretes;
    }

    private JsonNode orientation(String id) {
        try {
            return ensemble.api("MEC").get("/widget/v1/orientation?projet=" + URLEncoder.encode(id, StandardCharsets.UTF_8)).json();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String etiquettes(JsonNode orientation) {
        List<String> libelles = new ArrayList<>();
        libelles(orientation.path("etiquettes"), libelles);
        return libelles.isEmpty() ? "—" : libelles.stream().distinct().limit(ETIQUETTES_MONTREES).collect(Collectors.joining(", "));
    }

    /** Labels of every axis, whatever the axis is called. */
    private static void libelles(JsonNode noeud, List<String> libelles) {
        if (noeud.isTextual()) {
            libelles.add(noeud.asText());
        } else if (noeud.hasNonNull("libelle") || noeud.hasNonNull("label")) {
            libelles.add(noeud.path(noeud.hasNonNull("libelle") ? "libelle" : "label").asText());
        } else {
            noeud.forEach(n -> libelles(n, libelles));
        }
    }

    private static String services(JsonNode orientation) {
        String services = StreamSupport.stream(orientation.path("services").spliterator(), false)
                .limit(SERVICES_MONTRES)
                .map(s -> s.path("nom").asText() + raison(s))
                .collect(Collectors.joining(" · "));
        return services.isEmpty() ? "aucun service adapté" : services;
    }

    private static String raison(JsonNode service) {
        String raison = service.path("raisons").path(0).path("libelle").asText();
        return raison.isEmpty() ? "" : " (" + raison + ")";
    }

    private static List<String> lire(Path fichier) {
        try {
            return Files.readAllLines(fichier).stream().filter(l -> !l.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode objet(String ligne) {
        try {
            return (ObjectNode) Api.JSON.readTree(ligne);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause(boolean fini) {
        try {
            Thread.sleep(fini ? 0 : 200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
