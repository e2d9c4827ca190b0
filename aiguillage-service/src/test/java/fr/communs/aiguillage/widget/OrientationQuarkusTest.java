package fr.communs.aiguillage.widget;

import static fr.communs.aiguillage.EvenementsDeTest.etiquette;
import static fr.communs.aiguillage.EvenementsDeTest.projet;
import static fr.communs.aiguillage.EvenementsDeTest.publier;
import static fr.communs.aiguillage.EvenementsDeTest.qualification;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.communs.aiguillage.BaseDeTest;
import fr.communs.aiguillage.catalogue.Catalogue;
import fr.communs.aiguillage.catalogue.ServiceCatalogue;
import fr.communs.contrats.EtatProjet;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class OrientationQuarkusTest {

    private static final String ROUTE = "/widget/v1/orientation";
    private static final Set<String> GENERIQUES = Candidats.generiques();

    @Inject
    Catalogue catalogue;

    @Test
    void un_projet_inconnu_est_dit_inconnu_sans_erreur() {
        given().queryParam("projet", UUID.randomUUID()).get(ROUTE).then().statusCode(200).body("etat", equalTo("inconnu"))
                .body("services", empty()).header("Cache-Control", "no-store");
    }

    @Test
    void un_projet_connu_et_pas_encore_qualifie_fait_patienter_une_seconde() {
        // Given
        EtatProjet p = projet(UUID.randomUUID(), 1, "En attente de qualification");
        publier(p);
        BaseDeTest.attendre("1", "select version from projet where id = ?", p.id());
        // When
        var reponse = given().queryParam("projet", p.id()).get(ROUTE).then();
        // Then
        reponse.statusCode(202).header("Retry-After", "1").header("Cache-Control", "no-store").body("etat", equalTo("en_cours"))
                .body("projet.nom", equalTo("En attente de qualification")).body("services", empty()).body("jeton", nullValue());
    }

    @Test
    void un_projet_qualifie_recoit_des_services_avec_leurs_raisons() {
        // Given
        ServiceCatalogue service = serviceAvecTheme();
        String theme = theme(service);
        EtatProjet p = qualifier("Projet du thème " + theme, theme);
        // When
        var reponse = given().queryParam("projet", p.id()).queryParam("limite", 200).get(ROUTE).then();
        // Then
        reponse.statusCode(200).body("etat", equalTo("pret")).body("projet.nom", equalTo(p.nom())).body("projet.phase", equalTo("Étude"))
                .body("projet.territoire", equalTo("Rennes")).body("jeton", notNullValue())
                .body("services.provenance", everyItem(equalTo("moteur"))).body("services.raisons", everyItem(not(empty())))
                .body("etiquettes.thematiques[0].libelle", equalTo(theme));
        Map<String, Object> trouve = reponse.extract().path("services.find { it.slug == '" + service.slug() + "' }");
        assertThat(trouve).containsKeys("id", "slug", "nom", "resume", "description", "operateur", "logo", "categories", "expertise",
                "score",
                "raisons", "manque", "lien", "cadre", "champs", "avantages", "provenance");
        assertThat(trouve.get("raisons").toString()).contains("Votre projet concerne : " + theme);
        assertThat(reponse.extract().<List<Float>>path("services.score")).isSortedAccordingTo((a, b) -> Float.compare(b, a));
        assertThat(reponse.extract().<List<String>>path("services.lien.url")).allMatch(u -> u.startsWith("http"));
    }

    @Test
    void rien_de_commun_donne_une_liste_vide_et_honnete() {
        // Given
        EtatProjet p = projet(UUID.randomUUID(), 1, "Sans étiquette");
        publier(p);
        // When
        publier(qualification(p, 1, List.of(), List.of(), List.of(), List.of()));
        // Then
        BaseDeTest.attendre("1", "select version from qualification where projet_id = ?", p.id());
        BaseDeTest.attendre("1", "select version from projet where id = ?", p.id());
        given().queryParam("projet", p.id()).get(ROUTE).then().statusCode(200).body("etat", equalTo("pret")).body("services", empty());
    }

    @Test
    void l_etag_evite_de_renvoyer_la_meme_reponse() {
        // Given
        EtatProjet p = qualifier("Pour l'ETag", theme(serviceAvecTheme()));
        String etag = given().queryParam("projet", p.id()).get(ROUTE).then().statusCode(200).header("Cache-Control", "private, max-age=15")
                .extract().header("ETag");
        // When
        int statut = given().header("If-None-Match", etag).queryParam("projet", p.id()).get(ROUTE).statusCode();
        // Then
        assertThat(statut).isEqualTo(304);
    }

    @Test
    void un_projet_se_designe_aussi_par_l_identifiant_d_une_plateforme() {
        // Given
        EtatProjet p = qualifier("Par plateforme", theme(serviceAvecTheme()));
        // When
        var reponse = given().queryParam("projet", "tet-" + p.id()).queryParam("idType", "tetId").get(ROUTE).then();
        // Then
        reponse.statusCode(200).body("projet.nom", equalTo("Par plateforme"));
    }

    @Test
    void sans_projet_les_criteres_donnent_des_services_et_la_limite_les_borne() {
        // Given
        String theme = theme(serviceAvecTheme());
        String code = etiquette(Axe.THEMATIQUES, theme, 1).code();
        // When
        var reponse = given().queryParam("labels", code).queryParam("territoire", "35238").queryParam("phases", "Étude")
                .queryParam("limite", 1).queryParam("lang", "fr-FR").queryParam("hote", "www.partenaire.fr").get(ROUTE).then();
        // Then
        reponse.statusCode(200).body("etat", equalTo("pret")).body("projet", nullValue()).body("jeton", nullValue())
                .body("services.size()", lessThanOrEqualTo(1)).body("services", hasSize(1));
        given().queryParam("labels", theme).get(ROUTE).then().statusCode(200).body("services", not(empty()));
    }

    @Test
    void un_cadre_est_resolu_pour_le_territoire_et_retenu_sans_lui() {
        // Given
        String levier = "Covoiturage";
        String nom = "Service à cadre " + UUID.randomUUID();
        creerServiceACadre(nom, levier, "https://cadre.example.org/?c={collectiviteCode}&e={epciCodeSiren}");
        String service = "services.find { it.nom == '" + nom + "' }";
        // When
        var sans = given().queryParam("leviers", levier).queryParam("limite", 200).get(ROUTE).then();
        var avec = given().queryParam("leviers", levier).queryParam("limite", 200).queryParam("territoire", "35238").get(ROUTE).then();
        // Then
        sans.body(service + ".cadre", nullValue()).body(service + ".manque", contains("territoire"));
        avec.body(service + ".cadre.url", equalTo("https://cadre.example.org/?c=35238&e=243500139"))
                .body(service + ".cadre.titre", equalTo(nom + " pour Rennes")).body(service + ".cadre.origine",
                equalTo("https://cadre.example.org"))
                .body(service + ".manque", empty());
    }

    @Test
    @DisplayName("A link without a label has the words that the widget recognises, to say them in the language of its page")
    void un_lien_sans_libelle_a_le_libelle_par_defaut() {
        // Given
        String levier = "Covoiturage";
        String nom = "Service sans libellé " + UUID.randomUUID();
        creerServiceACadre(nom, levier, "https://cadre.example.org/");
        // When
        var reponse = given().queryParam("leviers", levier).queryParam("limite", 200).get(ROUTE).then();
        // Then
        reponse.body("services.find { it.nom == '" + nom + "' }.lien.libelle", equalTo("Accéder au service"));
    }

    private static void creerServiceACadre(String nom, String levier, String cadre) {
        String id = admin().body("{\"name\":\"" + nom
                + "\",\"sousTitre\":\"s\",\"description\":\"d\",\"logoUrl\":\"https://example.org/l.svg\","
                + "\"redirectionUrl\":\"https://example.org\",\"iframeUrl\":\"" + cadre + "\",\"isListed\":true}")
                .post("/services").then().statusCode(201).extract().path("id");
        admin().body("{\"competences\":null,\"leviers\":[\"" + levier + "\"],\"phases\":[],\"regions\":[],\"isListed\":true}")
                .post("/services/contexts/" + id).then().statusCode(201);
    }

    private static RequestSpecification admin() {
        return given().header("Authorization", "Bearer " + ClesDeTest.ADMIN).contentType("application/json");
    }

    @Test
    void chaque_parametre_incompris_est_refuse_par_son_nom_en_francais() {
        refuse("labels", "labels", "T9999");
        refuse("leviers", "leviers", "Inconnu");
        refuse("competences", "competences", "99");
        refuse("phases", "phases", "Fini");
        refuse("regions", "regions", "99");
        refuse("territoire", "territoire", "99999");
        refuse("limite", "limite", "0");
        refuse("limite", "limite", "douze");
        refuse("lang", "lang", "fr_FR!");
        refuse("hote", "hote", "a b");
        refuse("projets", "projets", "x");
        refuse("idType", "idType", "tetId");
        given().queryParam("projet", "pas-un-uuid").get(ROUTE).then().statusCode(400).body("erreurs[0].champ", equalTo("projet"));
        given().queryParam("projet", UUID.randomUUID()).queryParam("labels", "T1").get(ROUTE).then().statusCode(400)
                .body("erreurs[0].champ", equalTo("labels"));
        given().queryParam("projet", UUID.randomUUID(), UUID.randomUUID()).get(ROUTE).then().statusCode(400)
                .body("erreurs[0].champ", equalTo("projet"));
        given().get(ROUTE).then().statusCode(400).contentType("application/problem+json").body("erreurs[0].champ", equalTo("projet"));
    }

    private static void refuse(String champ, String parametre, String valeur) {
        given().queryParam("labels", "T1").queryParam(parametre, valeur).get(ROUTE).then().statusCode(400)
                .body("erreurs.champ", hasItem(champ)).body("statusCode", nullValue());
    }

    private static EtatProjet qualifier(String nom, String theme) {
        EtatProjet p = projet(UUID.randomUUID(), 1, nom);
        publier(p);
        publier(qualification(p, 1, List.of(etiquette(Axe.THEMATIQUES, theme, 0.95)), List.of(), List.of(), List.of()));
        BaseDeTest.attendre("1", "select version from qualification where projet_id = ?", p.id());
        BaseDeTest.attendre("1", "select version from projet where id = ?", p.id());
        return p;
    }

    private ServiceCatalogue serviceAvecTheme() {
        return catalogue.instantane().services().stream().filter(s -> s.liste() && theme(s) != null
                && catalogue.instantane().contextes().stream().filter(c -> c.serviceId().equals(s.id()) && c.liste())
                        .allMatch(c -> c.regions() == null || c.regions().isEmpty())).findFirst().orElseThrow();
    }

    /** A theme of the service that suffices to propose it, or null. */
    private static String theme(ServiceCatalogue s) {
        return s.classification().thematiques().stream().map(l -> l.label()).filter(l -> !GENERIQUES.contains(l)).findFirst().orElse(null);
    }
}
