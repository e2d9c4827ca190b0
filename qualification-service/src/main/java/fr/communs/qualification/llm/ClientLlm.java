package fr.communs.qualification.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.communs.qualification.llm.EchecLlm.Cause;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Speaks to one endpoint. An answer comes whole within the delay or the call has failed, and every failure is an {@link EchecLlm}: no other
 * exception leaves. The client of the JDK serves the service and the command line alike (docs/adr/0015).
 */
final class ClientLlm {

    private static final JsonMapper JSON = new JsonMapper();
    /** No honest answer comes near: a few dozen labels. */
    private static final int CORPS_MAX = 256 * 1024;
    private static final Duration ATTENTE_MAX = Duration.ofHours(24);

    private final HttpRequest.Builder modele;
    private final HttpClient http;

    ClientLlm(PointDAcces acces) {
        this.modele = modele(acces);
        // HTTP/1.1: local servers do not know h2c, and one broken call must not break those that share its connection.
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(acces.delai())
                .followRedirects(HttpClient.Redirect.NEVER).build();
    }

    /**
     * Everything of a request that is known beforehand: a setting that no request can be made of stops the start, not each text in its turn.
     * The message does not quote the key.
     */
    private static HttpRequest.Builder modele(PointDAcces acces) {
        try {
            return HttpRequest.newBuilder(URI.create(acces.url().toString().replaceAll("/+$", "") + "/chat/completions"))
                    .header("Content-Type", "application/json").header("Accept", "application/json")
                    .header("Authorization", "Bearer " + acces.cle());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("communs.qualification.llm : l'adresse (http:// ou https://) ou la clé ne peut pas servir à "
                    + "une requête (docs/llm.md)");
        }
    }

    /** @param jetons what the endpoint counted, or 0 when it does not say */
    record Texte(String contenu, int jetons) {
    }

    /** @param delai time allowed to the whole answer, at most that of the endpoint */
    CompletableFuture<Texte> demander(byte[] requete, Duration delai) {
        HttpRequest demande = modele.copy().POST(HttpRequest.BodyPublishers.ofByteArray(requete)).build();
        CompletableFuture<HttpResponse<byte[]>> envoi = http.sendAsync(demande, infos -> new CorpsBorne(CORPS_MAX));
        // The delay of the JDK ends with the headers: a body that drips would hold the call for ever.
        return envoi.copy().orTimeout(delai.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((reponse, e) -> envoi.cancel(true))
                .handle((reponse, e) -> {
                    if (e != null) {
                        throw new CompletionException(echec(e));
                    }
                    return lire(reponse);
                });
    }

    private Texte lire(HttpResponse<byte[]> reponse) {
        int statut = reponse.statusCode();
        if (statut != 200) {
            Cause cause = statut == 429 ? Cause.DEBIT : statut >= 500 ? Cause.SERVEUR
                    : statut == 400 || statut == 413 || statut == 422 ? Cause.REQUETE : Cause.REGLAGE;
            EchecLlm echec = EchecLlm.de(cause, "HTTP " + statut).attendre(reponse.headers().firstValue("Retry-After")
                    .map(ClientLlm::duree).orElse(Duration.ZERO));
            // What is refused was not read. A gateway that answers 5xx may have lost an answer that was.
            throw statut >= 400 && statut < 500 ? echec.ayantCoute(0) : echec;
        }
        JsonNode corps;
        try {
            corps = JSON.readTree(reponse.body());
        } catch (IOException e) {
            throw EchecLlm.de(Cause.ILLISIBLE, "réponse sans JSON");
        }
        int jetons = Math.max(0, corps.at("/usage/total_tokens").asInt(0));
        JsonNode contenu = corps.at("/choices/0/message/content");
        StringBuilder texte = new StringBuilder(contenu.asText(""));
        // Reasoning models answer by parts; only those of type text are the answer.
        contenu.forEach(partie -> texte.append(partie.path("type").asText().equals("text") ? partie.path("text").asText("") : ""));
        return new Texte(texte.toString(), jetons);
    }

    private static EchecLlm echec(Throwable e) {
        Throwable cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
        if (cause instanceof EchecLlm echec) {
            return echec;
        }
        EchecLlm nouvel = EchecLlm.de(cause instanceof TimeoutException || cause instanceof HttpTimeoutException ? Cause.DELAI
                : Cause.CONNEXION, cause);
        // Without a connection nothing left.
        return cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException ? nouvel.ayantCoute(0) : nouvel;
    }

    /** Seconds or a date (RFC 9110 §10.2.3); what cannot be read asks for nothing. */
    static Duration duree(String ecrite) {
        Duration duree;
        try {
            duree = ecrite.strip().matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(ecrite.strip()))
                    : Duration.between(Instant.now(), ZonedDateTime.parse(ecrite.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeParseException e) {
            return Duration.ZERO;
        }
        if (duree.isNegative()) {
            return Duration.ZERO;
        }
        return duree.compareTo(ATTENTE_MAX) > 0 ? ATTENTE_MAX : duree;
    }
}
