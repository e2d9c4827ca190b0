package fr.communs.projets;

import static fr.communs.projets.Api.corps;
import static fr.communs.projets.Api.nouvelId;
import static fr.communs.projets.Api.partenaire;
import static org.hamcrest.Matchers.equalTo;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import fr.communs.socle.test.ClesDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Date;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.junit.jupiter.api.Test;

/** Bearer tokens of partners beside API keys, issued by a real OAuth server of the test. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
@QuarkusTestResource(value = JetonsOidcQuarkusTest.Emetteur.class, restrictToAnnotatedClass = true)
class JetonsOidcQuarkusTest {

    /** Hands its tokens over through system properties: the test runs in another class loader. */
    public static class Emetteur implements QuarkusTestResourceLifecycleManager {

        private final MockOAuth2Server serveur = new MockOAuth2Server();

        @Override
        public Map<String, String> start() {
            serveur.start();
            System.setProperty("jeton.recoco", jeton("Recoco", "communs", 600));
            System.setProperty("jeton.lecture", jeton("DashboardTE", "communs", 600));
            System.setProperty("jeton.inconnu", jeton("Quelqu'un", "communs", 600));
            System.setProperty("jeton.expire", jeton("Recoco", "communs", -600));
            System.setProperty("jeton.autre-audience", jeton("Recoco", "un-autre-service", 600));
            System.setProperty("jeton.sans-signature", new PlainJWT(new JWTClaimsSet.Builder().issuer(serveur.issuerUrl("communs").toString())
                    .audience("communs").subject("Recoco").claim("client_id", "Recoco")
                    .expirationTime(new Date(System.currentTimeMillis() + 600_000)).build()).serialize());
            return Map.of("quarkus.oidc.tenant-enabled", "true",
                    "quarkus.oidc.auth-server-url", serveur.issuerUrl("communs").toString());
        }

        private String jeton(String client, String audience, long duree) {
            return serveur.issueToken("communs", client, new no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback(
                    "communs", client, "JWT", List.of(audience), Map.of("client_id", client), duree)).serialize();
        }

        @Override
        public void stop() {
            serveur.shutdown();
        }
    }

    private static ValidatableResponse deposer(String jeton) {
        return partenaire(jeton).body(corps(nouvelId(), "Déposé avec un jeton", "")).post("/projets").then();
    }

    @Test
    void unJetonValideEcritAuNomDeLaPlateformeDeSonClient() {
        // Given
        String externe = nouvelId();
        String jeton = System.getProperty("jeton.recoco");

        // When
        ValidatableResponse reponse = partenaire(jeton).body(corps(externe, "Par jeton", "")).post("/projets").then();

        // Then
        String id = reponse.statusCode(201).extract().path("id");
        partenaire(jeton).get("/projets/" + id).then().statusCode(200).body("recocoId", equalTo(externe));
    }

    @Test
    void unJetonExpireEstRefuse() {
        deposer(System.getProperty("jeton.expire")).statusCode(401).body("message", equalTo("Invalid API key"));
    }

    @Test
    void unJetonPourUneAutreAudienceEstRefuse() {
        deposer(System.getProperty("jeton.autre-audience")).statusCode(401);
    }

    @Test
    void unJetonSansSignatureEstRefuse() {
        deposer(System.getProperty("jeton.sans-signature")).statusCode(401);
    }

    @Test
    void unClientQuiNEstPasUnePlateformeNAAucunDroit() {
        deposer(System.getProperty("jeton.inconnu")).statusCode(401);
    }

    @Test
    void unJetonDePlateformeEnLectureSeuleNEcritPas() {
        deposer(System.getProperty("jeton.lecture")).statusCode(401);
    }

    @Test
    void lesClesRestentAccepteesACoteDesJetons() {
        deposer(ClesDeTest.MEC).statusCode(201);
        deposer("cle-inconnue").statusCode(401);
    }
}
