package fr.communs.aiguillage.usage;

import static fr.communs.aiguillage.EvenementsDeTest.projet;
import static fr.communs.aiguillage.EvenementsDeTest.publier;
import static fr.communs.aiguillage.EvenementsDeTest.qualification;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import fr.communs.aiguillage.BaseDeTest;
import fr.communs.aiguillage.catalogue.Catalogue;
import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.Sujets;
import fr.communs.socle.test.KafkaDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class UsagesQuarkusTest {

    /** A period that nobody asked for yet: its counts are not those of a minute ago. */
    private static final AtomicInteger JOURS = new AtomicInteger(100);

    @Inject
    Catalogue catalogue;

    @Test
    void un_lot_est_inscrit_et_publie_une_fois_meme_envoye_deux_fois() {
        // Given
        UUID evenement = UUID.randomUUID();
        String lot = lot(null, interaction(evenement, "vu", service(), ""));
        envoyer(lot).statusCode(204);
        // When
        envoyer(lot).statusCode(204);
        // Then
        assertThat(BaseDeTest.lire("select count(*) from usage where id = ?", evenement)).isEqualTo("1");
        List<ConsumerRecord<String, String>> publies = KafkaDeTest.lireCle(Sujets.USAGES, evenement.toString(), 2, Duration.ofSeconds(5));
        assertThat(publies).hasSize(1);
        assertThat(publies.get(0).value()).contains("fr.communs.usage.constate.v1", "\"type\":\"vu\"", "www.partenaire.fr");
    }

    @Test
    void un_hote_qui_envoie_trop_attend_et_les_autres_passent() {
        // Given
        String refus = "https://bavard.partenaire.fr";
        IntStream.range(0, 50).forEach(i -> envoyerDe(refus, lot(null, interaction(UUID.randomUUID(), "vu", service(), ""))).statusCode(204));
        UUID deTrop = UUID.randomUUID();
        // When
        ValidatableResponse reponse = envoyerDe(refus, lot(null, interaction(deTrop, "vu", service(), "")));
        // Then
        reponse.statusCode(429).header("Retry-After", matchesPattern("[1-9]\\d?")).body("detail", containsString("ce site"));
        assertThat(BaseDeTest.lire("select count(*) from usage where id = ?", deTrop)).isEqualTo("0");
        envoyerDe("https://autre.partenaire.fr", lot(null, interaction(UUID.randomUUID(), "vu", service(), ""))).statusCode(204);
    }

    @Test
    void le_jeton_rattache_au_projet_par_un_pseudonyme_et_le_nouvel_usage_est_compte_une_fois() {
        // Given
        UUID service = service();
        UUID premier = UUID.randomUUID();
        String jeton = jetonDUnProjetQualifie();
        int avant = nouveauxUsages();
        // When
        envoyer(lot(jeton, interaction(premier, "redirige", service, ",\"clic\":\"" + UUID.randomUUID() + "\""),
                interaction(UUID.randomUUID(), "ferme", service, ",\"duree_ms\":12000"))).statusCode(204);
        // Then
        assertThat(nouveauxUsages()).isEqualTo(avant + 1);
        assertThat(BaseDeTest.lire("select pseudonyme from usage where id = ?", premier)).matches("[0-9a-f]{32}");
        usages(periodeNeuve()).body("services.id", hasItem(service.toString()));
    }

    @Test
    void un_detail_ferme_avant_dix_secondes_ou_sans_projet_n_est_pas_un_nouvel_usage() {
        // Given
        String jeton = jetonDUnProjetQualifie();
        int avant = nouveauxUsages();
        // When
        envoyer(lot(jeton, interaction(UUID.randomUUID(), "ferme", service(), ",\"duree_ms\":9999"))).statusCode(204);
        envoyer(lot(null, interaction(UUID.randomUUID(), "redirige", service(), ""))).statusCode(204);
        // Then
        assertThat(nouveauxUsages()).isEqualTo(avant);
    }

    @Test
    void l_origine_du_navigateur_l_emporte_sur_l_hote_que_la_page_declare() {
        // Given
        UUID evenement = UUID.randomUUID();
        // When
        given().contentType("text/plain").header("Origin", "https://vrai.partenaire.fr").body(lot(null, interaction(evenement, "vu",
                service(), "")))
                .post("/widget/v1/evenements").then().statusCode(204).header("Access-Control-Allow-Origin", "https://vrai.partenaire.fr");
        // Then
        assertThat(BaseDeTest.lire("select hote from usage where id = ?", evenement)).isEqualTo("vrai.partenaire.fr");
    }

    @Test
    void un_site_non_enregistre_ne_peut_pas_mesurer() {
        given().contentType("text/plain").header("Origin", "https://pirate.org").body(lot(null, interaction(UUID.randomUUID(), "vu",
                service(), "")))
                .post("/widget/v1/evenements").then().statusCode(403).body("type", equalTo("urn:communs:probleme:origine-refusee"));
    }

    @Test
    void une_mauvaise_saisie_nomme_chaque_champ_et_rien_n_est_inscrit() {
        // Given
        UUID bon = UUID.randomUUID();
        String lot = "{\"page\":\"x\",\"hote\":\"a b\",\"jeton\":\"faux\",\"inconnu\":1,\"evenements\":[" + interaction(bon, "vu",
                service(), "")
                + ",{\"id\":\"y\",\"type\":\"clic\",\"service\":\"z\",\"rang\":0,\"duree_ms\":-1,\"de_trop\":true}]}";
        // When
        List<String> champs = envoyer(lot).statusCode(400).contentType("application/problem+json").extract().path("erreurs.champ");
        // Then
        assertThat(champs).contains("page", "hote", "jeton", "inconnu", "evenements.1.id", "evenements.1.type", "evenements.1.service",
                "evenements.1.rang", "evenements.1.duree_ms");
        assertThat(BaseDeTest.lire("select count(*) from usage where id = ?", bon)).isEqualTo("0");
    }

    @Test
    void un_service_hors_du_catalogue_est_refuse_par_son_rang_dans_le_lot() {
        // Given
        UUID bon = UUID.randomUUID();
        String lot = lot(null, interaction(bon, "vu", service(), ""), interaction(UUID.randomUUID(), "vu", UUID.randomUUID(), ""));
        // When
        List<String> champs = envoyer(lot).statusCode(400).extract().path("erreurs.champ");
        // Then
        assertThat(champs).containsExactly("evenements.1.service");
        assertThat(BaseDeTest.lire("select count(*) from usage where id = ?", bon)).isEqualTo("0");
    }

    @Test
    void les_comptes_d_une_periode_sont_lus_une_fois_par_minute() {
        // Given
        String periode = periodeNeuve();
        String avant = usages(periode).header("Cache-Control", equalTo("max-age=60")).extract().asString();
        envoyer(lot(null, interaction(UUID.randomUUID(), "vu", service(), ""))).statusCode(204);
        // When
        String apres = usages(periode).extract().asString();
        // Then
        assertThat(apres).isEqualTo(avant);
        assertThat(usages(periodeNeuve()).extract().<Integer>path("total.vus")).isPositive();
    }

    @Test
    void un_corps_illisible_vide_ou_trop_grand_est_refuse() {
        envoyer("{").statusCode(400).body("erreurs[0].champ", equalTo("corps"));
        envoyer("").statusCode(400);
        envoyer(" ".repeat(200_000)).statusCode(413);
        envoyer("{\"page\":\"" + UUID.randomUUID() + "\",\"hote\":\"a\",\"evenements\":[]}").statusCode(400)
                .body("erreurs[0].champ", equalTo("evenements"));
    }

    @Test
    void une_periode_mal_formee_est_refusee_par_son_nom() {
        for (String periode : List.of("30", "0j", "1099j", "j", "-1j", "mois")) {
            given().queryParam("periode", periode).get("/widget/v1/usages").then().statusCode(400).body("erreurs[0].champ",
                    equalTo("periode"));
        }
    }

    private static ValidatableResponse envoyer(String lot) {
        return given().contentType("text/plain").body(lot).post("/widget/v1/evenements").then();
    }

    private static ValidatableResponse envoyerDe(String origine, String lot) {
        return given().header("Origin", origine).contentType("text/plain").body(lot).post("/widget/v1/evenements").then();
    }

    private static String lot(String jeton, String... interactions) {
        return "{\"page\":\"" + UUID.randomUUID() + "\",\"hote\":\"www.partenaire.fr\"," + (jeton == null ? "" : "\"jeton\":\"" + jeton
                + "\",")
                + "\"evenements\":[" + String.join(",", interactions) + "]}";
    }

    private static String interaction(UUID id, String type, UUID service, String suite) {
        return "{\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"service\":\"" + service + "\",\"rang\":1" + suite + "}";
    }

    private static int nouveauxUsages() {
        return usages(periodeNeuve()).extract().path("total.nouveauxUsages");
    }

    private static ValidatableResponse usages(String periode) {
        return given().queryParam("periode", periode).get("/widget/v1/usages").then().statusCode(200);
    }

    private static String periodeNeuve() {
        return JOURS.incrementAndGet() + "j";
    }

    private UUID service() {
        return catalogue.instantane().services().get(0).id();
    }

    private static String jetonDUnProjetQualifie() {
        EtatProjet p = projet(UUID.randomUUID(), 1, "Mesuré");
        publier(p);
        publier(qualification(p, 1, List.of(), List.of(), List.of(), List.of()));
        return Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> given().queryParam("projet", p.id())
                .get("/widget/v1/orientation").path("jeton"), jeton -> jeton != null);
    }
}
