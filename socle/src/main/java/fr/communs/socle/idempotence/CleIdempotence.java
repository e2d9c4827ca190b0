package fr.communs.socle.idempotence;

import fr.communs.socle.probleme.Erreur;
import fr.communs.socle.probleme.ProblemeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Key by which a caller marks the retries of one request (header {@code Idempotency-Key}, draft-ietf-httpapi-idempotency-key-header).
 *
 * @param appelant         who calls, by name: a key binds nobody else
 * @param valeur           unique among the requests of the caller
 * @param empreinteRequete SHA-256 of what is asked for: the same key on another request is a mistake of the caller
 */
public record CleIdempotence(String appelant, String valeur, String empreinteRequete) {

    public static final String ENTETE = "Idempotency-Key";
    private static final Pattern FORME = Pattern.compile("[\\x21-\\x7e]{1,255}");

    /**
     * For a route whose body says all that is asked for.
     *
     * @return null when the header is absent: the body is not read then
     */
    public static CleIdempotence lire(String appelant, String entete, Supplier<InputStream> corps) {
        return lire(appelant, entete, "", corps);
    }

    /**
     * As the other, where the address says what the body does not.
     *
     * @param cible the route, with the parameters that count
     */
    public static CleIdempotence lire(String appelant, String entete, String cible, byte[] corps) {
        return lire(appelant, entete, cible, () -> new ByteArrayInputStream(corps));
    }

    private static CleIdempotence lire(String appelant, String entete, String cible, Supplier<InputStream> corps) {
        if (entete == null) {
            return null;
        }
        if (!FORME.matcher(entete).matches()) {
            throw ProblemeException.invalide(new Erreur(ENTETE, "1 à 255 caractères ASCII visibles sont attendus, par exemple un UUID",
                    "Idempotency-Key is invalid"));
        }
        return new CleIdempotence(appelant, entete, sha256(cible, corps.get()));
    }

    private static String sha256(String cible, InputStream corps) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(cible.getBytes(StandardCharsets.UTF_8));
            new DigestInputStream(corps, sha256).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JRE has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
