package fr.communs.socle.evenement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.VertxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanneInfrastructureTest {

    @ParameterizedTest
    @CsvSource({"08006,true", "53300,true", "57P01,true", "40001,true", "28P01,true", "28000,true", "3D000,true",
            "58030,true", "25006,true", "42501,true", "25P02,false", "23505,false", "22P05,false", "42P01,false"})
    void l_etat_sql_dit_si_la_panne_passera(String etat, boolean panne) {
        assertThat(PanneInfrastructure.est(new RuntimeException(new SQLException("refus", etat)))).isEqualTo(panne);
    }

    @Test
    void un_reseau_coupe_est_une_panne() {
        assertThat(PanneInfrastructure.est(new ConnectException("refusé"))).isTrue();
        assertThat(PanneInfrastructure.est(new UncheckedIOException(new IOException("reset")))).isTrue();
        assertThat(PanneInfrastructure.est(new TimeoutException())).isTrue();
        assertThat(PanneInfrastructure.est(new IllegalStateException("Connection is closed"))).isTrue();
        assertThat(PanneInfrastructure.est(new VertxException("SSL handshake failed"))).isTrue();
    }

    @Test
    void un_travail_refuse_parce_que_le_service_s_arrete_est_une_panne() {
        assertThat(PanneInfrastructure.est(new RejectedExecutionException())).isTrue();
    }

    @Test
    void un_json_illisible_n_en_est_pas_une_et_ne_sera_pas_retente() {
        JsonProcessingException illisible = assertThrows(JsonProcessingException.class,
                () -> new ObjectMapper().readTree("{"));
        assertThat(PanneInfrastructure.est(illisible)).isFalse();
        assertThat(PanneInfrastructure.est(new IllegalStateException("effet", illisible))).isFalse();
    }

    @Test
    void une_faute_du_code_n_en_est_pas_une() {
        assertThat(PanneInfrastructure.est(new NullPointerException())).isFalse();
    }
}
