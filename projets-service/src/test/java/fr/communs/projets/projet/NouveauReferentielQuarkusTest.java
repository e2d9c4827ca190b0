package fr.communs.projets.projet;

import static fr.communs.projets.Api.corps;
import static fr.communs.projets.Api.mec;
import static fr.communs.projets.Api.nouvelId;
import static fr.communs.projets.Api.sql;
import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.socle.test.KafkaDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What docs/evenements.md tells an operator to do after a new referential. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class NouveauReferentielQuarkusTest {

    private static final String OUBLIER =
            "update projet set empreinte_contenu = '' where id = ? and collectivites && array['Commune:01004'] returning id";

    private static String deposer(String externe) {
        return mec().body(corps(externe, "Réseau de chaleur", "")).post("/projets").then().statusCode(201).extract().path("id");
    }

    private static void verifierPublieUneFoisDePlus(String id) {
        assertThat(KafkaDeTest.lireCle("projets.v1", id, 2, Duration.ofSeconds(20))).hasSize(2).last()
                .satisfies(r -> assertThat(r.value()).contains("\"version\":1,", "\"codeEpci\":\"240100883\""));
    }

    @Test
    void unProjetDontLEmpreinteEstOublieeEstPublieDeNouveauParUnPatchVide() {
        // Given
        String id = deposer(nouvelId());
        assertThat(sql(UUID.class, OUBLIER, UUID.fromString(id))).isNotNull();

        // When
        ValidatableResponse reponse = mec().body("{}").patch("/projets/" + id).then();

        // Then
        reponse.statusCode(200).header("ETag", "\"1\"");
        mec().body("{}").patch("/projets/" + id).then().header("ETag", "\"1\"");
        verifierPublieUneFoisDePlus(id);
    }

    @Test
    void unProjetDontLEmpreinteEstOublieeEstPublieDeNouveauParLaMemeDeclaration() {
        // Given
        String externe = nouvelId();
        String id = deposer(externe);
        assertThat(sql(UUID.class, OUBLIER, UUID.fromString(id))).isNotNull();

        // When
        deposer(externe);

        // Then
        verifierPublieUneFoisDePlus(id);
    }
}
