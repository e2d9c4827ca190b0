package fr.communs.aiguillage.catalogue;

import fr.communs.contrats.ContratsJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprint of an imported row: the same row again is recognised whatever was edited in the meantime. */
final class Empreinte {

    private Empreinte() {
    }

    static String de(Object ligne) {
        try {
            byte[] octets = ContratsJson.ecrire(ligne).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
