package fr.communs.lanceur.passerelle;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the gateway answers itself: home page, health of the three services, their API documents. */
final class Pages {

    private final HttpClient client;
    private final Map<String, Integer> ports;
    private final String accueil = lire("accueil.html");
    private final String documentation = lire("api.html");

    Pages(HttpClient client, Map<String, Integer> ports) {
        this.client = client;
        this.ports = new TreeMap<>(ports);
    }

    /** @return false when the path is not one of the gateway's own */
    boolean repondre(HttpServerRequest requete) {
        String chemin = requete.path() == null ? "" : requete.path();
        boolean lecture = requete.method() == HttpMethod.GET || requete.method() == HttpMethod.HEAD;
        if (!lecture) {
            return false;
        }
        if (chemin.equals("/")) {
            html(requete, accueil);
        } else if (chemin.equals("/health")) {
            sante(requete);
        } else if (chemin.equals("/api") || chemin.equals("/api/")) {
            html(requete, documentation);
        } else if (chemin.startsWith("/api/")) {
            return api(requete, chemin.substring("/api/".length()));
        } else {
            return false;
        }
        return true;
    }

    private boolean api(HttpServerRequest requete, String reste) {
        String service = reste.endsWith("/openapi.json") ? reste.substring(0, reste.length() - "/openapi.json".length()) : reste;
        if (!ports.containsKey(service)) {
            return false;
        }
        if (reste.equals(service)) {
            html(requete, documentation);
            return true;
        }
        demander(service, "/q/openapi?format=json").onComplete(lu -> {
            if (lu.succeeded() && lu.result().statut == 200) {
                requete.response().putHeader("Content-Type", "application/json").end(lu.result().corps);
            } else {
                probleme(requete, 503, "Service indisponible", "Le service ne donne pas sa documentation en ce moment.");
            }
        });
        return true;
    }

    /** Same words as the route that partners already call: {@code status} is {@code ok} or {@code error}. */
    private void sante(HttpServerRequest requete) {
        List<Future<?>> attendus = new ArrayList<>();
        JsonObject services = new JsonObject();
        ports.keySet().forEach(service -> attendus.add(demander(service, "/q/health/ready")
                .map(r -> r.statut == 200)
                .otherwise(false)
                .onSuccess(pret -> services.put(service, pret ? "UP" : "DOWN"))));
        Future.join(attendus).onComplete(tous -> {
            boolean sain = services.stream().allMatch(e -> "UP".equals(e.getValue()));
            requete.response().setStatusCode(sain ? 200 : 503).putHeader("Content-Type", "application/json")
                    .end(new JsonObject().put("status", sain ? "ok" : "error").put("timestamp", Instant.now().toString())
                            .put("services", services).encode());
        });
    }

    private Future<Lu> demander(String service, String chemin) {
        return client.request(new RequestOptions().setHost("127.0.0.1").setPort(ports.get(service)).setURI(chemin).setTimeout(3000)
                        .putHeader("Accept", "application/json"))
                .compose(r -> r.send())
                .compose(r -> r.body().map(corps -> new Lu(r.statusCode(), corps)));
    }

    private static void html(HttpServerRequest requete, String page) {
        HttpServerResponse reponse = requete.response().putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Content-Security-Policy", "default-src 'self'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; "
                        + "frame-ancestors 'none'");
        reponse.end(page);
    }

    static void probleme(HttpServerRequest requete, int statut, String titre, String detail) {
        requete.response().setStatusCode(statut).putHeader("Content-Type", "application/problem+json")
                .end(corpsProbleme(statut, titre, detail));
    }

    static Buffer corpsProbleme(int statut, String titre, String detail) {
        return new JsonObject().put("type", "about:blank").put("title", titre).put("status", statut).put("detail", detail).toBuffer();
    }

    private static String lire(String nom) {
        try (InputStream in = Pages.class.getResourceAsStream(nom)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Lu(int statut, Buffer corps) {
    }
}
