package fr.communs.socle.securite;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * API keys, known only by their SHA-256: {@code communs.cles=MEC:<hex>,TeT:<hex>,admin:<hex>}. Keys are long random strings, so a
 * plain hash is enough; every hash is compared, in constant time, whatever the outcome.
 */
@ApplicationScoped
class ClesApi {

    static final String TITULAIRE_ADMIN = "admin";

    private final Map<String, byte[]> empreintes = new LinkedHashMap<>();

    ClesApi(@ConfigProperty(name = "communs.cles") Optional<String> cles) {
        cles.ifPresent(liste -> {
            for (String entree : liste.split(",")) {
                String[] morceaux = entree.strip().split(":");
                if (morceaux.length != 2 || !morceaux[1].matches("[0-9a-f]{64}")) {
                    throw new IllegalArgumentException("communs.cles : « plateforme:sha256 en hexadécimal » attendu, séparés par des virgules");
                }
                if (!TITULAIRE_ADMIN.equals(morceaux[0]) && !Plateformes.connue(morceaux[0])) {
                    throw new IllegalArgumentException("communs.cles : plateforme inconnue « " + morceaux[0] + " »");
                }
                empreintes.put(morceaux[0], HexFormat.of().parseHex(morceaux[1]));
            }
        });
    }

    /** Platform (or {@code admin}) whose key this is. */
    Optional<String> titulaire(String cle) {
        byte[] presentee = sha256(cle);
        String trouve = null;
        for (Map.Entry<String, byte[]> entree : empreintes.entrySet()) {
            if (MessageDigest.isEqual(presentee, entree.getValue())) {
                trouve = entree.getKey();
            }
        }
        return Optional.ofNullable(trouve);
    }

    private static byte[] sha256(String texte) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JRE has SHA-256", e);
        }
    }
}
