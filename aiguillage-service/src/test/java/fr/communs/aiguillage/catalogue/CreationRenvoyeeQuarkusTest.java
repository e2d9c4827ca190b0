package fr.communs.aiguillage.catalogue;

import static fr.communs.aiguillage.catalogue.EditionDeTest.SERVICE;
import static fr.communs.aiguillage.catalogue.EditionDeTest.admin;
import static fr.communs.aiguillage.catalogue.EditionDeTest.retirerLesAjouts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.communs.aiguillage.BaseDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A creation sent again under its key, because the answer was lost, is answered as the first time. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class CreationRenvoyeeQuarkusTest {

    private static final String CONTEXTE = "{\"competences\": [\"90-411\"], \"leviers\": null, \"phases\": [], \"regions\": [\"11\"]}";
    /** As many threads as requests: the pool that all share may have only one. */
    private static final Executor ENSEMBLE = tache -> new Thread(tache).start();

    @AfterEach
    void retirer() {
        retirerLesAjouts();
    }

    private static String nouvelleCle() {
        return UUID.randomUUID().toString();
    }

    private static ValidatableResponse creer(String cle, String chemin, String corps) {
        return admin().header("Idempotency-Key", cle).body(corps).post(chemin).then();
    }

    private static String service(String nom) {
        return creer(nouvelleCle(), "/services", SERVICE.formatted(nom, "")).statusCode(201).extract().path("id");
    }

    @Test
    void un_service_renvoye_sous_sa_cle_recoit_la_premiere_reponse_au_lieu_d_un_conflit() {
        // Given
        String cle = nouvelleCle();
        String corps = SERVICE.formatted("Renvoyé", ", \"isListed\": true");
        String premiere = creer(cle, "/services", corps).statusCode(201).extract().asString();

        // When
        ValidatableResponse reprise = creer(cle, "/services", corps);

        // Then
        assertThat(reprise.statusCode(201).extract().asString()).isEqualTo(premiere);
        creer(nouvelleCle(), "/services", corps).statusCode(409);
    }

    @Test
    void un_contexte_renvoye_sous_sa_cle_recoit_la_premiere_reponse_et_un_autre_service_la_refuse() {
        // Given
        String cle = nouvelleCle();
        String service = service("Avec contexte");
        String premiere = creer(cle, "/services/contexts/" + service, CONTEXTE).statusCode(201).body("leviers", nullValue())
                .extract().asString();

        // When
        ValidatableResponse reprise = creer(cle, "/services/contexts/" + service, CONTEXTE);

        // Then
        assertThat(reprise.statusCode(201).extract().asString()).isEqualTo(premiere);
        String autre = service("Autre");
        creer(cle, "/services/contexts/" + autre, CONTEXTE).statusCode(422).body("type", endsWith("cle-d-idempotence-reutilisee"));
        assertThat(BaseDeTest.lire("select count(*) from contexte where service_id = cast(? as uuid)", autre)).isEqualTo("0");
    }

    @Test
    void la_meme_cle_sur_un_autre_service_est_refusee_et_rien_n_est_cree() {
        // Given
        String cle = nouvelleCle();
        creer(cle, "/services", SERVICE.formatted("Premier", "")).statusCode(201);

        // When
        ValidatableResponse autre = creer(cle, "/services", SERVICE.formatted("Second", ""));

        // Then
        autre.statusCode(422).body("statusCode", equalTo(422));
        assertThat(BaseDeTest.lire("select count(*) from service where nom = 'Second'")).isEqualTo("0");
    }

    @Test
    void huit_creations_en_meme_temps_sous_une_cle_recoivent_toutes_le_meme_service() {
        // Given
        String cle = nouvelleCle();
        String corps = SERVICE.formatted("Ensemble", "");

        // When
        List<CompletableFuture<String>> creations = IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(
                () -> creer(cle, "/services", corps).statusCode(201).extract().asString(), ENSEMBLE)).toList();

        // Then
        assertThat(creations.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    }

    @Test
    void une_creation_refusee_ne_retient_pas_sa_cle_et_garde_son_refus() {
        // Given
        String cle = nouvelleCle();
        service("Pris");

        // When
        ValidatableResponse refus = creer(cle, "/services", SERVICE.formatted("Pris", ""));

        // Then
        refus.statusCode(409);
        creer(cle, "/services", SERVICE.formatted("Libre", "")).statusCode(201);
    }

    @Test
    void une_cle_mal_formee_ou_trop_longue_est_refusee_par_son_nom() {
        // When
        ValidatableResponse longue = creer("k".repeat(256), "/services", SERVICE.formatted("Trop long", ""));

        // Then
        longue.statusCode(400).body("erreurs[0].champ", equalTo("Idempotency-Key"));
        creer("avec espace", "/services/contexts/" + UUID.randomUUID(), CONTEXTE).statusCode(400)
                .body("erreurs[0].champ", equalTo("Idempotency-Key"));
        assertThat(BaseDeTest.lire("select count(*) from service where nom = 'Trop long'")).isEqualTo("0");
    }
}
