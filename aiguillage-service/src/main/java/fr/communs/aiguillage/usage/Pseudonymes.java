package fr.communs.aiguillage.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ties the interactions of a widget to a project without naming it: the page holds an opaque token, the ledger a keyed hash.
 *
 * <p>The hash is stable, else a use of last month would be new again this month. The token is encrypted, so that nobody outside can pair
 * a project with its pseudonym, and ends after a week: a page opened on Friday and used on Monday is a use of its project. Both keys are
 * derived from {@code communs.pseudonyme.cle}.
 */
@ApplicationScoped
public class Pseudonymes {

    private static final Duration PALIER = Duration.ofHours(1);
    private static final Duration VIE = Duration.ofDays(7);
    private static final int LONGUEUR_CLE_MIN = 16;
    private static final int LONGUEUR_NONCE = 12;
    private static final int BITS_SCEAU = 128;
    private static final int LONGUEUR_CONTENU = 2 * Long.BYTES + Long.BYTES;

    private final SecretKeySpec clePseudonyme;
    private final SecretKeySpec cleNonce;
    private final SecretKeySpec cleJeton;
    private final Clock horloge;

    @Inject
    Pseudonymes(@ConfigProperty(name = "communs.pseudonyme.cle") String cle) {
        this(cle, Clock.systemUTC());
    }

    Pseudonymes(String cle, Clock horloge) {
        if (cle.length() < LONGUEUR_CLE_MIN) {
            throw new IllegalArgumentException("communs.pseudonyme.cle : au moins " + LONGUEUR_CLE_MIN + " caractères");
        }
        SecretKeySpec racine = hmac(cle.getBytes(StandardCharsets.UTF_8));
        this.clePseudonyme = hmac(sceller(racine, "pseudonyme".getBytes(StandardCharsets.UTF_8)));
        this.cleNonce = hmac(sceller(racine, "nonce".getBytes(StandardCharsets.UTF_8)));
        this.cleJeton = new SecretKeySpec(sceller(racine, "jeton".getBytes(StandardCharsets.UTF_8)), "AES");
        this.horloge = horloge;
    }

    /** Stable keyed hash of a project, hexadecimal. */
    String pseudonyme(UUID projet) {
        return HexFormat.of().formatHex(sceller(clePseudonyme, octets(projet)), 0, 16);
    }

    /** Token for the pages of this project: the same during an hour, so that the answer that carries it keeps its ETag. */
    public String jeton(UUID projet) {
        long paliers = horloge.instant().getEpochSecond() / PALIER.toSeconds();
        long fin = paliers * PALIER.toSeconds() + VIE.toSeconds();
        byte[] contenu = ByteBuffer.allocate(LONGUEUR_CONTENU).put(octets(projet)).putLong(fin).array();
        // Derived from the content: two contents never share a nonce, and the same content gives the same token.
        byte[] nonce = Arrays.copyOf(sceller(cleNonce, contenu), LONGUEUR_NONCE);
        byte[] chiffre = chiffrer(Cipher.ENCRYPT_MODE, nonce, contenu).orElseThrow();
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(ByteBuffer.allocate(nonce.length + chiffre.length).put(nonce).put(chiffre).array());
    }

    /** @param pseudonyme null when the token was good but has expired: the interaction still feeds the funnel */
    record Lecture(String pseudonyme) {
    }

    /** Empty when the token was not made here. */
    Optional<Lecture> lire(String jeton) {
        byte[] octets;
        try {
            octets = Base64.getUrlDecoder().decode(jeton);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (octets.length != LONGUEUR_NONCE + LONGUEUR_CONTENU + BITS_SCEAU / 8) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(octets, LONGUEUR_NONCE);
        return chiffrer(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(octets, LONGUEUR_NONCE, octets.length)).map(contenu -> {
            ByteBuffer lu = ByteBuffer.wrap(contenu);
            UUID projet = new UUID(lu.getLong(), lu.getLong());
            boolean valide = Instant.ofEpochSecond(lu.getLong()).isAfter(horloge.instant());
            return new Lecture(valide ? pseudonyme(projet) : null);
        });
    }

    private Optional<byte[]> chiffrer(int mode, byte[] nonce, byte[] contenu) {
        try {
            Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
            aes.init(mode, cleJeton, new GCMParameterSpec(BITS_SCEAU, nonce));
            return Optional.of(aes.doFinal(contenu));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JRE has AES-GCM", e);
        }
    }

    private static byte[] octets(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }

    private static SecretKeySpec hmac(byte[] cle) {
        return new SecretKeySpec(cle, "HmacSHA256");
    }

    private static byte[] sceller(SecretKeySpec cle, byte[] contenu) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(cle);
            return mac.doFinal(contenu);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JRE has HmacSHA256", e);
        }
    }
}
