package fr.communs.qualification.lot;

import static fr.communs.qualification.ProjetsDeTest.DELAI;
import static fr.communs.qualification.ProjetsDeTest.admin;
import static fr.communs.qualification.ProjetsDeTest.json;
import static fr.communs.qualification.ProjetsDeTest.projet;
import static fr.communs.qualification.ProjetsDeTest.publier;
import static fr.communs.qualification.ProjetsDeTest.publies;
import static fr.communs.qualification.ProjetsDeTest.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import fr.communs.contrats.Sujets;
import fr.communs.socle.test.KafkaDeTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What tests of batches do and look at, through the routes of the operators. */
final class LotsDeTest {

    private LotsDeTest() {
    }

    /** Results of the other tests of the JVM are up to date: only those made outdated here are in scope. */
    static void fermerLesLotsEtOublierLesAutresMoteurs() {
        sql("update moteur_present set vu_le = vu_le - interval '1 day'");
        sql("update lot set etat = 'termine' where etat in ('en_cours', 'en_pause')");
    }

    static List<UUID> projets(int nombre) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < nombre; i++) {
            UUID id = UUID.randomUUID();
            ids.add(id);
            publier(projet(id, 0, false, "Construction d'un gymnase"));
        }
        ids.forEach(id -> publies(id, 1));
        return ids;
    }

    /** As if a former version of the engine had qualified them. */
    static List<UUID> anciens(int nombre) {
        List<UUID> ids = projets(nombre);
        ids.forEach(id -> sql("update qualification set empreinte_qualification = 'ancienne', modele = 'ancien' where objet_id = ?",
                id.toString()));
        return ids;
    }

    static String creer(String corps) {
        return admin().body(corps).post("/management/lots").then().statusCode(201).extract().path("id");
    }

    static ValidatableResponse lot(String id) {
        return admin().get("/management/lots/" + id).then().statusCode(200);
    }

    static int faits(String id) {
        return lot(id).extract().path("faits");
    }

    static void attendreFin(String id) {
        await().atMost(DELAI).until(() -> "termine".equals(lot(id).extract().path("etat")));
    }

    static void assertUneSeuleFois(List<UUID> ids) {
        Set<String> cles = ids.stream().map(UUID::toString).collect(Collectors.toSet());
        // One more than expected is asked for, to see that there is none.
        Map<String, List<Long>> versions = KafkaDeTest.lire(Sujets.QUALIFICATIONS, r -> cles.contains(r.key()), 2 * ids.size() + 1,
                Duration.ofSeconds(4)).stream().collect(Collectors.groupingBy(r -> r.key(),
                Collectors.mapping(r -> json(r.value()).at("/data/version").asLong(), Collectors.toList())));
        assertThat(versions).hasSize(ids.size());
        assertThat(versions.values()).allSatisfy(v -> assertThat(v).containsExactly(1L, 2L));
    }
}
