package fr.communs.qualification.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import fr.communs.qualification.llm.EchecLlm.Cause;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which an endpoint may fail to answer, against a real server: one failure, of the right kind, in time. */
class LlmEnPanneTest extends MoteurFaceAuServeur {

    private static final int AU_PLUS = 9_000;

    @Test
    void un_429_dit_combien_attendre() {
        // Given
        SERVEUR.repond(aResponse().withStatus(429).withHeader("Retry-After", "17").withBody("{\"error\":\"rate\"}"));

        // When
        EchecLlm echec = echouer();

        // Then
        assertThat(echec.cause()).isEqualTo(Cause.DEBIT);
        assertThat(echec.attente()).isEqualTo(Duration.ofSeconds(17));
    }

    @Test
    void une_erreur_500_est_une_panne_du_serveur() {
        // Given
        SERVEUR.repond(aResponse().withStatus(500).withBody(BON));

        // When
        EchecLlm echec = echouer();

        // Then
        assertThat(echec.cause()).isEqualTo(Cause.SERVEUR);
        assertThat(echec.cause().panne()).isTrue();
    }

    @Test
    void une_cle_refusee_est_un_mauvais_reglage_et_une_demande_refusee_ne_l_est_pas() {
        // Given
        SERVEUR.repond(aResponse().withStatus(401));
        Cause cle = echouer().cause();
        SERVEUR.repond(aResponse().withStatus(422));

        // When
        Cause demande = echouer().cause();

        // Then
        assertThat(cle).isEqualTo(Cause.REGLAGE);
        assertThat(demande).isEqualTo(Cause.REQUETE);
    }

    @Test
    void un_goutte_a_goutte_est_coupe_a_la_fin_du_delai() {
        // Given
        SERVEUR.repond(ServeurLlm.reussite(BON).withChunkedDribbleDelay(40, 20_000));

        // When
        EchecLlm echec = echouer();

        // Then
        assertThat(echec.cause()).isEqualTo(Cause.DELAI);
    }

    @Test
    void un_silence_est_coupe_a_la_fin_du_delai() {
        // Given
        SERVEUR.repond(ServeurLlm.reussite(BON).withFixedDelay(20_000));

        // When
        EchecLlm echec = echouer();

        // Then
        assertThat(echec.cause()).isEqualTo(Cause.DELAI);
    }

    @Test
    void un_corps_vide_ou_une_page_html_est_illisible() {
        // Given
        SERVEUR.repond(aResponse().withStatus(200).withBody("<html>Bad gateway</html>"));
        Cause page = echouer().cause();
        SERVEUR.repond(aResponse().withStatus(200));

        // When
        Cause vide = echouer().cause();

        // Then
        assertThat(page).isEqualTo(Cause.ILLISIBLE);
        assertThat(vide).isIn(Cause.VIDE, Cause.ILLISIBLE);
    }

    @Test
    void une_connexion_coupee_est_une_panne() {
        // Given
        SERVEUR.repond(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        // When
        EchecLlm echec = echouer();

        // Then
        assertThat(echec.cause()).isEqualTo(Cause.CONNEXION);
    }

    @Test
    void une_reponse_qui_n_est_pas_du_http_ou_qui_s_arrete_au_milieu_est_une_panne() {
        // Given
        SERVEUR.repond(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE));
        Cause bruit = echouer().cause();
        SERVEUR.repond(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK));

        // When
        Cause coupure = echouer().cause();

        // Then
        assertThat(bruit).isEqualTo(Cause.CONNEXION);
        assertThat(coupure).isEqualTo(Cause.CONNEXION);
    }

    static Stream<Arguments> echecs() {
        return Stream.of(
                arguments("refusé", aResponse().withStatus(429), 0),
                arguments("clé", aResponse().withStatus(401), 0),
                arguments("demande", aResponse().withStatus(422), 0),
                arguments("passerelle", aResponse().withStatus(504), AU_PLUS),
                arguments("coupure", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), AU_PLUS),
                arguments("coupure au milieu", aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK), AU_PLUS),
                arguments("démesure", ServeurLlm.reussite("x".repeat(400_000)), AU_PLUS),
                arguments("silence", ServeurLlm.reussite(BON).withFixedDelay(20_000), AU_PLUS),
                arguments("sans JSON", aResponse().withStatus(200).withBody("<html>Bad gateway</html>"), AU_PLUS),
                arguments("sans compte", aResponse().withStatus(200).withBody("{\"choices\":[]}"), AU_PLUS),
                arguments("compté", ServeurLlm.reussite("Je ne sais pas."), 1234));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("echecs")
    void ce_qui_a_pu_etre_compte_la_bas_coute_le_plus_possible_sauf_si_le_serveur_dit_combien(String cas, ResponseDefinitionBuilder reponse,
                                                                                              int cout) {
        // Given
        SERVEUR.repond(reponse);

        // When
        EchecLlm echec = echouer();

        // Then
        assertThat(echec.jetons(AU_PLUS)).isEqualTo(cout);
    }

    @Test
    void une_connexion_refusee_n_a_rien_coute() throws IOException {
        // Given: a port that nobody listens to any more
        int port;
        try (ServerSocket ferme = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = ferme.getLocalPort();
        }
        MoteurLlm absent = new MoteurLlm(new PointDAcces(URI.create("http://127.0.0.1:" + port), "cle", "modele", Duration.ofSeconds(5),
                800, PointDAcces.Contrainte.SCHEMA));

        // When
        EchecLlm echec = MoteurLlm.echec(catchThrowable(() -> absent.lire(absent.preparer(NOM, DESCRIPTION)).join()));

        // Then
        assertThat(echec.cause()).isEqualTo(Cause.CONNEXION);
        assertThat(echec.jetons(AU_PLUS)).isZero();
    }

    @Test
    void une_reponse_demesuree_est_coupee() {
        // Given
        SERVEUR.repond(ServeurLlm.reussite("x".repeat(400_000)));

        // When
        EchecLlm echec = echouer();

        // Then
        assertThat(echec.cause()).isEqualTo(Cause.CONNEXION);
    }
}
