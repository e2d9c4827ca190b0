package fr.communs.aiguillage.origine;

import fr.communs.contrats.ContratsJson;
import fr.communs.socle.probleme.Probleme;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens the public routes to the pages of the registered hosts, and only to them: CORS of the other routes stays closed. A refused origin
 * gets a 403 that says so; a request without {@code Origin}, or from our own pages, is not concerned.
 */
@ApplicationScoped
public class FiltreOrigines {

    /** Routes of ours: the two others are those of the reference system, with its errors beside ours. */
    private static final String WIDGET = "/widget/v1/";
    private static final List<String> PREFIXES = List.of("/services/project/", "/services/search/context", WIDGET);
    private static final int PRIORITE = 200;

    private final Origines origines;

    FiltreOrigines(@ConfigProperty(name = "communs.hotes-cors") String hotes) {
        this.origines = new Origines(hotes);
    }

    void installer(@Observes Filters filtres) {
        filtres.register(this::filtrer, PRIORITE);
    }

    private void filtrer(RoutingContext contexte) {
        HttpServerRequest requete = contexte.request();
        String origine = requete.getHeader("Origin");
        if (origine == null || !ouverte(contexte.normalizedPath()) || maison(requete, origine)) {
            contexte.next();
            return;
        }
        HttpServerResponse reponse = contexte.response();
        reponse.putHeader("Vary", "Origin");
        if (!origines.acceptent(origine)) {
            refuser(reponse, contexte.normalizedPath().startsWith(WIDGET));
            return;
        }
        reponse.putHeader("Access-Control-Allow-Origin", origine);
        if (requete.method() == HttpMethod.OPTIONS) {
            reponse.putHeader("Access-Control-Allow-Methods", "GET, POST")
                    .putHeader("Access-Control-Allow-Headers", "Content-Type, If-None-Match, traceparent")
                    .putHeader("Access-Control-Max-Age", "3600")
                    .setStatusCode(204).end();
            return;
        }
        reponse.putHeader("Access-Control-Expose-Headers", "ETag, Retry-After, X-Trace-Id");
        contexte.next();
    }

    private static boolean ouverte(String chemin) {
        for (String prefixe : PREFIXES) {
            if (chemin.startsWith(prefixe)) {
                return true;
            }
        }
        return false;
    }

    /** A page of ours sends its origin with a POST; behind a proxy our name is in X-Forwarded-Host. */
    private static boolean maison(HttpServerRequest requete, String origine) {
        String autorite = Origines.autorite(origine);
        return autorite != null && (autorite.equalsIgnoreCase(requete.getHeader("Host"))
                || autorite.equalsIgnoreCase(requete.getHeader("X-Forwarded-Host")));
    }

    private static void refuser(HttpServerResponse reponse, boolean nouvelle) {
        Probleme probleme = Probleme.de(403, "origine-refusee", "Origine refusée",
                "Ce site n'est pas enregistré pour appeler cette route depuis un navigateur.", "Not allowed by CORS");
        reponse.setStatusCode(403).putHeader("Content-Type", nouvelle ? "application/problem+json" : "application/json")
                .end(ContratsJson.ecrire(nouvelle ? probleme.sansCompat() : probleme));
    }

    /** Host name of a web page from its {@code Origin} header; null when the header is absent or is not an http(s) origin. */
    public static String hoteDe(String origine) {
        return origine == null ? null : Origines.hote(origine);
    }
}
