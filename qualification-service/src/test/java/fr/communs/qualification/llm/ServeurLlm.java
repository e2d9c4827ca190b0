package fr.communs.qualification.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** An OpenAI-compatible endpoint on a real port, which answers what a test wants, well or badly. */
public final class ServeurLlm {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CHEMIN = "/v1/chat/completions";
    private final int port;
    private final WireMock client;

    private ServeurLlm(int port) {
        this.port = port;
        this.client = new WireMock("127.0.0.1", port);
    }

    /** A new server; it ends with the JVM. */
    public static ServeurLlm demarrer() {
        WireMockServer serveur = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
        serveur.start();
        return new ServeurLlm(serveur.port());
    }

    /** The server that another class loader started. */
    public static ServeurLlm a(String url) {
        return new ServeurLlm(URI.create(url).getPort());
    }

    public String url() {
        return "http://127.0.0.1:" + port + "/v1";
    }

    PointDAcces acces(Duration delai) {
        return new PointDAcces(URI.create(url() + "/"), "cle-secrete", "modele-d-essai", delai, 800, PointDAcces.Contrainte.SCHEMA);
    }

    /** Answers as it should, with this content. */
    public void repond(String contenu) {
        repond(reussite(contenu));
    }

    public void repond(ResponseDefinitionBuilder reponse) {
        client.resetMappings();
        client.register(post(urlEqualTo(CHEMIN)).willReturn(reponse));
    }

    public static ResponseDefinitionBuilder reussite(String contenu) {
        return aResponse().withStatus(200).withHeader("Content-Type", "application/json").withBody(corps(contenu));
    }

    public static String corps(String contenu) {
        ObjectNode corps = JSON.createObjectNode();
        corps.putArray("choices").addObject().putObject("message").put("role", "assistant").put("content", contenu);
        corps.putObject("usage").put("total_tokens", 1234);
        return corps.toString();
    }

    /** What was asked, oldest first. */
    public List<JsonNode> demandes() {
        return client.find(postRequestedFor(urlEqualTo(CHEMIN))).stream().map(r -> {
            try {
                return JSON.readTree(r.getBody());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).toList();
    }

    public void oublier() {
        client.resetMappings();
        client.resetRequests();
    }

    void verifierLaCle(String cle) {
        client.verifyThat(postRequestedFor(urlEqualTo(CHEMIN)).withHeader("Authorization", equalTo("Bearer " + cle)));
    }
}
