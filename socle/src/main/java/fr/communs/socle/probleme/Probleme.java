package fr.communs.socle.probleme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * Body of an error: RFC 9457 members ({@code type} is stable, {@code detail} is French) and, on routes that partners already call, the
 * members of the reference system.
 *
 * @param message a string, or an array of strings when fields are refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"type", "title", "status", "detail", "erreurs", "errorInstanceId", "statusCode", "message", "error"})
public record Probleme(
        String type,
        String title,
        int status,
        String detail,
        List<Champ> erreurs,
        String errorInstanceId,
        @JsonProperty("statusCode") Integer statusCode,
        Object message,
        String error) {

    private static final String ESPACE = "urn:communs:probleme:";
    private static final Map<Integer, String> RAISONS = Map.ofEntries(Map.entry(400, "Bad Request"), Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"), Map.entry(404, "Not Found"), Map.entry(405, "Method Not Allowed"), Map.entry(406, "Not Acceptable"),
            Map.entry(409, "Conflict"), Map.entry(412, "Precondition Failed"), Map.entry(413, "Payload Too Large"),
            Map.entry(415, "Unsupported Media Type"), Map.entry(422, "Unprocessable Entity"), Map.entry(429, "Too Many Requests"));

    /** A refused field as RFC 9457 extension members give it. */
    public record Champ(String champ, String message) {
    }

    static Probleme de(int statut, String code, String titre, String detail, Object messageCompat) {
        return new Probleme(ESPACE + code, titre, statut, detail, null, null, statut, messageCompat, RAISONS.get(statut));
    }

    /** A problem without field, for a rule of the calling feature. */
    public static Probleme de(int statut, String code, String titre, String detail, String messageCompat) {
        return de(statut, code, titre, detail, (Object) messageCompat);
    }

    static Probleme invalide(List<Erreur> erreurs) {
        String detail = erreurs.size() == 1
                ? erreurs.get(0).champ() + " : " + erreurs.get(0).message()
                : erreurs.size() + " champs sont refusés : " + String.join(", ", erreurs.stream().map(Erreur::champ).distinct().toList());
        return new Probleme(ESPACE + "requete-invalide", "Requête invalide", 400, detail,
                erreurs.stream().map(e -> new Champ(e.champ(), e.message())).toList(), null,
                400, erreurs.stream().map(Erreur::messageCompat).toList(), RAISONS.get(400));
    }

    /** One line of a bulk failed for a reason of ours; the log has it. */
    public static Probleme inattendu() {
        return de(500, "erreur-interne", "Erreur interne", "Cette ligne n'a pas pu être enregistrée.", "Internal server error");
    }

    static Probleme interne(String identifiant) {
        return new Probleme(ESPACE + "erreur-interne", "Erreur interne", 500,
                "Une erreur inattendue est survenue. Citez l'identifiant " + identifiant + " au support.", null, identifiant,
                500, "Internal server error", null);
    }

    /**
     * The database is away, perhaps since after the commit: nobody knows whether the request was recorded. Sent again it makes no second
     * project, correction or usage, for each has an identity of its own; what has none is created once under its key.
     */
    public static Probleme indisponible() {
        return indisponible("La base de données ne répond pas : on ne sait pas si la requête a été enregistrée. "
                + "Renvoyez-la telle quelle dans quelques secondes : un projet n'est jamais créé deux fois, ni rien de ce qui est envoyé "
                + "avec un en-tête Idempotency-Key.");
    }

    /** {@link #indisponible()} for a request that records nothing. */
    static Probleme lectureIndisponible() {
        return indisponible("La base de données ne répond pas. Renvoyez la requête dans quelques secondes.");
    }

    private static Probleme indisponible(String detail) {
        return de(503, "indisponible", "Service momentanément indisponible", detail, "Service Unavailable");
    }

    /** Without the members of the reference system, for new routes. */
    public Probleme sansCompat() {
        return new Probleme(type, title, status, detail, erreurs, errorInstanceId, null, null, null);
    }
}
