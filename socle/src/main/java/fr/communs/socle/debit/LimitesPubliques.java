package fr.communs.socle.debit;

import fr.communs.socle.probleme.Probleme;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * The two limits of a public route: per address of the caller, and per host of the page it stands in, so that one partner's page cannot
 * take the service of the others. The host is what the browser says (Origin, else Referer); a caller that hides it keeps its address.
 */
public final class LimitesPubliques {

    private final Limiteur adresses;
    private final Limiteur hotes;
    private final AdresseAppelant appelant;

    /** @param parAdresse calls per minute, as {@code parHote} */
    public LimitesPubliques(AdresseAppelant appelant, int parAdresse, int parHote) {
        this.appelant = appelant;
        adresses = new Limiteur(parAdresse);
        hotes = new Limiteur(parHote);
    }

    /**
     * Counts one call; one that the address may not make does not count for its host.
     *
     * @return the refusal (429, Retry-After in seconds), or empty when the call may pass
     */
    public Optional<Response> refus(HttpServerRequest requete) {
        long maintenant = System.currentTimeMillis();
        long attente = adresses.attente(appelant.foyer(requete), maintenant);
        if (attente > 0) {
            return Optional.of(tropDAppels("cette adresse", attente));
        }
        return hote(requete.getHeader("Origin")).or(() -> hote(requete.getHeader("Referer")))
                .map(h -> hotes.attente(h, maintenant)).filter(a -> a > 0).map(a -> tropDAppels("ce site", a));
    }

    private static Response tropDAppels(String qui, long attente) {
        Probleme probleme = new Probleme("urn:communs:probleme:trop-d-appels", "Trop d'appels", 429,
                "Trop d'appels depuis " + qui + " : réessayez dans " + attente + " secondes.", null, null, null, null, null);
        return Response.status(429).type("application/problem+json").header(HttpHeaders.RETRY_AFTER, attente).entity(probleme).build();
    }

    private static Optional<String> hote(String url) {
        try {
            return url == null ? Optional.empty() : Optional.ofNullable(new URI(url).getHost()).map(h -> h.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
