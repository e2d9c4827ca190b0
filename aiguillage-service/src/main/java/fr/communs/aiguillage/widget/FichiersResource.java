package fr.communs.aiguillage.widget;

import fr.communs.aiguillage.compatibilite.Etag;
import fr.communs.aiguillage.widget.FichiersDuWidget.Fichier;
import fr.communs.socle.probleme.ProblemeException;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Files of the widget and of its sandbox, taken from the widget-ui jar. A versioned script never changes, so it may be kept for a year;
 * the alias and the manifest may not. Scripts are readable from every origin: integrity checks need it.
 */
@Path("/")
public class FichiersResource {

    private static final String JAVASCRIPT = "text/javascript; charset=utf-8";
    private static final String UN_AN = "public, max-age=31536000, immutable";
    private static final String COURT = "public, max-age=300";
    private static final String ALIAS = "1";
    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "js", JAVASCRIPT,
            "css", "text/css; charset=utf-8", "json", "application/json", "svg", "image/svg+xml", "png", "image/png",
            "woff2", "font/woff2", "map", "application/json");
    /** Own scripts and data only; the host simulator is a frame of the same origin. */
    private static final String CSP_BAC_A_SABLE = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "img-src 'self' data: https:; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

    private final FichiersDuWidget fichiers;
    private final ScriptsServis scripts;

    FichiersResource(FichiersDuWidget fichiers, ScriptsServis scripts) {
        this.fichiers = fichiers;
        this.scripts = scripts;
    }

    /** Version and integrity of the script: {@code {"version", "sha384"…}}, see widget-ui. */
    @GET
    @Path("/widget/manifest.json")
    public Response manifeste(@HeaderParam(HttpHeaders.IF_NONE_MATCH) String siAucunNe) {
        return repondre("manifest.json", siAucunNe, COURT).header("Access-Control-Allow-Origin", "*").build();
    }

    /** @param version {@code x.y.z} of the manifest or of a former one, or {@code 1}, the moving alias */
    @GET
    @Path("/widget/{version: [0-9.]+}/aiguillage.js")
    public Uni<Response> script(@RestPath String version, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String siAucunNe) {
        if (ALIAS.equals(version)) {
            return Uni.createFrom().item(script(fichiers.script(), siAucunNe, COURT));
        }
        return scripts.lire(version).map(octets -> script(new Fichier(octets.orElseThrow(() ->
                ProblemeException.introuvable("Aucun script de widget en version " + version + "."))), siAucunNe, UN_AN));
    }

    private static Response script(Fichier script, String siAucunNe, String cache) {
        return repondre(script, JAVASCRIPT, siAucunNe, cache).header("Access-Control-Allow-Origin", "*").build();
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
        Fichier fichier = fichiers.lire(chemin).orElseThrow(() -> ProblemeException.introuvable("Aucun fichier /" + chemin + "."));
        String extension = chemin.substring(chemin.lastIndexOf('.') + 1);
        return repondre(fichier, TYPES.getOrDefault(extension, "application/octet-stream"), siAucunNe, cache);
    }

    private static Response.ResponseBuilder repondre(Fichier fichier, String type, String siAucunNe, String cache) {
        return Etag.repondre(siAucunNe, fichier.etag(), fichier.octets())
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, cache)
                .header("X-Content-Type-Options", "nosniff");
    }
}
