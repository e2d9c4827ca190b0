package fr.communs.lanceur.passerelle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableDeRoutesTest {

    private final TableDeRoutes table = TableDeRoutes.charger();

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "/, projets",
        "/projets, projets",
        "/projets/bulk, projets",
        "/projets/0190, projets",
        "/projets/0190/public-info, projets",
        "/projets/0190/services, aiguillage",
        "/projets/0190/services/autre, aiguillage",
        "/projets/0190/extra-fields, aiguillage",
        "/projets/mec, projets",
        "/projets/mec/42/qualification, projets",
        "/projets/mec/services, projets",
        "/admin, aiguillage",
        "/admin/avancement, aiguillage",
        "/admin/plateformes, projets",
        "/admin/plateformes/MEC, projets",
        "/admin/abonnements/1, projets",
        "/mec/v1/projets, projets",
        "/referentiel/v1/communes, projets",
        "/qualification/apercu, qualification",
        "/widget/v1/orientation, aiguillage",
        "/.well-known/openid-configuration, aiguillage"
    })
    void la_ligne_la_plus_precise_gagne(String chemin, String service) {
        // Given
        String demande = chemin;

        // When
        var trouve = table.service(demande);

        // Then
        assertThat(trouve).contains(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/metrics", "/projetsautres", "/mec", "/mec/v2", "/inconnu", "", "projets", "/servicesx"})
    void un_prefixe_s_arrete_a_une_barre_et_le_reste_n_est_a_personne(String chemin) {
        // Given
        String demande = chemin;

        // When
        var trouve = table.service(demande);

        // Then
        assertThat(trouve).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projets/../q/metrics", "/projets/%2e%2E/q/metrics", "/projets/./x", "/projets/..;x/q", "/projets//q",
        "/projets/%2fq", "/projets/a\\..\\q", "/projets/%5c", "//q/metrics"})
    void un_chemin_que_le_service_lirait_autrement_n_est_a_personne(String chemin) {
        // Given
        String demande = chemin;

        // When
        var trouve = table.service(demande);

        // Then
        assertThat(trouve).isEmpty();
    }

    @Test
    void la_table_partagee_nomme_les_trois_services() {
        // Given // When
        List<String> services = table.services();

        // Then
        assertThat(services).containsExactly("aiguillage", "projets", "qualification");
    }

    @Test
    void une_ligne_mal_formee_est_refusee() {
        // Given
        List<String> lignes = List.of("chemin;service", "projets;projets");

        // When // Then
        assertThatThrownBy(() -> TableDeRoutes.lire(lignes)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("projets");
    }
}
