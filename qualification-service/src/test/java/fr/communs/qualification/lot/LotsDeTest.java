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
import java.util.HashSet;
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
        assertUneSeuleFois(ids, false);
    }

    /** The same where the relay was cut between acknowledgement and deletion: it may say an event again, under the same id, which consumers know. */
    static void assertUneSeuleFoisAuxReditesPres(List<UUID> ids) {
        assertUneSeuleFois(ids, true);
    }

    private static void assertUneSeuleFois(List<UUID> ids, boolean redites) {
        Set<String> cles = ids.stream().map(UUID::toString).collect(Collectors.toSet());
        // One more than expected is asked for, to see that there is none.
        int attendus = redites ? 4 * ids.size() : 2 * ids.size() + 1;
        Set<String> vus = new HashSet<>();
        Map<String, List<Long>> versions = KafkaDeTest.lire(Sujets.QUALIFICATIONS, r -> cles.contains(r.key()), attendus,
                        Duration.ofSeconds(4)).stream()
                .filter(r -> vus.add(json(r.value()).path("id").asText()) || !redites)
                .collect(Collectors.groupingBy(r -> r.key(),
                        Collectors.mapping(r -> json(r.value()).at("/data/version").asLong(), Collectors.toList())));
        assertThat(versions).hasSize(ids.size());
        assertThat(versions.values()).allSatisfy(v -> assertThat(v).containsExactly(1L, 2L));
    }
}
