package fr.communs.qualification.correction;

import static fr.communs.qualification.ProjetsDeTest.avecCle;
import static fr.communs.qualification.ProjetsDeTest.exactement;
import static fr.communs.qualification.ProjetsDeTest.mec;
import static fr.communs.qualification.ProjetsDeTest.qualifie;
import static fr.communs.qualification.correction.CorrectionsDeTest.CORPS;
import static fr.communs.qualification.correction.CorrectionsDeTest.corriger;
import static fr.communs.qualification.correction.CorrectionsDeTest.suivi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import fr.communs.socle.test.ClesDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A correction that a client sends again, because it did not see the answer, is not made twice. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class CorrectionRenvoyeeQuarkusTest {

    /** As many threads as requests: the pool that all share may have only one. */
    private static final Executor ENSEMBLE = tache -> new Thread(tache).start();

    @Test
    void la_meme_correction_renvoyee_est_celle_qui_est_en_vigueur_et_s_annule_en_une_fois() {
        // Given
        UUID id = qualifie("Construction d'un gymnase");
        ValidatableResponse premiere = corriger(id, "sites", "S19", "ajoute").statusCode(201);

        // When
        ValidatableResponse renvoyee = corriger(id, "sites", "S19", "ajoute").statusCode(201);

        // Then
        assertThat(renvoyee.extract().asString()).isEqualTo(premiere.extract().asString());
        assertThat(renvoyee.extract().header("Location")).isEqualTo(premiere.extract().header("Location"));
        assertThat(exactement(id, 2)).hasSize(2);
        String correction = premiere.extract().path("id");
        mec().delete("/corrections/" + correction).then().statusCode(204);
        suivi(id).body("corrections", empty());
        // Withdrawn, it is no longer in force: the same decision is a new one.
        corriger(id, "sites", "S19", "ajoute").statusCode(201).body("id", not(equalTo(correction)));
        mec().get("/corrections?objet=" + id).then().body("total", equalTo(2));
    }

    @Test
    void des_corrections_identiques_envoyees_ensemble_ne_font_qu_une_ligne() {
        // Given
        UUID id = qualifie("Construction d'un gymnase");

        // When
        List<CompletableFuture<String>> envois = IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(
                () -> corriger(id, "sites", "S19", "ajoute").statusCode(201).extract().<String>path("id"), ENSEMBLE)).toList();

        // Then
        assertThat(envois.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        mec().get("/corrections?objet=" + id).then().body("total", equalTo(1));
    }

    @Test
    void une_decision_qui_differe_par_l_action_le_role_le_motif_ou_la_plateforme_s_ajoute_a_l_historique() {
        // Given
        UUID id = qualifie("Construction d'un gymnase");
        String corps = CORPS.formatted(id, "sites", "S19", "ajoute", "vu");
        mec().body(corps).post("/corrections").then().statusCode(201);

        // When
        mec().body(corps.replace("\"vu\"", "\"revu\"")).post("/corrections").then().statusCode(201);
        mec().body(corps.replace("agent", "elu")).post("/corrections").then().statusCode(201);
        avecCle(ClesDeTest.TET).body(corps.replace("agent", "elu")).post("/corrections").then().statusCode(201);
        mec().body(corps.replace("ajoute", "retire")).post("/corrections").then().statusCode(201);
        mec().body(corps).post("/corrections").then().statusCode(201);

        // Then
        mec().get("/corrections?objet=" + id).then().body("total", equalTo(6))
                .body("corrections.enVigueur", contains(true, false, false, false, false, false));
    }
}
