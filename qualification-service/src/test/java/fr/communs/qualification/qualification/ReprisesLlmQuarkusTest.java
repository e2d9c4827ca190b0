package fr.communs.qualification.qualification;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static fr.communs.qualification.ProjetsDeTest.admin;
import static fr.communs.qualification.ProjetsDeTest.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.communs.contrats.EmpreinteTexte;
import fr.communs.qualification.llm.ChoixDuMoteur;
import fr.communs.qualification.llm.ChoixQuiNeRelitRien;
import fr.communs.qualification.llm.ReglagesLlm;
import fr.communs.qualification.llm.ServeurLlm;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An unchanged text whose reading by the LLM was lost or given up, and who takes it again. */
@QuarkusTest
class ReprisesLlmQuarkusTest extends ServiceAvecLlm {

    private static final String NOM = "Construction d'un gymnase";

    @Inject
    private Scheduler ordonnanceur;
    @Inject
    private ReglagesLlm reglages;

    /** A batch over all texts must not read those of the other tests. */
    @BeforeEach
    void oublierLesAutresTextes() {
        sql("update texte_objet set nom = null, description = null");
    }

    @AfterEach
    void reprendreLaFile() {
        ordonnanceur.resume();
    }

    @Test
    void un_texte_abandonne_n_est_relu_que_par_un_lot_et_reste_marque_jusque_la() {
        // Given: an endpoint that was given a constraint it does not know, then one that it knows
        llm.repond(aResponse().withStatus(400));
        UUID id = publier(UUID.randomUUID(), 0, NOM);
        await().atMost(DELAI).until(() -> enFile(id) == 0 && "requete".equals(repli(id)));
        llm.repond(aResponse().withStatus(200).withBody(ServeurLlm.corps(AVIS)).withFixedDelay(2000));
        republier(id, 1);
        assertThat(enFile(id)).isZero();
        assertThat(repli(id)).isEqualTo("requete");

        // When
        admin().body("{\"portee\":\"toutes\"}").post("/management/lots").then().statusCode(201);

        // Then: still marked while it is read, once
        await().atMost(DELAI).until(() -> llm.demandes().size() == 1);
        assertThat(repli(id)).isEqualTo("requete");
        assertThat(publies(id, 2)).extracting(q -> q.path("version").asLong() + " " + q.path("moteur").asText())
                .containsExactly("1 embarque", "2 llm");
        assertThat(repli(id)).isNull();
        assertThat(llm.demandes()).hasSize(1);
    }

    @Test
    void un_texte_dont_l_attente_s_est_perdue_est_relu_quand_il_revient() {
        // Given: the LLM was turned off, then on again with the same settings
        llm.repond(AVIS);
        ordonnanceur.pause();
        UUID id = publier(UUID.randomUUID(), 0, NOM);
        await().atMost(DELAI).until(() -> enFile(id) == 1);
        sql("delete from file_llm");

        // When
        republier(id, 1);

        // Then
        assertThat(sql("select plateforme || ' ' || empreinte_texte || ' ' || nom from file_llm where objet_id = ?", id.toString()))
                .isEqualTo("MEC " + EmpreinteTexte.de(NOM, null) + " " + NOM);
        ordonnanceur.resume();
        assertThat(publies(id, 2)).extracting(q -> q.path("moteur").asText()).containsExactly("embarque", "llm");
    }

    @Test
    void un_texte_archive_puis_republie_tel_quel_est_relu() {
        // Given
        llm.repond(AVIS);
        ordonnanceur.pause();
        UUID id = publier(UUID.randomUUID(), 0, NOM);
        await().atMost(DELAI).until(() -> enFile(id) == 1);
        publier(id, 1, NOM, true);
        await().atMost(DELAI).until(() -> enFile(id) == 0);

        // When
        republier(id, 2);

        // Then
        ordonnanceur.resume();
        assertThat(publies(id, 2)).extracting(q -> q.path("moteur").asText()).containsExactly("embarque", "llm");
    }

    @Test
    void un_texte_qui_attend_deja_garde_ses_essais() {
        // Given
        ordonnanceur.pause();
        UUID id = publier(UUID.randomUUID(), 0, NOM);
        await().atMost(DELAI).until(() -> enFile(id) == 1);
        sql("update file_llm set essais = 1");

        // When
        republier(id, 1);

        // Then
        assertThat(nombre("select essais from file_llm where objet_id = '" + id + "'")).isEqualTo(1);
    }

    @Test
    void un_texte_dont_le_moteur_embarque_ne_doute_pas_n_est_pas_relu_quand_il_revient() {
        // Given
        QuarkusMock.installMockForType(new ChoixQuiNeRelitRien(reglages), ChoixDuMoteur.class);
        ordonnanceur.pause();
        UUID id = publier(UUID.randomUUID(), 0, NOM);
        await().atMost(DELAI).until(() -> nombre("select count(*) from qualification where objet_id = '" + id + "'") == 1);
        assertThat(enFile(id)).isZero();

        // When
        republier(id, 1);

        // Then
        assertThat(enFile(id)).isZero();
        assertThat(sql("select moteur from qualification where objet_id = ?", id.toString())).isEqualTo("embarque");
    }

    /** The same text, as a later version: waits until it was received. */
    private static void republier(UUID id, long version) {
        publier(id, version, NOM);
        await().atMost(DELAI).until(() -> nombre("select count(*) from texte_objet where objet_id = '" + id + "' and version_objet = "
                + version) == 1);
    }

    private static long enFile(UUID id) {
        return nombre("select count(*) from file_llm where objet_id = '" + id + "'");
    }

    private static String repli(UUID id) {
        return sql("select repli_motif from qualification where objet_id = ?", id.toString());
    }
}
