package fr.communs.projets.projet;

import static fr.communs.projets.Api.corps;
import static fr.communs.projets.Api.mec;
import static fr.communs.projets.Api.nouvelId;
import static fr.communs.projets.Api.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import fr.communs.socle.test.KafkaDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels are a set, territories a list: the first territory stands for the project. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class OrdreDesEtiquettesQuarkusTest {

    private static final List<Terme> LEVIERS = Nomenclatures.termes(Axe.LEVIERS);

    private static ValidatableResponse deposer(String externe, String champs) {
        return mec().body(corps(externe, "Voie verte", ", " + champs)).post("/projets").then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "competences": ["90-11", "90-025"]             | "competences": ["90-025", "90-11", "90-025"]
            "leviers": ["%1$s", "%2$s"]                    | "leviers": ["%2$s", "%1$s"]
            "classificationThematiques": ["b", "a"]        | "classificationThematiques": ["a", "b"]
            "classificationSites": ["b", "a"]              | "classificationSites": ["a", "b"]
            "classificationInterventions": ["b", "a", "a"] | "classificationInterventions": ["a", "b"]
            "classificationScores": {"sites": [%3$s, %4$s]} | "classificationScores": {"sites": [%4$s, %3$s]}
            """)
    void lesMemesEtiquettesDansUnAutreOrdreNeFontNiVersionNiEvenementNiEcriture(String modele, String autreOrdre) throws Exception {
        // Given
        String externe = nouvelId();
        String id = deposer(externe, remplir(modele)).extract().path("id");
        String avant = ligne(id);

        // When
        ValidatableResponse second = deposer(externe, remplir(autreOrdre));

        // Then
        second.header("ETag", "\"0\"");
        assertThat(ligne(id)).isEqualTo(avant);
        deposer(externe, "\"programme\": \"ACV\"").header("ETag", "\"1\"");
        assertThat(KafkaDeTest.lireCle("projets.v1", id, 2, Duration.ofSeconds(20))).map(r -> version(r.value())).containsExactly(0L, 1L);
    }

    private static String remplir(String modele) {
        return modele.formatted(LEVIERS.get(0).libelle(), LEVIERS.get(1).libelle(), "{\"label\": \"b\", \"score\": 0.9}",
                "{\"label\": \"a\", \"score\": 1}");
    }

    private static long version(String message) {
        try {
            return ContratsJson.MAPPER.readTree(message).at("/data/version").asLong();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ligne(String id) {
        return sql(String.class, "select row_to_json(p)::text from projet p where id = ?", UUID.fromString(id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "competences": ["90-11"] | "competences": ["90-11", "90-025"]
            "competences": []        | "competences": null
            "competences": null      | "competences": []
            "classificationScores": {"sites": [{"label": "a", "score": 0.9}]} | "classificationScores": {"sites": [{"label": "a", "score": 1}]}
            "classificationScores": {"sites": []} | "classificationScores": {}
            "classificationScores": {"sites": []} | "classificationScores": null
            """)
    void unAutreEnsembleDEtiquettesFaitUneVersion(String champ, String autre) {
        // Given
        String externe = nouvelId();
        deposer(externe, champ);

        // When
        ValidatableResponse second = deposer(externe, autre);

        // Then
        second.header("ETag", "\"1\"");
    }

    @Test
    void lesTerritoiresDansUnAutreOrdreFontUneVersion() {
        // Given
        String externe = nouvelId();
        String id = deposer(externe, "\"programme\": null").extract().path("id");
        String corps = "{\"collectivites\": [%s, %s]}";
        String commune = "{\"type\": \"Commune\", \"code\": \"01004\"}";
        String departement = "{\"type\": \"Departement\", \"code\": \"01\"}";
        mec().body(corps.formatted(departement, commune)).patch("/projets/" + id).then().header("ETag", "\"1\"");

        // When
        ValidatableResponse reponse = mec().body(corps.formatted(commune, departement)).patch("/projets/" + id).then();

        // Then
        reponse.header("ETag", "\"2\"");
        mec().get("/projets/" + id).then().body("collectivites.type", contains("Commune", "Departement"));
    }
}
