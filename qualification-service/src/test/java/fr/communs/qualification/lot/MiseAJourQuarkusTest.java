package fr.communs.qualification.lot;

import static fr.communs.qualification.ProjetsDeTest.DELAI;
import static fr.communs.qualification.ProjetsDeTest.admin;
import static fr.communs.qualification.ProjetsDeTest.mec;
import static fr.communs.qualification.ProjetsDeTest.sql;
import static fr.communs.qualification.lot.LotsDeTest.anciens;
import static fr.communs.qualification.lot.LotsDeTest.assertUneSeuleFois;
import static fr.communs.qualification.lot.LotsDeTest.attendreFin;
import static fr.communs.qualification.lot.LotsDeTest.creer;
import static fr.communs.qualification.lot.LotsDeTest.faits;
import static fr.communs.qualification.lot.LotsDeTest.fermerLesLotsEtOublierLesAutresMoteurs;
import static fr.communs.qualification.lot.LotsDeTest.lot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.communs.qualification.qualification.PresenceService;
import fr.communs.qualification.qualification.ReglagesPresence;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two engines at once, as during a rolling upgrade: the newer one has the last word, and nothing of it is undone. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class MiseAJourQuarkusTest {

    @Inject
    LotService service;
    @Inject
    PresenceService presence;
    @Inject
    ReglagesPresence reglages;

    @BeforeEach
    void aucunLotOuvertNiAutreMoteur() {
        fermerLesLotsEtOublierLesAutresMoteurs();
    }

    @Test
    void une_replique_ne_prend_que_les_lots_de_son_moteur_et_ceux_qui_n_en_ont_pas() {
        // Given
        List<UUID> ids = anciens(3);
        String id = creer("{\"portee\":\"perimees\",\"debitParSeconde\":1}");
        admin().post("/management/lots/" + id + "/pause").then().statusCode(200);
        int deja = faits(id);
        sql("update lot set moteur = '|embarque|plus-recent' where id = ?", UUID.fromString(id));

        // When
        admin().post("/management/lots/" + id + "/reprendre").then().statusCode(200);

        // Then
        await().during(Duration.ofSeconds(2)).atMost(DELAI).until(() -> faits(id) == deja);
        sql("update lot set moteur = null where id = ?", UUID.fromString(id));
        attendreFin(id);
        assertUneSeuleFois(ids);
    }

    @Test
    void le_lot_automatique_d_un_ancien_moteur_continue_avec_le_nouveau_et_reprend_ce_qui_etait_deja_fait() throws Throwable {
        // Given: the former engine was at the end of the texts
        List<UUID> ids = anciens(3);
        UUID id = UUID.randomUUID();
        sql("insert into lot (id, portee, automatique, etat, debit_par_seconde, moteur, modele, total, changes, curseur_type, curseur_id)"
                + " values (?, 'perimees', true, 'en_cours', 20, '|embarque|ancien', 'ancien', 900, 4, 'service', 'zzz')", id);

        // When
        Optional<Lot> second = VertxContextSupport.subscribeAndAwait(() -> service.demarrer());

        // Then
        assertThat(second).isEmpty();
        attendreFin(id.toString());
        lot(id.toString()).body("total", equalTo(7)).body("faits", equalTo(7));
        assertUneSeuleFois(ids);
    }

    /** Another replica of this engine: it begins as a new process does. */
    private void demarrerUneReplique() throws Throwable {
        OuvrierLots replique = new OuvrierLots(service, presence, reglages);
        VertxContextSupport.subscribeAndAwait(replique::travailler);
    }

    private static String ouverts() {
        return sql("select count(*) from lot where automatique and etat = 'en_cours'");
    }

    @Test
    void une_replique_d_un_ancien_moteur_laisse_les_resultats_du_nouveau_tant_qu_il_vit() throws Throwable {
        // Given: to this engine, the results of a newer one look outdated
        List<UUID> ids = anciens(2);
        demarrerUneReplique();
        sql("update lot set etat = 'termine' where etat = 'en_cours'");
        sql("update texte_objet set etat = 'terminee' where etat = 'perimee'");
        sql("insert into moteur_present (empreinte) values ('|embarque|plus-recent')");

        // When
        demarrerUneReplique();
        String pendant = ouverts();
        String etat = mec().get("/qualification/projets/" + ids.get(0)).path("etat");
        sql("update moteur_present set vu_le = now() - interval '1 day' where empreinte = '|embarque|plus-recent'");
        demarrerUneReplique();

        // Then: and after a roll-back the older one is in force again
        assertThat(pendant).isEqualTo("0");
        assertThat(etat).isEqualTo("terminee");
        sql("delete from moteur_present where empreinte = '|embarque|plus-recent'");
        await().atMost(DELAI).until(() -> ouverts().equals("0"));
        assertUneSeuleFois(ids);
    }

    @Test
    void un_lot_automatique_annule_ne_recommence_pas_avec_une_autre_replique() throws Throwable {
        // Given: begun, then cancelled before its end
        anciens(2);
        UUID id = UUID.randomUUID();
        sql("insert into lot (id, portee, automatique, etat, debit_par_seconde, moteur, modele, total)"
                + " select ?, 'perimees', true, 'en_pause', 1, empreinte, 'courant', 2 from moteur_present order by vu_le desc limit 1", id);
        admin().post("/management/lots/" + id + "/annuler").then().statusCode(200).body("etat", equalTo("annule"));

        // When
        demarrerUneReplique();

        // Then
        assertThat(ouverts()).isEqualTo("0");
        sql("delete from lot where id = ?", id);
        demarrerUneReplique();
        await().atMost(DELAI).until(() -> ouverts().equals("0"));
    }

    @Test
    void ce_qu_un_ancien_moteur_qualifie_encore_pendant_la_mise_a_jour_est_revu_quand_il_s_arrete() throws Throwable {
        // Given: two pods of an upgrade
        sql("insert into moteur_present (empreinte, rang) overriding system value values ('|embarque|ancien', -1)");
        OuvrierLots nouveau = new OuvrierLots(service, presence, new SignalContinu());
        VertxContextSupport.subscribeAndAwait(nouveau::travailler);
        List<UUID> ids = anciens(2);

        // When
        sql("delete from moteur_present where rang = -1");
        VertxContextSupport.subscribeAndAwait(nouveau::travailler);

        // Then
        await().atMost(DELAI).until(() -> ouverts().equals("0"));
        assertUneSeuleFois(ids);
    }

    private static final class SignalContinu implements ReglagesPresence {

        @Override
        public Duration signal() {
            return Duration.ZERO;
        }
    }

    @Test
    void un_lot_demande_a_une_replique_d_un_ancien_moteur_est_refuse_et_ne_marque_rien() {
        // Given: to this engine, the results of a newer one look outdated
        List<UUID> ids = anciens(1);
        sql("insert into moteur_present (empreinte) values ('|embarque|plus-recent')");

        // When
        ValidatableResponse reponse = admin().body("{\"portee\":\"perimees\"}").post("/management/lots").then();

        // Then
        reponse.statusCode(409).body("detail", containsString("moteur plus récent"));
        assertThat((String) mec().get("/qualification/projets/" + ids.get(0)).path("etat")).isEqualTo("terminee");
        sql("delete from moteur_present where empreinte = '|embarque|plus-recent'");
    }

    @Test
    @Timeout(30)
    void un_lot_qui_n_en_finit_pas_n_empeche_pas_de_donner_signe_de_vie() throws Throwable {
        // Given
        LotService sansFin = new LotService(null, null, null, null, null, null, null) {
            @Override
            Uni<Optional<Lot>> demarrer() {
                return Uni.createFrom().item(Optional.empty());
            }

            @Override
            Uni<Boolean> tranche() {
                return Uni.createFrom().item(true);
            }
        };
        OuvrierLots ouvrier = new OuvrierLots(sansFin, presence, new SignalContinu());
        VertxContextSupport.subscribeAndAwait(ouvrier::travailler);
        sql("update moteur_present set vu_le = now() - interval '1 day'");

        // When
        VertxContextSupport.subscribeAndAwait(ouvrier::travailler);

        // Then
        assertThat(sql("select count(*) from moteur_present where vu_le > now() - interval '1 minute'")).isEqualTo("1");
    }
}
