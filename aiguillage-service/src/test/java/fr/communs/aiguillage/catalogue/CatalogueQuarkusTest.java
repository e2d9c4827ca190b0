package fr.communs.aiguillage.catalogue;

import static fr.communs.aiguillage.catalogue.EditionDeTest.SERVICE;
import static fr.communs.aiguillage.catalogue.EditionDeTest.admin;
import static fr.communs.aiguillage.catalogue.EditionDeTest.retirerLesAjouts;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import fr.communs.aiguillage.BaseDeTest;
import fr.communs.aiguillage.appariement.LabelNote;
import fr.communs.socle.test.ClesDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class CatalogueQuarkusTest {

    @Inject
    Catalogue catalogue;

    @Inject
    BaseCatalogue base;

    @AfterEach
    void retirer() {
        retirerLesAjouts();
    }

    private static ValidatableResponse creerService(String corps) {
        return admin().body(corps).post("/services").then();
    }

    private static String idService(String nom) {
        return creerService(SERVICE.formatted(nom, ", \"isListed\": true")).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse creerContexte(String service, String corps) {
        return admin().body(corps).post("/services/contexts/" + service).then();
    }

    private Optional<ServiceCatalogue> service(String slug) {
        return catalogue.instantane().services().stream().filter(s -> s.slug().equals(slug)).findFirst();
    }

    @Test
    void le_catalogue_integre_est_charge_au_demarrage() {
        // When
        InstantaneCatalogue instantane = catalogue.instantane();

        // Then
        assertThat(instantane.services()).hasSizeGreaterThanOrEqualTo(CatalogueIntegre.lire().size())
                .isSortedAccordingTo(Comparator.comparing(ServiceCatalogue::nom));
        assertThat(instantane.contextes()).hasSizeGreaterThanOrEqualTo(CatalogueIntegre.lire().size());
        assertThat(service("urbanvitaliz")).hasValueSatisfying(s -> {
            assertThat(s.id()).isEqualTo(Identites.service("urbanvitaliz"));
            assertThat(s.classification().sites()).containsExactly(new LabelNote("Friche", 1));
            assertThat(s.phases()).isEqualTo(Map.of("Idée", 1.0, "Étude", 1.0, "Opération", 0.5));
            assertThat(s.redirectionUrl()).isEqualTo("https://urbanvitaliz.fr");
            assertThat(s.liste()).isTrue();
        });
    }

    @Test
    void deux_repliques_qui_demarrent_ensemble_n_ecrivent_qu_une_fois() throws Exception {
        // Given
        String services = BaseDeTest.lire("select count(*) from service");
        Callable<Boolean> demarrage = base::chargerSiVide;
        ExecutorService repliques = Executors.newFixedThreadPool(2);

        // When
        List<Future<Boolean>> ecrits = repliques.invokeAll(List.of(demarrage, demarrage));

        // Then
        repliques.shutdown();
        for (Future<Boolean> ecrit : ecrits) {
            assertThat(ecrit.get()).isFalse();
        }
        assertThat(BaseDeTest.lire("select count(*) from service")).isEqualTo(services);
    }

    @Test
    void une_cle_de_partenaire_ou_absente_ne_cree_rien() {
        given().header("Authorization", "Bearer " + ClesDeTest.MEC).contentType(ContentType.JSON).body(SERVICE.formatted("Interdit", ""))
                .post("/services").then().statusCode(401).body("message", equalTo("Invalid service management API key"));
        given().header("Authorization", "Bearer " + ClesDeTest.MEC).contentType(ContentType.JSON).body("{}")
                .post("/services/contexts/" + UUID.randomUUID()).then().statusCode(401)
                .body("message", equalTo("Invalid service management API key"));
        given().contentType(ContentType.JSON).body(SERVICE.formatted("Interdit", "")).post("/services").then().statusCode(401);
        given().header("Authorization", "Bearer " + ClesDeTest.MEC).contentType("text/csv").body("a").queryParam("format", "services")
                .post("/admin/catalogue/import").then().statusCode(403);
        given().contentType("text/csv").body("a").post("/admin/catalogue/import").then().statusCode(401);
        assertThat(BaseDeTest.lire("select count(*) from service where nom = 'Interdit'")).isEqualTo("0");
    }

    @Test
    void un_service_cree_est_renvoye_et_visible_aussitot() {
        // When
        ValidatableResponse reponse = creerService(SERVICE.formatted("Service créé", ", \"extendLabel\": \"Voir\", \"isListed\": true"));

        // Then
        reponse.statusCode(201).body("id", equalTo(Identites.service("service-cree").toString())).body("name", equalTo("Service créé"))
                .body("sousTitre", equalTo("Essai")).body("isListed", equalTo(true)).body("extendLabel", equalTo("Voir"))
                .body("iframeUrl", nullValue()).body("logoUrl", equalTo("https://exemple.fr/logo.png"));
        assertThat(service("service-cree")).hasValueSatisfying(s -> assertThat(s.origine()).isEqualTo("api"));
    }

    @Test
    void un_service_n_est_pas_liste_par_defaut() {
        creerService(SERVICE.formatted("Discret", "")).statusCode(201).body("isListed", equalTo(false));
    }

    @Test
    void un_nom_deja_pris_est_un_conflit() {
        // Given
        idService("Doublon");

        // When
        ValidatableResponse reponse = creerService(SERVICE.formatted("Doublon", ""));

        // Then
        reponse.statusCode(409).body("message", equalTo("A service with the name \"Doublon\" already exists"))
                .body("detail", equalTo("Un service nommé « Doublon » existe déjà."));
    }

    @Test
    void les_champs_refuses_sont_tous_nommes() {
        creerService("{\"name\": \" \", \"description\": 3, \"logoUrl\": \"javascript:alert(1)\", \"isListed\": \"oui\", \"prix\": 1}")
                .statusCode(400)
                .body("erreurs.champ", hasItems("name", "sousTitre", "description", "logoUrl", "redirectionUrl", "isListed", "prix"))
                .body("message", hasItems("logoUrl must be a URL address", "property prix should not exist"));
    }

    @Test
    void un_cadre_est_une_adresse_web_ou_rien() {
        // Given
        String service = idService("Service sans cadre");
        String contexte = "{\"iframeUrl\": \"%s\", \"competences\": null, \"leviers\": null, \"phases\": null, \"regions\": []}";

        // When
        ValidatableResponse script = creerService(SERVICE.formatted("Service piégé", ", \"iframeUrl\": \"javascript:alert(1)\""));

        // Then
        script.statusCode(400).body("erreurs.champ", contains("iframeUrl")).body("message", contains("iframeUrl must be a URL address"));
        creerContexte(service, contexte.formatted("javascript:alert(1)")).statusCode(400).body("erreurs.champ", contains("iframeUrl"));
        creerContexte(service, contexte.formatted("https://{hote}/x")).statusCode(400).body("erreurs.champ", contains("iframeUrl"));
        creerContexte(service, contexte.formatted("https://exemple.fr/?code={collectiviteCode}")).statusCode(201)
                .body("iframeUrl", equalTo("https://exemple.fr/?code={collectiviteCode}"));
    }

    @Test
    void un_contexte_cree_rend_null_et_vide_tels_quels() {
        // Given
        String service = idService("Avec contexte");

        // When
        ValidatableResponse reponse = creerContexte(service, """
                {"competences": ["90-411", "90-311"], "leviers": null, "phases": [], "regions": ["11"],
                 "extraFields": [{"name": "surface", "label": "Surface"}]}""");

        // Then
        reponse.statusCode(201).body("serviceId", equalTo(service)).body("competences", contains("90-411", "90-311"))
                .body("leviers", nullValue()).body("phases", empty()).body("regions", contains("11")).body("description", nullValue())
                .body("extraFields[0].name", equalTo("surface")).body("extraFields[0].label", equalTo("Surface"))
                .body("isListed", equalTo(false));
        assertThat(catalogue.instantane().contextes()).filteredOn(c -> c.serviceId().toString().equals(service)).singleElement()
                .satisfies(c -> {
                    assertThat(c.leviers()).isNull();
                    assertThat(c.phases()).isEmpty();
                    assertThat(c.champs()).containsExactly(new ContexteCatalogue.Champ("surface", "Surface"));
                });
    }

    @Test
    void un_contexte_doit_dire_ses_axes_dans_les_vocabulaires() {
        // Given
        String service = idService("Vocabulaires");

        // When
        ValidatableResponse reponse = creerContexte(service,
                "{\"competences\": [\"99-1\"], \"leviers\": [\"Magie\"], \"phases\": [\"Rêve\"], \"regions\": null}");

        // Then
        reponse.statusCode(400).body("erreurs.champ", contains("competences", "leviers", "phases", "regions"));
        creerContexte(service, "{}").statusCode(400).body("erreurs.champ", hasItems("competences", "leviers", "phases", "regions"));
    }

    @Test
    void un_contexte_sur_un_service_inconnu_ou_un_identifiant_mal_forme_est_refuse() {
        String corps = "{\"competences\": null, \"leviers\": null, \"phases\": null, \"regions\": []}";
        UUID inconnu = UUID.randomUUID();
        creerContexte(inconnu.toString(), corps).statusCode(404).body("message", equalTo("Service with ID " + inconnu + " not found"));
        creerContexte("1-1-1-1-1", corps).statusCode(400).body("message", hasItem("Validation failed (uuid is expected)"));
    }

    @Test
    void deux_contextes_aux_memes_textes_sur_un_service_sont_un_conflit() {
        // Given
        String service = idService("Mêmes textes");
        String corps = "{\"description\": \"d\", \"sousTitre\": \"%s\", "
                + "\"competences\": null, \"leviers\": null, \"phases\": null, \"regions\": []}";
        creerContexte(service, corps.formatted("s")).statusCode(201);

        // When
        ValidatableResponse pareil = creerContexte(service, corps.formatted("s"));

        // Then
        pareil.statusCode(409);
        creerContexte(service, corps.formatted("autre")).statusCode(201);
        creerContexte(idService("Autre service"), corps.formatted("s")).statusCode(201);
    }

    @Test
    void ce_qu_une_autre_replique_ecrit_est_vu_en_quelques_secondes() throws SQLException {
        // Given
        String service = idService("Vu de loin");
        long version = base.version();

        // When
        BaseDeTest.lire("update service set resume = 'Changé ailleurs' where id = cast(? as uuid) returning id", service);
        BaseDeTest.lire("update catalogue_version set version = version + 1 returning version");

        // Then
        Awaitility.await().atMost(Duration.ofSeconds(10)).pollInterval(Duration.ofMillis(100))
                .until(() -> catalogue.instantane().version() > version);
        assertThat(service("vu-de-loin")).map(ServiceCatalogue::resume).hasValue("Changé ailleurs");
    }
}
