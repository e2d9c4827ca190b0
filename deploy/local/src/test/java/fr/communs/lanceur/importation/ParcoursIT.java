package fr.communs.lanceur.importation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.communs.lanceur.Api;
import fr.communs.lanceur.Dossier;
import fr.communs.lanceur.ErreurUtilisateur;
import fr.communs.lanceur.Terminal;
import fr.communs.lanceur.demo.Ensemble;
import fr.communs.lanceur.demo.Exemples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole thread on the packaged services: a partner's file goes in, services come out of the gateway. */
class ParcoursIT {

    @TempDir
    static Path dossier;

    private static Ensemble ensemble;

    @BeforeAll
    static void demarrer() {
        Dossier projet = Dossier.courant();
        assumeTrue(Files.exists(projet.jar("aiguillage")), "the services are not packaged: run ./mvnw verify from the root");
        ensemble = Ensemble.demarrer(new Dossier(projet.racine(), dossier), 0, true);
    }

    @AfterAll
    static void arreter() {
        if (ensemble != null) {
            ensemble.close();
        }
    }

    @Test
    void un_fichier_importe_deux_fois_cree_puis_ne_change_rien_et_tout_est_qualifie() throws IOException {
        // Given
        Path fichier = Files.writeString(dossier.resolve("fonds-vert.csv"), """
                code_departement,code_commune,nom_demarche_ds,numero_dossier_ds,nom_du_projet,siren,montant_engage
                01,01004,Rénovation énergétique des bâtiments publics,10,Isolation de l'école du bourg,NULL,21667.5
                01,NULL,Développement du covoiturage,11,Aire de covoiturage de la sortie nord,210100046.0,1450
                NULL,NULL,Ingénierie,12,Étude sans territoire,NULL,10
                """);

        // When
        JsonNode premier = importer("FondVert", fichier).json();
        JsonNode second = importer("FondVert", fichier).json();

        // Then
        assertThat(premier.toString()).startsWith("{\"lus\":3,\"crees\":2,\"modifies\":0,\"inchanges\":0,\"rejetes\":1");
        assertThat(second.toString()).startsWith("{\"lus\":3,\"crees\":0,\"modifies\":0,\"inchanges\":2,\"rejetes\":1");
        assertThat(avancement("FondVert", 2).toString()).isEqualTo("{\"projets\":2,\"qualifies\":2,\"enAttente\":0}");
    }

    @Test
    void tant_que_kafka_ne_transmet_rien_un_projet_modifie_n_est_pas_qualifie_puis_il_l_est() throws IOException {
        // Given
        String avant = """
                code_departement,code_commune,nom_demarche_ds,numero_dossier_ds,nom_du_projet,siren,montant_engage
                01,01004,Renaturation des villes et des villages,20,Ombre sur la place du marché,NULL,5000
                """;
        suivi(Duration.ofMinutes(1)).attendre(importer("Recoco", Files.writeString(dossier.resolve("avant.csv"), avant)));
        ensemble.kafka().tuer();

        // When
        Rapport rapport = importer("Recoco", Files.writeString(dossier.resolve("apres.csv"), avant.replace("5000", "7000")));
        Throwable sansKafka = catchThrowable(() -> suivi(Duration.ofSeconds(3)).attendre(rapport));
        ensemble.kafka().redemarrer();
        suivi(Duration.ofMinutes(1)).attendre(rapport);

        // Then
        assertThat(sansKafka).isInstanceOf(ErreurUtilisateur.class).hasMessageContaining("0 projets qualifiés sur 1");
        assertThat(rapport.json().toString())
                .startsWith("{\"lus\":1,\"crees\":0,\"modifies\":1,\"inchanges\":0,\"rejetes\":0,\"qualifies\":1");
    }

    @Test
    void chaque_projet_d_exemple_est_qualifie_et_oriente() throws IOException {
        // Given
        Exemples exemples = new Exemples(ensemble, new Terminal());

        // When
        exemples.deposerEtAttendre();

        // Then
        JsonNode liste = ensemble.api("MEC").get("/widget/v1/exemples").json().path("exemples");
        assertThat(liste.size()).isGreaterThanOrEqualTo(40);
        assertThat(avancement("MEC", liste.size()).path("enAttente").asInt()).isZero();
    }

    @Test
    void sans_cle_le_depot_d_un_projet_est_refuse() throws IOException {
        // Given
        Api inconnu = new Api("http://127.0.0.1:" + ensemble.port(), "mauvaise");

        // When
        Api.Reponse reponse = inconnu.post("/projets", "application/json", "{}");

        // Then
        assertThat(reponse.statut()).isEqualTo(401);
    }

    private static Suivi suivi(Duration patience) {
        return new Suivi(ensemble.apiAdmin(), new Terminal(), Duration.ofMillis(200), patience);
    }

    private static Rapport importer(String plateforme, Path fichier) {
        Rapport rapport = new Rapport();
        try (Envoi envoi = new Envoi(ensemble.api(plateforme), rapport, () -> { })) {
            new Fichier(fichier).lire("auto", plateforme, new Fichier.Lecture() {
                @Override
                public void lue(long numero, ObjectNode projet) {
                    rapport.lue();
                    envoi.ajouter(numero, projet);
                }

                @Override
                public void refusee(long numero, String motif) {
                    rapport.lue();
                    rapport.rejeter(numero, motif);
                }
            });
            envoi.finir();
        }
        return rapport;
    }

    /** Once this many projects are qualified, or after the deadline. */
    private static JsonNode avancement(String plateforme, int attendus) throws IOException {
        Instant limite = Instant.now().plus(Duration.ofSeconds(60));
        JsonNode avancement;
        do {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            avancement = ensemble.apiAdmin().get("/admin/avancement?plateforme=" + plateforme).json();
        } while ((avancement.path("enAttente").asInt() > 0 || avancement.path("projets").asInt() < attendus)
                && Instant.now().isBefore(limite));
        return avancement;
    }
}
