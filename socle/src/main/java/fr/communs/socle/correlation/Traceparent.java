package fr.communs.socle.correlation;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * W3C Trace Context (version 00): {@code 00-<trace id, 32 hex>-<parent id, 16 hex>-<flags>}. One trace id follows a project from the
 * request that changed it to the last projection, through the outbox and the Kafka headers.
 */
public record Traceparent(String valeur) {

    public static final String ENTETE = "traceparent";
    private static final String CLE_COMPLETE = "traceparent";
    private static final String CLE_TRACE = "traceId";
    private static final Pattern FORME = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /** The caller's context when it is well formed, else a new one: a malformed header is ignored, as the recommendation asks. */
    public static Traceparent deEntete(String entete) {
        return entete != null && FORME.matcher(entete).matches() ? new Traceparent(entete) : nouveau();
    }

    public static Traceparent nouveau() {
        byte[] alea = new byte[24];
        ThreadLocalRandom.current().nextBytes(alea);
        alea[0] |= 1;
        alea[16] |= 1;
        String hex = HexFormat.of().formatHex(alea);
        return new Traceparent("00-" + hex.substring(0, 32) + "-" + hex.substring(32) + "-01");
    }

    /** Context of the work in progress, if a request or an event opened one. */
    public static Optional<String> courant() {
        return Optional.ofNullable((String) MDC.get(CLE_COMPLETE));
    }

    public String traceId() {
        return valeur.substring(3, 35);
    }

    /** Makes this context the current one: logs show its trace id, events written from here carry it. */
    public void ouvrir() {
        MDC.put(CLE_COMPLETE, valeur);
        MDC.put(CLE_TRACE, traceId());
    }
}
