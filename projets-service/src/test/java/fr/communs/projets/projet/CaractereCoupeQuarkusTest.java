package fr.communs.projets.projet;

import static fr.communs.projets.Api.corps;
import static fr.communs.projets.Api.mec;
import static fr.communs.projets.Api.nouvelId;
import static fr.communs.projets.Api.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import fr.communs.contrats.ContratsJson;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Half of a character is not stored as another text: a project kept under it would never be found again by its platform. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class CaractereCoupeQuarkusTest {

    private static final String MOITIE = "\\ud800";

    private static long gardes(String prefixe) {
        return sql(Long.class, "select count(*) from projet_id_externe where id_externe like ?", prefixe + "%");
    }

    @Test
    void enOctetsCeNEstPasDeLUtf8() {
        // Given
        String externe = nouvelId();
        String[] autour = corps(externe + MOITIE, "x", "").split("\\\\ud800");
        byte[] corps = (autour[0] + "\u00ED\u00A0\u0080" + autour[1]).getBytes(StandardCharsets.ISO_8859_1);

        // When
        var reponse = mec().body(corps).post("/projets").then();

        // Then
        reponse.statusCode(400).body("erreurs.champ", contains("corps"));
        assertThat(gardes(externe)).isZero();
    }

    @Test
    void unVracJsonLeRefuseEnEntier() {
        // Given
        String externe = nouvelId();

        // When
        var reponse = mec().body("{\"projets\": [" + corps(externe, "x", "") + "," + corps(externe + MOITIE, "x", "") + "]}")
                .post("/projets/bulk").then();

        // Then
        reponse.statusCode(400).body("erreurs.champ", contains("projets.1.externalId"));
        assertThat(gardes(externe)).isZero();
    }

    @Test
    void uneLigneNdjsonEstRefuseeSeule() throws Exception {
        // Given
        String externe = nouvelId();
        byte[] lignes = (corps(externe + MOITIE, "x", "") + "\n" + corps(externe, "x", "")).getBytes(StandardCharsets.UTF_8);

        // When
        String[] reponses = mec().contentType("application/x-ndjson").body(lignes).post("/projets/bulk").asString().split("\n");

        // Then
        assertThat(ContratsJson.MAPPER.readTree(reponses[0]).at("/probleme/erreurs/0/champ").asText()).isEqualTo("externalId");
        assertThat(ContratsJson.MAPPER.readTree(reponses[1]).path("statut").asText()).isEqualTo("cree");
        assertThat(gardes(externe)).isEqualTo(1);
    }
}
