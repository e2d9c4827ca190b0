package fr.communs.qualification.lot;

import static fr.communs.qualification.ProjetsDeTest.DELAI;
import static fr.communs.qualification.ProjetsDeTest.exactement;
import static fr.communs.qualification.ProjetsDeTest.sql;
import static fr.communs.qualification.lot.LotsDeTest.anciens;
import static fr.communs.qualification.lot.LotsDeTest.assertUneSeuleFois;
import static fr.communs.qualification.lot.LotsDeTest.assertUneSeuleFoisAuxReditesPres;
import static fr.communs.qualification.lot.LotsDeTest.attendreFin;
import static fr.communs.qualification.lot.LotsDeTest.creer;
import static fr.communs.qualification.lot.LotsDeTest.faits;
import static fr.communs.qualification.lot.LotsDeTest.fermerLesLotsEtOublierLesAutresMoteurs;
import static fr.communs.qualification.lot.LotsDeTest.lot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Batches on real servers, killed, refused or rivals: each object is still qualified again exactly once. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class PannesDesLotsQuarkusTest {

    @Inject
    LotService service;

    @BeforeEach
    void aucunLotOuvertNiAutreMoteur() {
        fermerLesLotsEtOublierLesAutresMoteurs();
    }

    @Test
    void tue_en_plein_travail_plusieurs_fois_un_lot_reprend_ou_il_en_etait() {
        // Given
        List<UUID> ids = anciens(12);
        String id = creer("{\"portee\":\"perimees\",\"debitParSeconde\":3}");

        // When: every connection of the service is cut, slices under way included
        for (int seuil : List.of(1, 4, 7)) {
            await().atMost(DELAI).ignoreExceptions().until(() -> Integer.parseInt(
                    sql("select inchanges + changes + echecs from lot where id = ?", UUID.fromString(id))) >= seuil);
            sql("select count(pg_terminate_backend(pid)) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()");
        }

        // Then
        await().atMost(DELAI).ignoreExceptions().until(() -> "termine".equals(
                sql("select etat from lot where id = ?", UUID.fromString(id))));
        await().atMost(DELAI).ignoreExceptions().untilAsserted(() -> lot(id).body("faits", equalTo(12)).body("changes", equalTo(12)));
        assertUneSeuleFoisAuxReditesPres(ids);
    }

    @Test
    void une_tranche_qui_echoue_apres_ses_resultats_ne_laisse_rien_derriere_elle() {
        // Given: the cursor cannot be written
        List<UUID> ids = anciens(3);
        sql("create or replace function panne() returns trigger language plpgsql as $$ begin raise exception 'panne'; end $$");
        sql("create trigger panne before update on lot for each row when (old.curseur_id is distinct from new.curseur_id)"
                + " execute function panne()");
        String id = creer("{\"portee\":\"perimees\"}");

        // When
        await().during(Duration.ofSeconds(2)).atMost(DELAI).until(() -> faits(id) == 0);
        assertThat(exactement(ids.get(0), 1)).hasSize(1);
        sql("drop trigger panne on lot");

        // Then
        attendreFin(id);
        assertUneSeuleFois(ids);
    }

    @Test
    void deux_repliques_ne_prennent_jamais_la_meme_tranche() throws Exception {
        // Given
        List<UUID> ids = anciens(20);
        String id = creer("{\"portee\":\"perimees\",\"debitParSeconde\":2}");
        ExecutorService repliques = Executors.newFixedThreadPool(4);

        // When: the rate lifted, four workers besides the one of the service
        sql("update lot set prochaine_tranche_le = clock_timestamp() - interval '1 hour', debit_par_seconde = 2 where id = ?",
                UUID.fromString(id));
        Callable<Integer> ouvrier = () -> {
            int prises = 0;
            for (int i = 0; i < 40; i++) {
                prises += prendre() ? 1 : 0;
                sql("update lot set prochaine_tranche_le = clock_timestamp() - interval '1 hour' where id = ?", UUID.fromString(id));
            }
            return prises;
        };
        List<Future<Integer>> travaux = repliques.invokeAll(List.of(ouvrier, ouvrier, ouvrier, ouvrier));
        repliques.shutdown();

        // Then
        for (Future<Integer> travail : travaux) {
            assertThat(travail.get()).isGreaterThanOrEqualTo(0);
        }
        attendreFin(id);
        lot(id).body("faits", equalTo(20)).body("changes", equalTo(20));
        assertUneSeuleFois(ids);
    }

    private boolean prendre() {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> service.tranche());
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
