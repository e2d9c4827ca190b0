package fr.communs.aiguillage.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.communs.aiguillage.BaseDeTest;
import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.Sujets;
import fr.communs.contrats.TypesEvenement;
import fr.communs.socle.test.ClesDeTest;
import fr.communs.socle.test.KafkaDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the catalogue says of itself leaves once per change, whatever changed it. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class PublicationCatalogueQuarkusTest {

    private static final Duration DELAI = Duration.ofSeconds(40);

    private static List<JsonNode> publies(String slug, int nombre, Duration delai) {
        return KafkaDeTest.lireCle(Sujets.CATALOGUE, slug, nombre, delai).stream().map(r -> {
            try {
                return ContratsJson.MAPPER.readTree(r.value());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    @Test
    void chaque_service_du_catalogue_integre_est_publie_une_fois() {
        // Given
        List<String> slugs = CatalogueIntegre.lire().stream().map(CatalogueIntegre.Fiche::slug).toList();

        // When
        long publies = KafkaDeTest.lire(Sujets.CATALOGUE, r -> slugs.contains(r.key()), slugs.size() + 1, Duration.ofSeconds(8)).stream()
                .map(r -> r.key()).distinct().count();

        // Then
        assertThat(publies).isEqualTo(slugs.size());
        JsonNode evenement = publies(slugs.get(0), 1, DELAI).get(0);
        assertThat(evenement.path("type").asText()).isEqualTo(TypesEvenement.CATALOGUE_MODIFIE);
        assertThat(evenement.at("/data/objet/type").asText()).isEqualTo("service");
        assertThat(evenement.at("/data/description").asText()).isNotBlank();
        assertThat(evenement.at("/data/retire").asBoolean()).isFalse();
    }

    @Test
    void un_service_cree_puis_retire_publie_ses_deux_etats_et_un_contexte_n_en_publie_aucun() {
        // Given
        String nom = "Service " + UUID.randomUUID();
        String slug = Identites.slug(nom);
        given().header("Authorization", "Bearer " + ClesDeTest.ADMIN).contentType("application/json").body("""
                {"name": "%s", "description": "Planter des haies", "redirectionUrl": "https://exemple.fr", "sousTitre": "Haies",
                 "logoUrl": "https://exemple.fr/logo.svg"}"""
                .formatted(nom)).post("/services").then().statusCode(201);
        assertThat(publies(slug, 1, DELAI)).hasSize(1);

        // When: the version of the catalogue grows without a new text, then the service goes
        BaseDeTest.lire("with v as (update catalogue_version set version = version + 1 returning version) select version from v");
        BaseDeTest.attendre("t", "select version = publiee from catalogue_version");
        BaseDeTest.lire("with s as (delete from service where slug = ? returning 1), v as (update catalogue_version set version = version + 1)"
                + " select count(*) from s", slug);

        // Then
        List<JsonNode> etats = publies(slug, 3, Duration.ofSeconds(6));
        assertThat(etats).extracting(e -> e.at("/data/retire").asBoolean()).containsExactly(false, true);
        assertThat(etats.get(0).at("/data/resume").asText()).isEqualTo("Haies");
        assertThat(etats.get(1).at("/data/version").asLong()).isGreaterThan(etats.get(0).at("/data/version").asLong());
    }
}
