package fr.communs.aiguillage.widget;

import fr.communs.aiguillage.compatibilite.Etag;
import fr.communs.contrats.ContratsJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What the jar of widget-ui carries: the script of this release, its manifest, the sandbox. */
@ApplicationScoped
class FichiersDuWidget {

    private static final String RACINE = "widget-ui/";
    private static final Pattern CHEMIN = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    private final Map<String, Optional<Fichier>> fichiers = new ConcurrentHashMap<>();

    record Fichier(byte[] octets, String etag) {

        Fichier(byte[] octets) {
            this(octets, Etag.de(octets));
        }
    }

    /** {@code x.y.z} of the manifest. */
    String version() {
        try {
            return ContratsJson.MAPPER.readTree(present("manifest.json").octets).path("version").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Fichier script() {
        return present("aiguillage.js");
    }

    private Fichier present(String chemin) {
        return lire(chemin).orElseThrow(() -> new IllegalStateException("the jar of widget-ui has no " + RACINE + chemin));
    }

    Optional<Fichier> lire(String chemin) {
        // The pattern admits neither ".." nor a leading dot: nothing outside of the folder can be named.
        if (!CHEMIN.matcher(chemin).matches()) {
            return Optional.empty();
        }
        Optional<Fichier> connu = fichiers.get(chemin);
        if (connu != null) {
            return connu;
        }
        Optional<Fichier> lu = charger(chemin);
        // Absent names are not remembered: anybody may invent as many as they like.
        lu.ifPresent(f -> fichiers.put(chemin, lu));
        return lu;
    }

    private static Optional<Fichier> charger(String chemin) {
        try (InputStream flux = Thread.currentThread().getContextClassLoader().getResourceAsStream(RACINE + chemin)) {
            if (flux == null) {
                return Optional.empty();
            }
            byte[] octets = flux.readAllBytes();
            return Optional.of(new Fichier(octets));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
