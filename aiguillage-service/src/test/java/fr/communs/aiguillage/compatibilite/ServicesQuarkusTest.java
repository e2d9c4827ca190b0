package fr.communs.aiguillage.compatibilite;

import static fr.communs.aiguillage.EvenementsDeTest.etiquette;
import static fr.communs.aiguillage.EvenementsDeTest.projet;
import static fr.communs.aiguillage.EvenementsDeTest.publier;
import static fr.communs.aiguillage.EvenementsDeTest.qualification;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.communs.aiguillage.BaseDeTest;
import fr.communs.aiguillage.catalogue.Catalogue;
import fr.communs.aiguillage.catalogue.ContexteCatalogue;
import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.EtatProjet.Declare;
import fr.communs.contrats.EtatQualification.Correction;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.socle.test.ClesDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Routes that partners already call. Expectations come from the catalogue in memory, whatever it holds. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class ServicesQuarkusTest {

    private static final String PROJETE = "select version from projet where id = ?";
    private static final String QUALIFIE = "select version from qualification where projet_id = ?";

    @Inject
    Catalogue catalogue;

    // ---- /services/project/:id

    @Test
    void un_projet_recoit_les_services_dont_un_contexte_partage_son_levier() {
        // Given
        String levier = levierDuCatalogue();
        EtatProjet p = projet(UUID.randomUUID(), 1, "Par levier", new Declare(null, List.of(levier), null));
        publier(p);
        BaseDeTest.attendre("1", PROJETE, p.id());
        // When
        List<Map<String, Object>> services = given().get("/services/project/" + p.id()).then().statusCode(200)
                .contentType("application/json").extract().path("$");
        // Then
        assertThat(services).isNotEmpty();
        assertThat(services).allSatisfy(s -> assertThat(s.keySet()).isEqualTo(Set.of("id", "createdAt", "name", "description", "sousTitre",
                "logoUrl", "isListed", "redirectionUrl", "redirectionLabel", "iframeUrl", "extendLabel", "extraFields")));
        Set<String> attendus = catalogue.instantane().contextes().stream()
                .filter(c -> c.liste() && c.leviers() != null && (c.leviers().isEmpty() || c.leviers().contains(levier)))
                .map(c -> c.serviceId().toString()).collect(Collectors.toSet());
        assertThat(services).allSatisfy(s -> assertThat(attendus).contains((String) s.get("id")));
    }

    @Test
    void deux_appels_donnent_le_meme_ordre_et_l_etag_evite_le_second_corps() {
        // Given
        EtatProjet p = projet(UUID.randomUUID(), 1, "Ordre", new Declare(null, List.of(levierDuCatalogue()), null));
        publier(p);
        BaseDeTest.attendre("1", PROJETE, p.id());
        String etag = given().get("/services/project/" + p.id()).header("ETag");
        // When
        int statut = given().header("If-None-Match", etag).get("/services/project/" + p.id()).statusCode();
        // Then
        assertThat(statut).isEqualTo(304);
        assertThat(given().get("/services/project/" + p.id()).header("ETag")).isEqualTo(etag);
    }

    @Test
    void une_qualification_predite_suffit_et_une_correction_humaine_l_emporte() {
        // Given
        String levier = levierDuCatalogue();
        EtatProjet p = projet(UUID.randomUUID(), 1, "Prédit puis corrigé");
        publier(p);
        publier(qualification(p, 1, List.of(), List.of(etiquette(Axe.LEVIERS, levier, 0.9)), List.of(), List.of()));
        BaseDeTest.attendre("1", QUALIFIE, p.id());
        BaseDeTest.attendre("1", PROJETE, p.id());
        given().get("/services/project/" + p.id()).then().statusCode(200).body("$", not(empty()));
        // When
        publier(qualification(p, 2, List.of(), List.of(etiquette(Axe.LEVIERS, levier, 0.9)), List.of(),
                List.of(new Correction("leviers", etiquette(Axe.LEVIERS, levier, 1).code(), "retire"))));
        // Then
        BaseDeTest.attendre("2", QUALIFIE, p.id());
        given().get("/services/project/" + p.id()).then().statusCode(200).body("$", empty());
    }

    @Test
    void un_projet_se_designe_aussi_par_l_identifiant_d_une_plateforme() {
        // Given
        EtatProjet p = projet(UUID.randomUUID(), 1, "Par identifiant", new Declare(null, List.of(levierDuCatalogue()), null));
        publier(p);
        BaseDeTest.attendre("1", PROJETE, p.id());
        // When
        String parTet = given().queryParam("idType", "tetId").get("/services/project/tet-" + p.id()).then().statusCode(200).extract()
                .asString();
        String parMec = given().queryParam("idType", "MEC").get("/services/project/mec-" + p.id()).then().statusCode(200).extract()
                .asString();
        // Then
        assertThat(parTet).isEqualTo(parMec).isEqualTo(given().get("/services/project/" + p.id()).asString());
    }

    @Test
    void un_identifiant_mal_forme_inconnu_ou_de_type_inconnu_est_refuse_dans_les_deux_formats() {
        given().get("/services/project/pas-un-uuid").then().statusCode(400).body("erreurs[0].champ", equalTo("id"))
                .body("statusCode", equalTo(400)).body("message", contains("ID invalide : doit être un UUID valide"))
                .body("error", equalTo("Bad Request"));
        UUID inconnu = UUID.randomUUID();
        given().queryParam("idType", "communId").get("/services/project/" + inconnu).then().statusCode(404)
                .body("message", equalTo("Projet with communId " + inconnu + " not found")).body("error", equalTo("Not Found"));
        given().queryParam("idType", "autre").get("/services/project/" + inconnu).then().statusCode(400).body("erreurs[0].champ",
                equalTo("idType"));
    }

    @Test
    void un_projet_prive_ou_archive_n_est_pas_servi_au_public() {
        // Given
        EtatProjet prive = projet(UUID.randomUUID(), 1, "Privé", new Declare(null, null, null), "privee", false);
        EtatProjet archive = projet(UUID.randomUUID(), 1, "Archivé", new Declare(null, null, null), "publique", true);
        publier(prive);
        publier(archive);
        // When
        BaseDeTest.attendre("1", PROJETE, prive.id());
        BaseDeTest.attendre("1", PROJETE, archive.id());
        // Then
        given().get("/services/project/" + prive.id()).then().statusCode(404);
        given().get("/services/project/" + archive.id()).then().statusCode(404);
        given().queryParam("projet", prive.id()).get("/widget/v1/orientation").then().statusCode(200).body("etat", equalTo("inconnu"));
    }

    @Test
    void le_mode_debug_donne_tous_les_contextes_quel_que_soit_l_identifiant() {
        given().queryParam("debug", "true").get("/services/project/nimporte").then().statusCode(200)
                .body("size()", equalTo(catalogue.instantane().contextes().size()));
    }

    // ---- /services/search/context

    @Test
    void la_recherche_par_contexte_rend_les_memes_services_qu_un_projet_aux_memes_criteres() {
        // Given
        String levier = levierDuCatalogue();
        EtatProjet p = projet(UUID.randomUUID(), 1, "Mêmes critères", new Declare(null, List.of(levier), null));
        publier(p);
        BaseDeTest.attendre("1", PROJETE, p.id());
        // When
        String contexte = given().queryParam("phases", "Étude").queryParam("regions", "53").queryParam("leviers", levier)
                .get("/services/search/context").then().statusCode(200).extract().asString();
        // Then
        assertThat(contexte).isEqualTo(given().get("/services/project/" + p.id()).asString());
    }

    @Test
    void all_vaut_tout_le_vocabulaire() {
        given().queryParam("phases", "all").queryParam("regions", "all").queryParam("competences", "all").queryParam("leviers", "all")
                .get("/services/search/context").then().statusCode(200).body("$", not(empty()));
    }

    @Test
    void chaque_parametre_refuse_est_nomme() {
        List<String> champs = given().queryParam("phases", "Fini").queryParam("regions", "53,11").queryParam("leviers", "Inconnu")
                .queryParam("competences", "99-99").queryParam("phase", "Étude").get("/services/search/context")
                .then().statusCode(400).extract().path("erreurs.champ");
        assertThat(champs).containsExactlyInAnyOrder("phases", "regions", "leviers", "competences", "phase");
        given().queryParam("phases", "all").get("/services/search/context").then().statusCode(400).body("erreurs.champ",
                contains("regions"))
                .body("message", contains("regions should not be empty"));
    }

    // ---- CORS

    @Test
    void un_hote_enregistre_peut_appeler_depuis_un_navigateur() {
        given().header("Origin", "https://www.partenaire.fr").queryParam("debug", "true").get("/services/project/x").then().statusCode(200)
                .header("Access-Control-Allow-Origin", "https://www.partenaire.fr").header("Vary", equalTo("Origin"));
        given().header("Origin", "https://www.partenaire.fr").header("Access-Control-Request-Method", "GET").options("/services/project/x")
                .then().statusCode(204).header("Access-Control-Allow-Origin", "https://www.partenaire.fr")
                .header("Access-Control-Allow-Methods", "GET, POST");
    }

    @Test
    void un_hote_inconnu_recoit_un_403_explique_et_jamais_une_erreur_interne() {
        given().header("Origin", "https://pirate.org").get("/services/project/x").then().statusCode(403)
                .body("type", equalTo("urn:communs:probleme:origine-refusee")).body("statusCode", equalTo(403))
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://pirate.org").options("/widget/v1/orientation").then().statusCode(403);
    }

    @Test
    void les_autres_routes_ne_s_ouvrent_a_aucune_origine() {
        given().header("Origin", "https://www.partenaire.fr").get("/admin/avancement").then().statusCode(401)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    // ---- /projets/:id/services

    @Test
    void les_services_numeriques_partagent_une_etiquette_avec_le_projet_et_ne_montrent_pas_leur_score() {
        // Given
        var service = catalogue.instantane().services().stream()
                .filter(s -> s.classification().thematiques().stream().anyMatch(l -> l.score() == 1)).findFirst().orElseThrow();
        String theme = service.classification().thematiques().stream().filter(l -> l.score() == 1).findFirst().orElseThrow().label();
        EtatProjet p = projet(UUID.randomUUID(), 1, "Numérique");
        publier(p);
        publier(qualification(p, 1, List.of(etiquette(Axe.THEMATIQUES, theme, 1)), List.of(), List.of(), List.of()));
        BaseDeTest.attendre("1", PROJETE, p.id());
        BaseDeTest.attendre("1", QUALIFIE, p.id());
        // When
        List<Map<String, Object>> services = partenaire().get("/projets/" + p.id() + "/services").then().statusCode(200)
                .body("services.id", hasItem(service.slug())).extract().path("services");
        // Then
        assertThat(services).allSatisfy(s -> assertThat(s).doesNotContainKeys("score", "classification", "phases", "thematiques"));
        assertThat(partenaire().queryParam("seuil", "0").get("/projets/" + p.id() + "/services").<List<?>>path("services"))
                .hasSize(catalogue.instantane().services().size());
    }

    @Test
    void un_projet_non_qualifie_recoit_une_liste_vide() {
        // Given
        EtatProjet p = projet(UUID.randomUUID(), 1, "Non qualifié");
        publier(p);
        // When
        BaseDeTest.attendre("1", PROJETE, p.id());
        // Then
        partenaire().queryParam("seuil", "0").get("/projets/" + p.id() + "/services").then().statusCode(200).body("services", empty());
    }

    @Test
    void les_services_numeriques_exigent_une_cle_un_uuid_et_un_seuil_entre_zero_et_un() {
        given().get("/projets/" + UUID.randomUUID() + "/services").then().statusCode(401);
        given().header("Authorization", "Bearer fausse").get("/projets/" + UUID.randomUUID() + "/services").then().statusCode(401)
                .body("message", equalTo("Invalid API key"));
        partenaire().get("/projets/pas-un-uuid/services").then().statusCode(400)
                .body("message", equalTo("Validation failed (uuid is expected)")).body("erreurs[0].champ", equalTo("projetId"));
        partenaire().get("/projets/" + UUID.randomUUID() + "/services").then().statusCode(404);
        for (String seuil : List.of("abc", "-0.1", "1.1", "NaN", "0.5d", "0.5f", "0x1p-1", "1e-1")) {
            partenaire().queryParam("seuil", seuil).get("/projets/" + UUID.randomUUID() + "/services").then().statusCode(400)
                    .body("message", equalTo("Paramètre \"seuil\" invalide : attendu un nombre entre 0 et 1, reçu \"" + seuil + "\"."));
        }
        for (String seuil : List.of("0", ".5", "0.30", "1.0")) {
            partenaire().queryParam("seuil", seuil).get("/projets/" + UUID.randomUUID() + "/services").then().statusCode(404);
        }
    }

    private static RequestSpecification partenaire() {
        return given().header("Authorization", "Bearer " + ClesDeTest.MEC);
    }

    private String levierDuCatalogue() {
        return catalogue.instantane().contextes().stream()
                .filter(c -> c.liste() && c.leviers() != null && !c.leviers().isEmpty() && (c.regions() == null || c.regions().isEmpty())
                        && (c.phases() == null || c.phases().isEmpty() || c.phases().contains("Étude")))
                .map(ContexteCatalogue::leviers).findFirst().orElseThrow().get(0);
    }
}
