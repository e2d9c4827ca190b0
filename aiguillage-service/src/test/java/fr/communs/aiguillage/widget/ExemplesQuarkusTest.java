package fr.communs.aiguillage.widget;

import static fr.communs.aiguillage.EvenementsDeTest.publier;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import fr.communs.aiguillage.BaseDeTest;
import fr.communs.aiguillage.EvenementsDeTest;
import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EtatProjet;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class ExemplesQuarkusTest {

    @Test
    void un_exemple_est_liste_des_que_le_registre_l_a_publie() throws IOException {
        // Given
        JsonNode exemple = premierExemple();
        EtatProjet p = EvenementsDeTest.projet(UUID.randomUUID(), 1, "Exemple publié");
        EtatProjet exempleProjete = new EtatProjet(p.id(), 1, false, "publique", p.empreinteTexte(), p.nom(), null, null, null, null, null,
                null, List.of(new EtatProjet.IdExterne("MEC", exemple.get("externalId").asText())), p.collectivites(), p.creeLe(),
                        p.modifieLe());
        // When
        publier(exempleProjete);
        // Then
        BaseDeTest.attendre("1", "select version from projet where id = ?", p.id());
        given().get("/widget/v1/exemples").then().statusCode(200).body("exemples.id", hasItem(p.id().toString()))
                .body("exemples.find { it.id == '" + p.id() + "' }.nom", equalTo("Exemple publié"))
                .body("exemples.find { it.id == '" + p.id() + "' }.attendu", equalTo(exemple.get("attendu").asBoolean()));
    }

    private static JsonNode premierExemple() throws IOException {
        try (BufferedReader lignes = new BufferedReader(new InputStreamReader(
                ExemplesQuarkusTest.class.getResourceAsStream("/catalogue/exemples/projets.ndjson"), StandardCharsets.UTF_8))) {
            return ContratsJson.MAPPER.readTree(lignes.readLine());
        }
    }
}
