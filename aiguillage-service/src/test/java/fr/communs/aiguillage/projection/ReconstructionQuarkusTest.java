package fr.communs.aiguillage.projection;

import static fr.communs.aiguillage.EvenementsDeTest.etiquette;
import static fr.communs.aiguillage.EvenementsDeTest.projet;
import static fr.communs.aiguillage.EvenementsDeTest.publier;
import static fr.communs.aiguillage.EvenementsDeTest.qualification;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.aiguillage.BaseDeTest;
import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.EtatProjet.Declare;
import fr.communs.contrats.EtatQualification;
import fr.communs.contrats.EtatQualification.Correction;
import fr.communs.contrats.Sujets;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.socle.test.KafkaDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** T11 of the fault matrix: the projection holds nothing that the log does not give again (docs/evenements.md, "Replaying"). */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class ReconstructionQuarkusTest {

    private static final String VERSION_PROJET = "select version from projet where id = ?";
    private static final String VERSION_QUALIFICATION = "select version from qualification where projet_id = ?";
    private static final String LEVIER = "Sobriété foncière";

    /** Project → last version of its state and of its qualification, null without one. */
    private final Map<UUID, String[]> versions = new LinkedHashMap<>();

    @Test
    void T11_la_projection_refaite_depuis_le_journal_donne_les_memes_reponses() {
        // Given
        UUID qualifie = publierTout(List.of(projet(UUID.randomUUID(), 1, "Friche à reprendre")), 1);
        UUID corrige = publierTout(List.of(projet(UUID.randomUUID(), 1, "Friche corrigée")), 2,
                new Correction("leviers", code(LEVIER), "retire"), new Correction("competences", "90-76", "ajoute"));
        UUID id = UUID.randomUUID();
        UUID change = publierTout(List.of(projet(id, 1, "Ancien intitulé"), projet(id, 2, "Nouvel intitulé")), 3);
        UUID enAttente = publierTout(List.of(projet(UUID.randomUUID(), 1, "Texte d'avant")), 1);
        noter(projet(enAttente, 2, "Texte d'après"));
        UUID archive = publierTout(List.of(projet(UUID.randomUUID(), 1, "Projet abandonné")), 1);
        noter(projet(archive, 2, "Projet abandonné", new Declare(null, null, null), "publique", true));
        UUID prive = publierTout(List.of(projet(UUID.randomUUID(), 1, "Projet devenu privé")), 1);
        noter(projet(prive, 2, "Projet devenu privé", new Declare(null, null, null), "privee", false));
        UUID declareVide = publierTout(List.of(projet(UUID.randomUUID(), 1, "Projet sans compétence",
                new Declare(List.of(), null, null))), 1, new Correction("competences", "90-76", "retire"));
        attendreLaProjection();
        Map<String, String> avant = reponses();
        assertThat(avant.get("/services/project/" + qualifie)).startsWith("200 [{").isNotEqualTo(avant.get("/services/project/" + corrige));
        assertThat(avant.get("/services/project/" + declareVide)).startsWith("200 ");
        assertThat(avant.get("/services/project/" + archive)).startsWith("404 ");
        assertThat(avant.get("/services/project/" + prive)).startsWith("404 ");
        assertThat(avant.get("/widget/v1/orientation?projet=" + change)).startsWith("200 ");
        assertThat(avant.get("/widget/v1/orientation?projet=" + enAttente)).startsWith("202 ");
        List<ConsumerRecord<String, String>> projets = journal(Sujets.PROJETS);
        List<ConsumerRecord<String, String>> qualifications = journal(Sujets.QUALIFICATIONS);
        vider();

        // When: the topics come in the other order, each with its own order kept
        qualifications.forEach(ReconstructionQuarkusTest::rejouer);
        versions.forEach((p, v) -> BaseDeTest.attendre(v[1], VERSION_QUALIFICATION, p));
        projets.forEach(ReconstructionQuarkusTest::rejouer);
        attendreLaProjection();

        // Then
        assertThat(reponses()).isEqualTo(avant);
    }

    /** @return the id of the project, whose last text gets {@code nombre} qualifications, the last one with these corrections */
    private UUID publierTout(List<EtatProjet> etats, int nombre, Correction... corrections) {
        etats.forEach(this::noter);
        EtatProjet dernier = etats.get(etats.size() - 1);
        for (int version = 1; version <= nombre; version++) {
            EtatQualification q = qualification(etats.get(Math.min(version, etats.size()) - 1), version,
                    List.of(etiquette(Axe.THEMATIQUES, "Voie douce, piste cyclable", 0.9)), List.of(etiquette(Axe.LEVIERS, LEVIER, 0.9)),
                    List.of(), version == nombre ? List.of(corrections) : List.of());
            publier(q);
        }
        versions.get(dernier.id())[1] = String.valueOf(nombre);
        return dernier.id();
    }

    private void noter(EtatProjet etat) {
        publier(etat);
        versions.computeIfAbsent(etat.id(), p -> new String[2])[0] = String.valueOf(etat.version());
    }

    private static String code(String levier) {
        return etiquette(Axe.LEVIERS, levier, 1).code();
    }

    private void attendreLaProjection() {
        versions.forEach((p, v) -> {
            BaseDeTest.attendre(v[0], VERSION_PROJET, p);
            BaseDeTest.attendre(v[1], VERSION_QUALIFICATION, p);
        });
    }

    /** Address → status and body. */
    private Map<String, String> reponses() {
        Map<String, String> reponses = new LinkedHashMap<>();
        versions.keySet().forEach(p -> List.of("/services/project/" + p, "/widget/v1/orientation?projet=" + p).forEach(adresse -> {
            Response reponse = given().get(adresse);
            // The token changes with the hour.
            reponses.put(adresse, reponse.statusCode() + " " + reponse.asString().replaceAll("\"jeton\":\"[^\"]+\"", "\"jeton\":\"\""));
        }));
        return reponses;
    }

    private List<ConsumerRecord<String, String>> journal(String sujet) {
        return KafkaDeTest.lireTout(sujet, r -> r.key() != null && versions.keySet().stream().anyMatch(p -> r.key().contains(p.toString())),
                Duration.ofSeconds(30));
    }

    private static void vider() {
        for (String table : List.of("projet", "qualification", "boite_de_reception")) {
            BaseDeTest.lire("with vide as (delete from " + table + " returning 1) select count(*) from vide");
        }
    }

    private static void rejouer(ConsumerRecord<String, String> enregistrement) {
        KafkaDeTest.publier(enregistrement.topic(), enregistrement.key(), enregistrement.value());
    }
}
