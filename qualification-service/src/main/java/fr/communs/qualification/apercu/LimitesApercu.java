package fr.communs.qualification.apercu;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The two limits of the preview: per address of the caller, and per host of the page it stands in, so that one partner's page cannot take
 * the service of the others. The host is what the browser says (Origin, else Referer); a caller that hides it keeps its address.
 */
@ApplicationScoped
class LimitesApercu {

    /**
     * @param secondes to wait, 0 when the call may pass
     * @param qui      what is limited, in words
     */
    record Attente(long secondes, String qui) {
    }

    private final Limiteur adresses;
    private final Limiteur hotes;

    LimitesApercu(@ConfigProperty(name = "communs.apercu.par-minute") int parAdresse,
                  @ConfigProperty(name = "communs.apercu.par-minute-et-hote") int parHote) {
        adresses = new Limiteur(parAdresse);
        hotes = new Limiteur(parHote);
    }

    /** Counts one call; one that the address may not make does not count for its host. */
    Attente compter(String adresse, String origine, String referent, long maintenantMs) {
        long attente = adresses.attente(adresse, maintenantMs);
        if (attente > 0) {
            return new Attente(attente, "cette adresse");
        }
        return new Attente(hote(origine).or(() -> hote(referent)).map(h -> hotes.attente(h, maintenantMs)).orElse(0L), "ce site");
    }

    private static Optional<String> hote(String url) {
        try {
            return url == null ? Optional.empty() : Optional.ofNullable(new URI(url).getHost()).map(h -> h.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
