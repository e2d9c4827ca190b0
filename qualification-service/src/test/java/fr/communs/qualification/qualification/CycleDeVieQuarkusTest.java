package fr.communs.qualification.qualification;

import static fr.communs.qualification.ProjetsDeTest.DELAI;
import static fr.communs.qualification.ProjetsDeTest.connexion;
import static fr.communs.qualification.ProjetsDeTest.exactement;
import static fr.communs.qualification.ProjetsDeTest.json;
import static fr.communs.qualification.ProjetsDeTest.mec;
import static fr.communs.qualification.ProjetsDeTest.projet;
import static fr.communs.qualification.ProjetsDeTest.publier;
import static fr.communs.qualification.ProjetsDeTest.publies;
import static fr.communs.qualification.ProjetsDeTest.qualifie;
import static fr.communs.qualification.ProjetsDeTest.sql;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.communs.contrats.EmpreinteTexte;
import fr.communs.qualification.lexique.MoteurEmbarque;
import fr.communs.qualification.llm.ChoixDuMoteur;
import fr.communs.socle.test.ServeursDeTest;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** No text stays without an answer: what was stopped is taken again, what cannot be read is given up with its reason. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class CycleDeVieQuarkusTest {

    @Inject
    MoteurEmbarque moteur;
    @Inject
    ChoixDuMoteur choix;
    @Inject
    MeterRegistry mesures;

    /** The engine reads every text: only a broken one lets us see what a text that it cannot read becomes. */
    private static final class MoteurFragile extends Qualificateur {

        MoteurFragile(MoteurEmbarque moteur, ChoixDuMoteur choix, MeterRegistry mesures) {
            super(moteur, choix, mesures);
        }

        @Override
        public Lecture lire(String nom, String description) {
            if (nom.contains("poison")) {
                throw new StackOverflowError();
            }
            return super.lire(nom, description);
        }
    }

    private static ValidatableResponse suivi(UUID id) {
        return mec().get("/qualification/projets/" + id).then().statusCode(200);
    }

    private static void attendreEtat(UUID id, String etat) {
        await().atMost(DELAI).untilAsserted(() -> suivi(id).body("etat", equalTo(etat)));
    }

    /** A text received long ago, as a process that died would leave it. */
    private static UUID enSouffrance(String etat, int tentatives) {
        UUID id = UUID.randomUUID();
        sql("insert into texte_objet (objet_type, objet_id, version_objet, archive, nom, empreinte_texte, etat, tentatives, recu_le)"
                + " values ('projet', ?, 1, false, 'Construction d''un gymnase', ?, ?, ?, now() - interval '1 hour')", id.toString(),
                EmpreinteTexte.de("Construction d'un gymnase", null), etat, tentatives);
        return id;
    }

    @Test
    void un_texte_demande_ou_en_cours_depuis_trop_longtemps_est_repris_par_le_balayage() {
        // Given
        UUID demande = enSouffrance("demandee", 0);
        UUID enCours = enSouffrance("en_cours", 1);

        // When, Then: within a few passes
        assertThat(publies(demande, 1)).hasSize(1);
        assertThat(publies(enCours, 1)).hasSize(1);
        attendreEtat(demande, "terminee");
        suivi(enCours).body("etat", equalTo("terminee")).body("tentatives", equalTo(0)).body("moteur", equalTo("embarque"))
                .body("modele", notNullValue()).body("nomenclature", notNullValue()).body("demandeeLe", notNullValue())
                .body("faitLe", notNullValue()).body("motif", nullValue());
    }

    @Test
    void un_resultat_perdu_est_refait() {
        // Given
        UUID id = qualifie("Construction d'un gymnase");
        sql("delete from qualification where objet_id = ?", id.toString());

        // When: the delay of the sweep passes

        // Then
        assertThat(publies(id, 2)).hasSize(2);
        attendreEtat(id, "terminee");
    }

    @Test
    void un_texte_dont_aucun_essai_ne_se_termine_est_abandonne_avec_sa_raison() {
        // Given: three attempts took the process down
        UUID id = enSouffrance("en_cours", 3);

        // When
        JsonNode publie = json(publies(id, 1).get(0).value()).path("data");

        // Then
        assertThat(publie.path("etat").asText()).isEqualTo("echouee");
        assertThat(publie.path("thematiques").isNull()).isTrue();
        suivi(id).body("etat", equalTo("echouee")).body("motif", equalTo("Aucun essai ne s'est terminé."));
    }

    @Test
    void un_texte_illisible_echoue_seul_apres_trois_essais_sans_boucler_et_un_nouveau_texte_repart() {
        // Given
        UUID poison = UUID.randomUUID();
        UUID voisin = UUID.randomUUID();
        QuarkusMock.installMockForType(new MoteurFragile(moteur, choix, mesures), Qualificateur.class);

        // When
        publier(projet(poison, 0, false, "Un poison"));
        publier(projet(voisin, 0, false, "Construction d'un gymnase"));

        // Then
        // Looked at first: the sweep soon tries again.
        await().atMost(DELAI).untilAsserted(() -> mec().get("/qualification/projets/" + poison).then().statusCode(200)
                .body("etat", equalTo("demandee")).body("version", equalTo(0)).body("tentatives", equalTo(1))
                .body("motif", containsString("StackOverflowError")));
        assertThat(publies(voisin, 1)).hasSize(1);
        attendreEtat(poison, "echouee");
        assertThat(exactement(poison, 1)).extracting(q -> q.path("etat").asText()).containsExactly("echouee");
        suivi(poison).body("tentatives", equalTo(3));
        publier(projet(poison, 1, false, "Construction d'une piscine"));
        attendreEtat(poison, "terminee");
        suivi(poison).body("version", equalTo(2)).body("motif", nullValue());
    }

    @Test
    void un_ancien_resultat_reste_quand_le_nouveau_moteur_echoue() {
        // Given
        UUID id = qualifie("Stockage de poison");
        sql("update qualification set empreinte_qualification = 'ancienne' where objet_id = ?", id.toString());
        sql("update texte_objet set etat = 'demandee', recu_le = now() - interval '1 hour', essai_le = null where objet_id = ?", id.toString());

        // When
        QuarkusMock.installMockForType(new MoteurFragile(moteur, choix, mesures), Qualificateur.class);

        // Then
        attendreEtat(id, "echouee");
        suivi(id).body("version", equalTo(1)).body("thematiques", notNullValue());
        assertThat(exactement(id, 1)).hasSize(1);
    }

    @Test
    void un_texte_archive_est_oublie_et_un_etat_plus_ancien_ne_le_ramene_pas() {
        // Given
        UUID id = qualifie("Construction d'un gymnase");
        publier(projet(id, 5, true, "Construction d'un gymnase"));
        publier(projet(id, 4, false, "Construction d'une piscine"));

        // When
        UUID temoin = qualifie("Construction d'un stade");

        // Then
        assertThat(temoin).isNotNull();
        await().during(Duration.ofSeconds(1)).atMost(DELAI).until(() -> "t".equals(
                sql("select archive and nom is null and version_objet = 5 from texte_objet where objet_id = ?", id.toString())));
        assertThat(exactement(id, 1)).hasSize(1);
    }

    @Test
    void T11_tout_rejouer_apres_l_oubli_de_la_boite_de_reception_ne_change_rien() {
        // Given
        UUID id = UUID.randomUUID();
        var premier = projet(id, 0, false, "Construction d'un gymnase");
        var second = projet(id, 1, false, "Construction d'une piscine");
        publier(premier);
        publier(second);
        publies(id, 2);
        mec().body("{\"objet\":{\"type\":\"projet\",\"id\":\"" + id + "\"},\"axe\":\"sites\",\"code\":\"S19\","
                + "\"action\":\"ajoute\",\"role\":\"elu\",\"motif\":\"vu\"}").post("/corrections").then().statusCode(201);
        String avant = suivi(id).extract().asString();
        sql("delete from boite_de_reception");

        // When
        publier(premier);
        publier(second);
        qualifie("Construction d'un stade");

        // Then
        assertThat(exactement(id, 3)).hasSize(3);
        assertThat(suivi(id).extract().asString()).isEqualTo(avant);
    }

    @Test
    void les_comptes_d_alerte_sont_exposes() {
        given().get("/q/metrics").then().statusCode(200).body(containsString("communs_qualification_bloquees "))
                .body(containsString("communs_qualification_echouees ")).body(containsString("communs_qualification_perimees "));
    }

    @Test
    void ce_qu_une_replique_de_l_ancien_reglage_ecrit_pour_le_llm_est_efface_sauf_par_un_moteur_plus_ancien() throws SQLException {
        // Given: no LLM here since the start, and a newer engine that has one
        await().atMost(DELAI).until(() -> !"0".equals(sql("select count(*) from moteur_present")));
        sql("update moteur_present set vu_le = now() - interval '1 day'");
        sql("insert into moteur_present (empreinte) values ('|embarque|plus-recent|llm')");
        UUID id = qualifie("Construction d'un gymnase");
        for (String objet : List.of("ancien", "tenu", "recent")) {
            sql("insert into file_llm (objet_type, objet_id, empreinte_texte, nom, depose_le)"
                    + " values ('projet', ?, 'e', 'n', now() - cast(? as interval))", objet, "recent".equals(objet) ? "1 second" : "1 day");
        }
        sql("update qualification set repli_depuis = now() - interval '1 day', repli_motif = 'debit' where objet_id = ?", id.toString());
        await().during(Duration.ofSeconds(5)).atMost(DELAI).until(() -> "3".equals(enFile()));

        // When: the newer engine is gone, while somebody works on a row
        try (Connection travail = connexion(); Statement s = travail.createStatement()) {
            travail.setAutoCommit(false);
            s.execute("select from file_llm where objet_id = 'tenu' for update");
            sql("delete from moteur_present where empreinte = '|embarque|plus-recent|llm'");

            // Then
            await().atMost(DELAI).until(() -> "2".equals(enFile()));
            suivi(id).body("repli", nullValue());
            travail.rollback();
        }
        await().atMost(DELAI).until(() -> "1".equals(enFile()));
        assertThat(sql("select objet_id from file_llm")).isEqualTo("recent");
        sql("delete from file_llm");
    }

    private static String enFile() {
        return sql("select count(*) from file_llm");
    }
}
