package fr.communs.lanceur;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Calls of the project's own HTTP API with one key; a refused connection is an {@link IOException}, never an answer. */
public final class Api {

    public static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1).build();

    private final String base;
    private final String cle;

    /**
     * @param base e.g. {@code http://127.0.0.1:8080}
     * @param cle  API key, or null for the public routes
     */
    public Api(String base, String cle) {
        this.base = base;
        this.cle = cle;
    }

    public Reponse get(String chemin) throws IOException {
        return envoyer(requete(chemin).GET().build());
    }

    public Reponse post(String chemin, String type, String corps) throws IOException {
        return envoyer(requete(chemin).header("Content-Type", type).header("Accept", type)
                .POST(HttpRequest.BodyPublishers.ofString(corps)).build());
    }

    private HttpRequest.Builder requete(String chemin) {
        HttpRequest.Builder requete = HttpRequest.newBuilder(URI.create(base + chemin)).timeout(Duration.ofSeconds(60));
        return cle == null ? requete : requete.header("Authorization", "Bearer " + cle);
    }

    private static Reponse envoyer(HttpRequest requete) throws IOException {
        try {
            HttpResponse<String> reponse = CLIENT.send(requete, HttpResponse.BodyHandlers.ofString());
            return new Reponse(reponse.statusCode(), reponse.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** One answer with its body as text. */
    public record Reponse(int statut, String corps) {

        public boolean reussie() {
            return statut >= 200 && statut < 300;
        }

        /** The body as JSON; a missing node when it is none. */
        public JsonNode json() {
            try {
                return JSON.readTree(corps);
            } catch (JsonProcessingException e) {
                return MissingNode.getInstance();
            }
        }
    }
}
