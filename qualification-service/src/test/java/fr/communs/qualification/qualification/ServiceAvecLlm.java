package fr.communs.qualification.qualification;

import static fr.communs.qualification.ProjetsDeTest.avecCle;
import static fr.communs.qualification.ProjetsDeTest.mec;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.communs.contrats.EmpreinteTexte;
import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.Evenement;
import fr.communs.contrats.TypesEvenement;
import fr.communs.qualification.ProjetsDeTest;
import fr.communs.qualification.llm.LlmDeTest;
import fr.communs.qualification.llm.ServeurLlm;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;

/** A service whose engine is an LLM, with a real database, a real broker and a server that misbehaves on demand. */
@QuarkusTestResource(ServeursDeTest.class)
@WithTestResource(LlmDeTest.class)
abstract class ServiceAvecLlm {

    static final Duration DELAI = Duration.ofSeconds(60);
    static final String AVIS = "{\"te\":{\"classe\":\"lien\",\"score\":0.93},"
            + "\"sites\":[{\"code\":\"S8\",\"score\":0.91,\"preuve\":\"gymnase\"}]}";

    ServeurLlm llm;

    @BeforeEach
    void preparer() {
        // The class loader of the application is not the one that started the server.
        llm = ServeurLlm.a(ConfigProvider.getConfig().getValue("communs.qualification.llm.url", String.class));
        ProjetsDeTest.sql("delete from file_llm");
        ProjetsDeTest.sql("delete from budget_llm_jour");
        llm.repond(AVIS);
        // A breaker that a former test left open closes with the first success.
        await().atMost(DELAI).until(() -> "llm".equals(demander().extract().header("X-Communs-Moteur")));
        llm.oublier();
        ProjetsDeTest.sql("delete from budget_llm_jour");
    }

    static ValidatableResponse demander() {
        return avecCle("cle-urbanvitaliz").body("{\"nom\": \"Construction d'un gymnase\", \"description\": \"Salle de sport\"}")
                .post("/qualification/leviers").then();
    }

    static ValidatableResponse lire(UUID id) {
        return mec().get("/qualification/projets/" + id).then();
    }

    static long nombre(String question) {
        return Long.parseLong(ProjetsDeTest.sql(question));
    }

    static UUID publier(UUID id, long version, String nom) {
        return publier(id, version, nom, false);
    }

    static UUID publier(UUID id, long version, String nom, boolean archive) {
        EtatProjet etat = new EtatProjet(id, version, archive, "publique", EmpreinteTexte.de(nom, null), nom, null, null, null, null, null,
                new EtatProjet.Declare(null, null, null), List.of(new EtatProjet.IdExterne("MEC", id.toString())), List.of(), Instant.now(),
                Instant.now());
        ProjetsDeTest.publier(Evenement.de(UUID.randomUUID(), "/projets-service", TypesEvenement.PROJET_MODIFIE, id.toString(), Instant.now(),
                ProjetsDeTest.TRACE, etat));
        return id;
    }

    static List<JsonNode> publies(UUID id, int nombre) {
        return ProjetsDeTest.publies(id, nombre).stream().map(r -> ProjetsDeTest.json(r.value()).path("data")).toList();
    }

    static <T> T attendre(Supplier<Uni<T>> travail) {
        try {
            return VertxContextSupport.subscribeAndAwait(travail);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> List<T> ensemble(int fils, Callable<T> travail) throws Exception {
        ExecutorService executeur = Executors.newFixedThreadPool(fils);
        try {
            List<T> resultats = new ArrayList<>();
            for (Future<T> f : executeur.invokeAll(Collections.nCopies(fils, travail))) {
                resultats.add(f.get());
            }
            return resultats;
        } finally {
            executeur.shutdown();
        }
    }
}
