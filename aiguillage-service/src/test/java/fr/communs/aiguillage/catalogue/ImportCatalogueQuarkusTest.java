package fr.communs.aiguillage.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.communs.aiguillage.BaseDeTest;
import fr.communs.aiguillage.DonneesPartagees;
import fr.communs.aiguillage.appariement.LabelNote;
import fr.communs.socle.test.ClesDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class ImportCatalogueQuarkusTest {

    @Inject
    Catalogue catalogue;

    /** The database is shared by the test classes of the module: what was added here must not answer their projects. */
    @AfterEach
    void retirer() {
        BaseDeTest.lire("delete from service where origine <> 'bundled' returning id");
        BaseDeTest.lire("update catalogue_version set version = version + 1 returning version");
    }

    private static ValidatableResponse importer(String format, byte[] csv) {
        return given().header("Authorization", "Bearer " + ClesDeTest.ADMIN).contentType("text/csv").body(csv).queryParam("format", format)
                .post("/admin/catalogue/import").then();
    }

    private Optional<ServiceCatalogue> service(String slug) {
        return catalogue.instantane().services().stream().filter(s -> s.slug().equals(slug)).findFirst();
    }

    @Test
    void un_import_ecrit_les_trois_fichiers_et_les_memes_fichiers_ne_changent_plus_rien() {
        // Given
        importer("services", LectureServicesTest.ressource("services.csv")).statusCode(200).body("lus", equalTo(3))
                .body("crees", equalTo(2));
        importer("contextes", LectureServicesTest.ressource("contextes.csv")).statusCode(200).body("crees", equalTo(2))
                .body("avertissements", hasItem("ligne 4, colonne serviceName : service inconnu « Service inconnu », contexte ignoré"));
        importer("numeriques", LectureServicesTest.ressource("numeriques.csv")).statusCode(200).body("crees", equalTo(1))
                .body("modifies", equalTo(1));
        long version = catalogue.instantane().version();

        // When
        List.of("services", "contextes", "numeriques").forEach(format ->
                importer(format, LectureServicesTest.ressource(format + ".csv")).statusCode(200).body("crees", equalTo(0))
                        .body("modifies", equalTo(0)).body("inchanges", equalTo(2)));

        // Then
        assertThat(catalogue.instantane().version()).isEqualTo(version);
        assertThat(service("cartes-du-val")).hasValueSatisfying(s -> {
            assertThat(s.resume()).isEqualTo("Voir les cartes");
            assertThat(s.operateur()).isEqualTo("Ville du Val");
            assertThat(s.classification().thematiques()).containsExactly(new LabelNote("Gestion des inondations", 1),
                    new LabelNote("Voirie", 0.85));
        });
        assertThat(catalogue.instantane().contextes()).filteredOn(c -> c.serviceId().equals(Identites.service("cartes-du-val")))
                .extracting(ContexteCatalogue::sousTitre).containsExactly("Pour les ports", "Pour tous");
    }

    @Test
    void une_ligne_changee_modifie_son_service_et_lui_seul() {
        // Given
        importer("services", LectureServicesTest.ressource("services.csv")).statusCode(200);
        String change = new String(LectureServicesTest.ressource("services.csv"), StandardCharsets.UTF_8)
                .replace("Voir les cartes", "Relire les cartes");

        // When
        ValidatableResponse reponse = importer("services", change.getBytes(StandardCharsets.UTF_8));

        // Then
        reponse.statusCode(200).body("modifies", equalTo(1)).body("inchanges", equalTo(1)).body("crees", equalTo(0));
        assertThat(service("cartes-du-val")).map(ServiceCatalogue::resume).hasValue("Relire les cartes");
    }

    @Test
    void une_valeur_inconnue_fait_refuser_tout_le_fichier() {
        // Given
        importer("services", LectureServicesTest.ressource("services.csv")).statusCode(200);
        String faux = new String(LectureServicesTest.ressource("contextes.csv"), StandardCharsets.UTF_8).replace("Bretagne", "Armorique");

        // When
        ValidatableResponse reponse = importer("contextes", faux.getBytes(StandardCharsets.UTF_8));

        // Then
        reponse.statusCode(400).body("erreurs.champ", contains("ligne 2, colonne regions"));
        assertThat(BaseDeTest.lire("select count(*) from contexte where empreinte is not null")).isEqualTo("0");
    }

    @Test
    void un_format_inconnu_est_refuse() {
        importer("autre", new byte[0]).statusCode(400).body("erreurs.champ", contains("format"));
        importer("services", new byte[0]).statusCode(400);
    }

    @Test
    void les_fichiers_publies_s_importent_sur_le_catalogue_integre() {
        // Given
        byte[] numeriques = DonneesPartagees.octets("catalogue/services-numeriques-dinum.csv");
        String integres = BaseDeTest.lire("select cast(jsonb_agg(to_jsonb(s)) as text) from service s where origine = 'bundled'");

        // When
        ValidatableResponse reponse = importer("numeriques", numeriques);

        // Then
        try {
            int crees = reponse.statusCode(200).body("lus", equalTo(125)).extract().path("crees");
            int modifies = reponse.extract().path("modifies");
            assertThat(crees + modifies).isEqualTo(125);
        } finally {
            BaseDeTest.lire("with l as (select * from jsonb_populate_recordset(cast(null as service), cast(? as jsonb))), m as ("
                    + "update service s set nom = l.nom, resume = l.resume, description = l.description, "
                    + "description_longue = l.description_longue,"
                    + " operateur = l.operateur, redirection_url = l.redirection_url, categories = l.categories, expertise = l.expertise,"
                    + " profil_generaliste = l.profil_generaliste, classification = l.classification, phases = l.phases,"
                    + " origine = l.origine,"
                    + " empreintes = l.empreintes from l where l.id = s.id returning 1) select count(*) from m", integres);
        }
    }

    @Test
    void un_fichier_de_plus_de_5_mo_est_refuse() {
        importer("services", new byte[5_000_001]).statusCode(413).body("detail", equalTo("Le corps de la requête dépasse la limite de 5000 ko."));
    }
}
