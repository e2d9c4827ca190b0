package fr.communs.lanceur.passerelle;

import fr.communs.lanceur.ErreurUtilisateur;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import io.vertx.core.Future;
import java.net.BindException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/**
 * The single origin in front of the three services; what is not in the table of routes is never forwarded, so {@code /q} stays
 * private.
 */
public final class Passerelle implements AutoCloseable {

    private final TableDeRoutes table = TableDeRoutes.charger();
    private final Map<String, HttpProxy> proxys = new HashMap<>();
    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(2));
    private final HttpServer serveur;
    private final Pages pages;

    private Passerelle(int port, Map<String, Integer> portsDesServices) {
        HttpClient client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(64).setKeepAlive(true).setConnectTimeout(2000)
                .setDecompressionSupported(false));
        // Locally a service keeps its port when it is restarted: the origins never change.
        portsDesServices.forEach((service, sonPort) -> proxys.put(service,
                HttpProxy.reverseProxy(client).origin(sonPort, "127.0.0.1").addInterceptor(new AdresseDuClient())));
        this.pages = new Pages(client, portsDesServices);
        this.serveur = vertx.createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(port).setMaxInitialLineLength(20 * 1024))
                .requestHandler(this::aiguiller);
    }

    /**
     * @param port             of the gateway, 0 for a free one
     * @param portsDesServices by name of service
     */
    public static Passerelle demarrer(int port, Map<String, Integer> portsDesServices) {
        Passerelle passerelle = new Passerelle(port, portsDesServices);
        try {
            passerelle.serveur.listen().toCompletionStage().toCompletableFuture().join();
            return passerelle;
        } catch (CompletionException e) {
            passerelle.close();
            if (e.getCause() instanceof BindException) {
                throw new ErreurUtilisateur("Le port " + port + " est déjà pris : choisissez-en un autre avec --port.");
            }
            throw e;
        }
    }

    public int port() {
        return serveur.actualPort();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void aiguiller(HttpServerRequest requete) {
        if (pages.repondre(requete)) {
            return;
        }
        Optional<HttpProxy> proxy = table.service(requete.path() == null ? "" : requete.path()).map(proxys::get);
        if (proxy.isPresent()) {
            proxy.get().handle(requete);
        } else {
            Pages.probleme(requete, 404, "Adresse inconnue", "Aucun service ne répond à cette adresse.");
        }
    }

    /** Says who calls; a value sent by the client is not believed. A service that does not answer is a 503, not a 502: it comes back. */
    private static final class AdresseDuClient implements ProxyInterceptor {

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext contexte) {
            HttpServerRequest requete = contexte.request().proxiedRequest();
            contexte.request().headers()
                    .set("X-Forwarded-For", requete.remoteAddress().hostAddress())
                    .set("X-Forwarded-Proto", "http");
            if (requete.getHeader("Host") != null) {
                contexte.request().headers().set("X-Forwarded-Host", requete.getHeader("Host"));
            }
            return contexte.sendRequest();
        }

        @Override
        public Future<Void> handleProxyResponse(ProxyContext contexte) {
            ProxyResponse reponse = contexte.response();
            if (reponse.getStatusCode() == 502 && reponse.headers().get("Content-Type") == null) {
                reponse.setStatusCode(503);
                reponse.putHeader("Retry-After", "2");
                reponse.putHeader("Content-Type", "application/problem+json");
                reponse.setBody(io.vertx.httpproxy.Body.body(Pages.corpsProbleme(503, "Service indisponible",
                        "Le service redémarre : réessayez dans quelques secondes.")));
            }
            return contexte.sendResponse();
        }
    }
}
