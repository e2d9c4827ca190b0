package fr.communs.qualification.qualification;

import static fr.communs.qualification.ProjetsDeTest.DELAI;
import static fr.communs.qualification.ProjetsDeTest.json;
import static fr.communs.qualification.ProjetsDeTest.mec;
import static fr.communs.qualification.ProjetsDeTest.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EtatCatalogue;
import fr.communs.contrats.EtatQualification.Objet;
import fr.communs.contrats.Evenement;
import fr.communs.contrats.Sujets;
import fr.communs.contrats.TypesEvenement;
import fr.communs.socle.test.KafkaDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Services and aids are qualified as the projects they serve, beside the projects and never mixed with them. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class CatalogueQuarkusTest {

    private static void publier(String type, String id, long version, boolean retire, String nom, String description) {
        EtatCatalogue etat = new EtatCatalogue(new Objet(type, id), version, retire, nom, null, description);
        KafkaDeTest.publier(Sujets.CATALOGUE, id, ContratsJson.ecrire(Evenement.de(UUID.randomUUID(), "/aiguillage-service",
                TypesEvenement.CATALOGUE_MODIFIE, id, Instant.now(), null, etat)));
    }

    private static JsonNode publie(String id, int rang) {
        return json(KafkaDeTest.lireCle(Sujets.QUALIFICATIONS, id, rang, DELAI).get(rang - 1).value()).path("data");
    }

    @Test
    void une_aide_recoit_les_etiquettes_des_projets_qu_elle_sert() {
        // Given
        String id = "aide-" + UUID.randomUUID();

        // When
        publier("aide", id, 1, false, "Subvention pour la rénovation énergétique des écoles", "Appel à projets, dépôt des dossiers en ligne");

        // Then
        JsonNode q = publie(id, 1);
        assertThat(q.at("/objet/type").asText()).isEqualTo("aide");
        assertThat(q.path("etat").asText()).isEqualTo("terminee");
        assertThat(q.path("sites").findValuesAsText("libelle")).contains("Ecole");
        mec().get("/corrections?objet=aide:" + id).then().statusCode(200);
    }

    @Test
    void un_service_modifie_est_qualifie_de_nouveau_et_retire_il_est_oublie() {
        // Given
        String id = "service-" + UUID.randomUUID();
        publier("service", id, 3, false, "Plateforme des gymnases", "Construire un gymnase");
        assertThat(publie(id, 1).path("sites").findValuesAsText("code")).contains("S8");

        // When
        publier("service", id, 5, false, "Plateforme des piscines", "Construire une piscine");
        publier("service", id, 4, false, "Plateforme des stades", "Construire un stade");

        // Then
        JsonNode q = publie(id, 2);
        assertThat(q.path("version").asLong()).isEqualTo(2);
        assertThat(q.at("/objet/type").asText()).isEqualTo("service");
        assertThat(q.path("sites").findValuesAsText("code")).contains("S11");
        publier("service", id, 6, true, "Plateforme des piscines", null);
        await().atMost(DELAI).until(() -> "t".equals(sql("select archive and nom is null from texte_objet where objet_id = ?", id)));
        assertThat(List.of(sql("select count(*) from qualification where objet_id = ?", id))).containsExactly("1");
    }
}
