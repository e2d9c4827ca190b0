package fr.communs.qualification.qualification;

import static fr.communs.qualification.ProjetsDeTest.DELAI;
import static fr.communs.qualification.ProjetsDeTest.TRACE;
import static fr.communs.qualification.ProjetsDeTest.exactement;
import static fr.communs.qualification.ProjetsDeTest.json;
import static fr.communs.qualification.ProjetsDeTest.projet;
import static fr.communs.qualification.ProjetsDeTest.publier;
import static fr.communs.qualification.ProjetsDeTest.publies;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.communs.contrats.EmpreinteTexte;
import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.Evenement;
import fr.communs.contrats.Sujets;
import fr.communs.socle.test.ClesDeTest;
import fr.communs.socle.test.KafkaDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class QualificationDesProjetsQuarkusTest {

    private static final Map<String, String> TEXTES = Stream.of("Construction d'un gymnase", "Construction d'une piscine",
            "Construction d'un stade").collect(Collectors.toMap(t -> EmpreinteTexte.de(t, null), t -> t));

    @Test
    void un_projet_depose_est_qualifie_et_publie_avec_la_cle_du_projet_sa_trace_et_ses_preuves() {
        // Given
        UUID id = UUID.randomUUID();

        // When
        publier(projet(id, 0, false, "Pose de panneaux photovoltaïques sur le toit de la mairie"));

        // Then
        ConsumerRecord<String, String> publie = publies(id, 1).get(0);
        JsonNode evenement = json(publie.value());
        assertThat(evenement.path("type").asText()).isEqualTo("fr.communs.qualification.etablie.v1");
        assertThat(evenement.path("source").asText()).isEqualTo("/qualification-service");
        assertThat(evenement.path("subject").asText()).isEqualTo(id.toString());
        assertThat(evenement.path("traceparent").asText()).isEqualTo(TRACE);
        JsonNode q = evenement.path("data");
        assertThat(q.at("/objet/type").asText()).isEqualTo("projet");
        assertThat(q.path("version").asLong()).isEqualTo(1);
        assertThat(q.path("empreinteTexte").asText())
                .isEqualTo(EmpreinteTexte.de("Pose de panneaux photovoltaïques sur le toit de la mairie", null));
        assertThat(q.path("moteur").asText()).isEqualTo("embarque");
        assertThat(q.path("modele").asText()).startsWith("embarque-3-");
        assertThat(q.path("etat").asText()).isEqualTo("terminee");
        assertThat(q.at("/te/classe").asText()).isEqualTo("lien");
        assertThat(q.path("thematiques").findValuesAsText("code")).contains("T5", "T7");
        assertThat(q.at("/leviers/0/code").asText()).isEqualTo("L32");
        assertThat(q.at("/leviers/0/preuves/0").asText()).contains("photovoltaïques");
        lire(id).then().statusCode(200).body("thematiques.code", hasItem("T5")).body("version", equalTo(1));
    }

    @Test
    void le_meme_evenement_rejoue_ou_une_version_sans_nouveau_texte_ne_publie_rien() {
        // Given
        UUID id = UUID.randomUUID();
        Evenement<EtatProjet> premier = projet(id, 0, false, "Construction d'un gymnase");
        publier(premier);
        publier(premier);
        publier(projet(id, 1, false, "Construction d'un gymnase"));

        // When: the same key, hence after the others
        publier(projet(id, 2, false, "Construction d'une piscine"));

        // Then
        assertThat(textesPublies(id, 2)).containsExactly("1 Construction d'un gymnase", "2 Construction d'une piscine");
    }

    @Test
    void un_etat_plus_ancien_que_celui_deja_pris_en_compte_est_ignore() {
        // Given
        UUID id = UUID.randomUUID();
        publier(projet(id, 4, false, "Construction d'un gymnase"));
        publier(projet(id, 6, false, "Construction d'un gymnase"));
        assertThat(publies(id, 1)).hasSize(1);
        publier(projet(id, 5, false, "Construction d'un stade"));

        // When
        publier(projet(id, 7, false, "Construction d'une piscine"));

        // Then
        assertThat(textesPublies(id, 2)).containsExactly("1 Construction d'un gymnase", "2 Construction d'une piscine");
        lire(id).then().body("sites.code", hasItem("S11"));
    }

    @Test
    void un_projet_archive_n_est_pas_qualifie() {
        // Given
        UUID id = UUID.randomUUID();
        publier(projet(id, 0, true, "Construction d'un gymnase"));

        // When
        publier(projet(id, 1, false, "Construction d'une piscine"));

        // Then
        assertThat(textesPublies(id, 1)).containsExactly("1 Construction d'une piscine");
    }

    @Test
    void un_texte_sans_sens_est_publie_imprecis_et_sans_etiquette() {
        // Given
        UUID id = UUID.randomUUID();

        // When
        publier(projet(id, 0, false, "🌳🌳 asdf"));

        // Then
        JsonNode q = json(publies(id, 1).get(0).value()).path("data");
        assertThat(q.at("/te/classe").asText()).isEqualTo("imprecis");
        assertThat(q.path("thematiques")).isEmpty();
        assertThat(q.path("probabiliteTe").isNull()).isTrue();
    }

    @Test
    void T6_un_enregistrement_malforme_va_au_rebut_avec_sa_raison_et_le_suivant_est_qualifie() {
        // Given
        UUID id = UUID.randomUUID();
        String cleFautive = id.toString();
        KafkaDeTest.publier(Sujets.PROJETS, cleFautive, "{\"specversion\": \"1.0\", ceci n'est pas du JSON");
        KafkaDeTest.publier(Sujets.PROJETS, cleFautive, "{\"specversion\":\"1.0\",\"id\":\"" + UUID.randomUUID() + "\"}");

        // When
        publier(projet(id, 0, false, "Construction d'un gymnase"));

        // Then
        assertThat(publies(id, 1)).hasSize(1);
        List<ConsumerRecord<String, String>> rebuts = KafkaDeTest.lireCle(Sujets.rebut(Sujets.PROJETS), cleFautive, 2, DELAI);
        assertThat(rebuts).hasSize(2);
        assertThat(rebuts.get(0).value()).isEqualTo("{\"specversion\": \"1.0\", ceci n'est pas du JSON");
        assertThat(new String(rebuts.get(0).headers().lastHeader("rebut-motif").value())).contains("JSON illisible");
        assertThat(new String(rebuts.get(0).headers().lastHeader("rebut-sujet").value())).isEqualTo(Sujets.PROJETS);
    }

    @Test
    void la_lecture_demande_une_cle_un_uuid_et_un_projet_connu() {
        // Given
        UUID inconnu = UUID.randomUUID();

        // When
        var reponse = lire(inconnu);

        // Then
        reponse.then().statusCode(404).body("type", equalTo("urn:communs:probleme:introuvable")).body("statusCode", nullValue());
        given().get("/qualification/projets/" + inconnu).then().statusCode(401);
        given().header("Authorization", "Bearer nimporte").get("/qualification/projets/" + inconnu).then().statusCode(401);
        given().header("Authorization", "Bearer " + ClesDeTest.ADMIN).get("/qualification/projets/" + inconnu).then().statusCode(403);
        given().header("Authorization", "Bearer " + ClesDeTest.MEC).get("/qualification/projets/pas-un-uuid").then().statusCode(400)
                .body("erreurs[0].champ", equalTo("id"));
    }

    private static io.restassured.response.Response lire(UUID id) {
        return given().header("Authorization", "Bearer " + ClesDeTest.MEC).get("/qualification/projets/" + id);
    }

    /** Version and text of everything published for this project; asks for one more than expected, to see that there is none. */
    private static List<String> textesPublies(UUID id, int nombre) {
        return exactement(id, nombre).stream()
                .map(q -> q.path("version").asLong() + " " + TEXTES.getOrDefault(q.path("empreinteTexte").asText(), "?"))
                .toList();
    }
}
