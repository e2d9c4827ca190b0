package fr.communs.aiguillage.compatibilite;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Strong validators of the public answers: same bytes, same tag, on every replica. */
public final class Etag {

    private Etag() {
    }

    public static String de(byte[] corps) {
        try {
            byte[] empreinte = MessageDigest.getInstance("SHA-256").digest(corps);
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(empreinte, 12)) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JRE has SHA-256", e);
        }
    }

    /** 304 when the caller already holds these bytes, else 200 with them. */
    public static Response.ResponseBuilder repondre(String siAucunNe, String etag, Object corps) {
        boolean connu = siAucunNe != null && siAucunNe.contains(etag);
        return (connu ? Response.notModified() : Response.ok(corps)).header(HttpHeaders.ETAG, etag);
    }
}
