package fr.communs.qualification.correction;

import static fr.communs.qualification.ProjetsDeTest.DELAI;
import static fr.communs.qualification.ProjetsDeTest.exactement;
import static fr.communs.qualification.ProjetsDeTest.json;
import static fr.communs.qualification.ProjetsDeTest.mec;
import static fr.communs.qualification.ProjetsDeTest.projet;
import static fr.communs.qualification.ProjetsDeTest.publier;
import static fr.communs.qualification.ProjetsDeTest.publies;
import static fr.communs.qualification.ProjetsDeTest.qualifie;
import static fr.communs.qualification.ProjetsDeTest.sql;
import static fr.communs.qualification.correction.CorrectionsDeTest.corriger;
import static fr.communs.qualification.correction.CorrectionsDeTest.suivi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import fr.communs.contrats.EmpreinteTexte;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people say of a project while its text has no result leaves with the result that it finds again. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class CorrectionEntreDeuxTextesQuarkusTest {

    private static final String TEXTE = "Construction d'un gymnase";

    /** As the first failure of the engine on another text leaves it; the sweep comes much later. */
    private static void autreTexteSansResultat(UUID id) {
        sql("update texte_objet set version_objet = version_objet + 1, nom = 'Autre', empreinte_texte = ?, etat = 'demandee', tentatives = 1,"
                + " essai_le = now() + interval '1 hour' where objet_id = ?", EmpreinteTexte.de("Autre", null), id.toString());
    }

    @Test
    void une_correction_ajoutee_sous_un_autre_texte_part_quand_l_ancien_texte_revient() {
        // Given
        UUID id = qualifie(TEXTE);
        autreTexteSansResultat(id);
        corriger(id, "sites", "S19", "ajoute").statusCode(201);

        // When
        publier(projet(id, 2, false, TEXTE));

        // Then
        List<JsonNode> publies = exactement(id, 2);
        assertThat(publies).hasSize(2);
        assertThat(publies.get(1).path("version").asLong()).isEqualTo(2);
        assertThat(publies.get(1).path("corrections")).singleElement()
                .satisfies(c -> assertThat(c.path("code").asText()).isEqualTo("S19"));
        assertThat(publies.get(1).path("empreinteTexte").asText()).isEqualTo(EmpreinteTexte.de(TEXTE, null));
        suivi(id).body("etat", equalTo("terminee")).body("version", equalTo(2));
    }

    @Test
    void une_correction_annulee_sous_un_autre_texte_ne_tient_plus_quand_l_ancien_revient() {
        // Given
        UUID id = qualifie(TEXTE);
        String correction = corriger(id, "sites", "S19", "ajoute").statusCode(201).extract().path("id");
        autreTexteSansResultat(id);
        mec().delete("/corrections/" + correction).then().statusCode(204);

        // When
        publier(projet(id, 2, false, TEXTE));

        // Then
        assertThat(json(publies(id, 3).get(2).value()).at("/data/corrections")).isEmpty();
    }

    @Test
    void un_texte_qui_revient_sans_qu_aucune_correction_ait_change_ne_publie_rien() {
        // Given
        UUID id = qualifie(TEXTE);
        corriger(id, "sites", "S19", "ajoute").statusCode(201);
        autreTexteSansResultat(id);

        // When
        publier(projet(id, 2, false, TEXTE));

        // Then
        await().atMost(DELAI).untilAsserted(() -> suivi(id).body("etat", equalTo("terminee")));
        assertThat(exactement(id, 2)).hasSize(2);
    }
}
