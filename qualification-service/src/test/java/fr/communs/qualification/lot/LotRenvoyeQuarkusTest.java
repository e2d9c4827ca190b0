package fr.communs.qualification.lot;

import static fr.communs.qualification.ProjetsDeTest.admin;
import static fr.communs.qualification.ProjetsDeTest.sql;
import static fr.communs.qualification.lot.LotsDeTest.fermerLesLotsEtOublierLesAutresMoteurs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A batch asked for again, because the answer was lost, is not opened twice. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class LotRenvoyeQuarkusTest {

    private static final String CORPS = "{\"portee\":\"perimees\",\"limite\":1}";
    /** As many threads as requests: the pool that all share may have only one. */
    private static final Executor ENSEMBLE = tache -> new Thread(tache).start();

    @BeforeEach
    void aucunLotOuvertNiAutreMoteur() {
        fermerLesLotsEtOublierLesAutresMoteurs();
    }

    private static String nouvelleCle() {
        return UUID.randomUUID().toString();
    }

    private static ValidatableResponse demander(String cle, String corps) {
        return admin().header("Idempotency-Key", cle).body(corps).post("/management/lots").then();
    }

    private static String lots() {
        return sql("select count(*) from lot");
    }

    @Test
    void un_lot_redemande_sous_la_meme_cle_recoit_la_premiere_reponse_et_n_en_ouvre_pas_un_second() {
        // Given
        String cle = nouvelleCle();
        ValidatableResponse premiere = demander(cle, CORPS).statusCode(201);
        String lots = lots();

        // When
        ValidatableResponse reprise = demander(cle, CORPS);

        // Then
        reprise.statusCode(201).header("Location", equalTo(premiere.extract().header("Location")));
        assertThat(reprise.extract().jsonPath().getMap("$")).isEqualTo(premiere.extract().jsonPath().getMap("$"));
        assertThat(lots()).isEqualTo(lots);
    }

    @Test
    void la_meme_cle_sur_un_autre_lot_est_refusee_et_rien_n_est_ouvert() {
        // Given
        String cle = nouvelleCle();
        demander(cle, CORPS).statusCode(201);
        String lots = lots();

        // When
        ValidatableResponse autre = demander(cle, "{\"portee\":\"toutes\",\"limite\":1}");

        // Then
        autre.statusCode(422).body("type", endsWith("cle-d-idempotence-reutilisee"));
        admin().header("Idempotency-Key", cle).post("/management/batch-classify").then().statusCode(422);
        assertThat(lots()).isEqualTo(lots);
    }

    @Test
    void la_route_de_compatibilite_n_ouvre_qu_un_lot_par_cle_et_par_limite() {
        // Given
        String cle = nouvelleCle();
        String message = admin().header("Idempotency-Key", cle).post("/management/batch-classify?limit=1").then().statusCode(201)
                .extract().path("message");
        String lots = lots();

        // When
        ValidatableResponse reprise = admin().header("Idempotency-Key", cle).post("/management/batch-classify?limit=1").then();

        // Then
        reprise.statusCode(201).body("message", equalTo(message));
        admin().header("Idempotency-Key", cle).post("/management/batch-classify?limit=2").then().statusCode(422);
        assertThat(lots()).isEqualTo(lots);
    }

    @Test
    void huit_demandes_en_meme_temps_sous_une_cle_n_ouvrent_qu_un_lot() {
        // Given
        String cle = nouvelleCle();
        long avant = Long.parseLong(lots());

        // When
        List<CompletableFuture<String>> demandes = IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(
                () -> demander(cle, CORPS).statusCode(201).extract().<String>path("id"), ENSEMBLE)).toList();

        // Then
        assertThat(demandes.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(Long.parseLong(lots())).isEqualTo(avant + 1);
    }

    @Test
    void une_demande_refusee_ne_retient_pas_sa_cle() {
        // Given
        String cle = nouvelleCle();
        demander(cle, "{\"portee\":\"une\"}").statusCode(400);

        // When
        ValidatableResponse reponse = demander(cle, CORPS);

        // Then
        reponse.statusCode(201);
    }

    @Test
    void sans_cle_ou_sous_une_autre_cle_c_est_un_autre_lot() {
        // Given
        String id = demander(nouvelleCle(), CORPS).statusCode(201).extract().path("id");

        // When
        ValidatableResponse autre = demander(nouvelleCle(), CORPS);

        // Then
        autre.statusCode(201).body("id", not(equalTo(id)));
        admin().body(CORPS).post("/management/lots").then().statusCode(201).body("id", not(equalTo(id)));
    }

    @Test
    void une_cle_mal_formee_ou_trop_longue_est_refusee_par_son_nom() {
        // Given
        String lots = lots();

        // When
        ValidatableResponse longue = demander("k".repeat(256), CORPS);

        // Then
        longue.statusCode(400).body("erreurs[0].champ", equalTo("Idempotency-Key"));
        demander("avec espace", CORPS).statusCode(400).body("erreurs[0].champ", equalTo("Idempotency-Key"));
        assertThat(lots()).isEqualTo(lots);
    }
}
