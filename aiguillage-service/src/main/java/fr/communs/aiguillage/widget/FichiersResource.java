package fr.communs.aiguillage.widget;

import com.fasterxml.jackson.databind.JsonNode;
import fr.communs.aiguillage.compatibilite.Etag;
import fr.communs.contrats.ContratsJson;
import fr.communs.socle.probleme.ProblemeException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Files of the widget and of its sandbox, taken from the widget-ui jar. A versioned script never changes, so it may be kept for a year;
 * the alias and the manifest may not. Scripts are readable from every origin: integrity checks need it.
 */
@Path("/")
public class FichiersResource {

    private static final String RACINE = "widget-ui/";
    private static final String SCRIPT = "aiguillage.js";
    private static final String JAVASCRIPT = "text/javascript; charset=utf-8";
    private static final String UN_AN = "public, max-age=31536000, immutable";
    private static final String COURT = "public, max-age=300";
    private static final String ALIAS = "1";
    private static final Pattern CHEMIN = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");
    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "js", JAVASCRIPT,
            "css", "text/css; charset=utf-8", "json", "application/json", "svg", "image/svg+xml", "png", "image/png",
            "woff2", "font/woff2", "map", "application/json");
    /** Own scripts and data only; the host simulator is a frame of the same origin. */
    private static final String CSP_BAC_A_SABLE = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "img-src 'self' data: https:; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

    private record Fichier(byte[] octets, String etag) {
    }

    private final Map<String, Optional<Fichier>> fichiers = new ConcurrentHashMap<>();

    /** Version and integrity of the script: {@code {"version", "sha384"…}}, see widget-ui. */
    @GET
    @Path("/widget/manifest.json")
    public Response manifeste(@HeaderParam(HttpHeaders.IF_NONE_MATCH) String siAucunNe) {
        return repondre("manifest.json", siAucunNe, COURT).header("Access-Control-Allow-Origin", "*").build();
    }

    /** @param version {@code x.y.z} of the manifest, or {@code 1}, the moving alias */
    @GET
    @Path("/widget/{version: [0-9.]+}/aiguillage.js")
    public Response script(@RestPath String version, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String siAucunNe) {
        boolean alias = ALIAS.equals(version);
        if (!alias && !version.equals(versionCourante())) {
            throw ProblemeException.introuvable("Aucun script de widget en version " + version + ".");
        }
        return repondre(SCRIPT, siAucunNe, alias ? COURT : UN_AN).header("Access-Control-Allow-Origin", "*").build();
    }

    /** Without the final slash the relative addresses of the page would be wrong. */
    @GET
    @Path("/sandbox")
    public Response bacASable() {
        return Response.seeOther(URI.create("/sandbox/")).build();
    }

    @GET
    @Path("/sandbox/{chemin: .*}")
    public Response bacASable(@RestPath String chemin, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String siAucunNe) {
        String fichier = chemin.isEmpty() ? "index.html" : chemin;
        return repondre("sandbox/" + fichier, siAucunNe, COURT).header("Content-Security-Policy", CSP_BAC_A_SABLE).build();
    }

    private Response.ResponseBuilder repondre(String chemin, String siAucunNe, String cache) {
        Fichier fichier = lire(chemin).orElseThrow(() -> ProblemeException.introuvable("Aucun fichier /" + chemin + "."));
        String extension = chemin.substring(chemin.lastIndexOf('.') + 1);
        return Etag.repondre(siAucunNe, fichier.etag, fichier.octets)
                .header(HttpHeaders.CONTENT_TYPE, TYPES.getOrDefault(extension, "application/octet-stream"))
                .header(HttpHeaders.CACHE_CONTROL, cache)
                .header("X-Content-Type-Options", "nosniff");
    }

    private String versionCourante() {
        return lire("manifest.json").map(f -> {
            try {
                JsonNode version = ContratsJson.MAPPER.readTree(f.octets).get("version");
                return version == null ? null : version.asText();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).orElse(null);
    }

    private Optional<Fichier> lire(String chemin) {
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
            return Optional.of(new Fichier(octets, Etag.de(octets)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
