package fr.communs.helm;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.Rule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every alert reads a metric that the services really expose and leads to a runbook; every runbook belongs to an alert. */
class SupervisionTest {

    private static final Path FICHES = Path.of("../../docs/exploitation").toAbsolutePath().normalize();

    @Test
    void chaque_alerte_a_sa_fiche_et_chaque_fiche_son_alerte() throws IOException {
        // Given
        Set<String> fiches = new TreeSet<>();
        try (var fichiers = Files.list(FICHES)) {
            fichiers.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".md") && !f.equals("README.md")).forEach(fiches::add);
        }

        // When
        List<Rule> alertes = alertes(Map.of());

        // Then
        assertThat(alertes).extracting(a -> a.getAnnotations().get("runbook_url").replace("docs/exploitation/", ""))
                .containsExactlyInAnyOrderElementsOf(fiches);
        for (Rule alerte : alertes) {
            Path fiche = FICHES.resolve(alerte.getAnnotations().get("runbook_url").replace("docs/exploitation/", ""));
            assertThat(Files.readString(fiche)).contains("# " + alerte.getAlert()).contains("## Meaning").contains("## Diagnosis")
                    .contains("## Action");
        }
    }

    @Test
    void les_alertes_lisent_les_mesures_des_services_avec_les_seuils_donnes() {
        // Given
        Map<String, Object> valeurs = Map.of("metrics.prometheusRule.databaseSilenceSeconds", 45,
                "metrics.prometheusRule.serverErrorPercent", 2, "metrics.prometheusRule.batchAgeSeconds", 600,
                "metrics.prometheusRule.sweepAgeSeconds", 1200,
                "metrics.prometheusRule.outboxDepth", 100, "metrics.prometheusRule.outboxAgeSeconds", 30,
                "metrics.prometheusRule.consumerLag", 1000000, "metrics.prometheusRule.llmQueueAgeSeconds", 100000,
                "metrics.prometheusRule.runbookBaseUrl", "https://doc.exemple.fr");

        // When
        Map<String, String> expressions = alertes(valeurs).stream()
                .collect(Collectors.toMap(Rule::getAlert, a -> String.valueOf(a.getExpr().getValue())));

        // Then
        String serie = "{job=\"communs\",namespace=\"ville\"}";
        assertThat(expressions).isEqualTo(Map.ofEntries(
                entry("CommunsServiceIndisponible", """
                        max by (service) (up{job="communs",namespace="ville"}) == 0
                        or absent(up{job="communs",namespace="ville",service="aiguillage"})
                        or absent(up{job="communs",namespace="ville",service="projets"})
                        or absent(up{job="communs",namespace="ville",service="qualification"})"""),
                entry("CommunsBaseInjoignable", "min by (service) (communs_base_lue_depuis_secondes" + serie + ") > 45"),
                entry("CommunsErreursServeur", """
                        sum by (service) (rate(http_server_requests_seconds_count{job="communs",namespace="ville",status=~"5.."}[5m]))
                        / sum by (service) (rate(http_server_requests_seconds_count{job="communs",namespace="ville"}[5m])) * 100 > 2"""),
                entry("CommunsBoiteEnvoiProfonde", "max by (service) (communs_boite_envoi_profondeur" + serie + ") > 100"),
                entry("CommunsBoiteEnvoiAgee", "max by (service) (communs_boite_envoi_age_secondes" + serie + ") > 30"),
                entry("CommunsRetardConsommateur",
                        "max by (service) (kafka_consumer_fetch_manager_records_lag_max" + serie + ") > 1000000"),
                entry("CommunsLotBloque", "max by (service, sujet) (communs_lot_age_secondes" + serie + ") > 600"),
                entry("CommunsRebuts", "sum by (service) (increase(communs_rebuts_total" + serie + "[15m])) > 0"),
                entry("CommunsEvenementsRefuses", "max by (service) (communs_boite_envoi_refusees" + serie + ") > 0"),
                entry("CommunsQualificationBloquee", "max(communs_qualification_bloquees" + serie + ") > 0"),
                entry("CommunsBalayageArrete", "min(communs_qualification_balayage_age_secondes" + serie + ") > 1200"),
                entry("CommunsLlmInjoignable", "min(communs_llm_disjoncteur" + serie + ") >= 1"),
                entry("CommunsFileLlmAgee", "max(communs_llm_file_age_secondes" + serie + ") > 100000")));
        assertThat(alertes(valeurs)).allSatisfy(a -> {
            assertThat(a.getLabels().get("severity")).isIn("warning", "critical");
            assertThat(a.getAnnotations().get("runbook_url")).startsWith("https://doc.exemple.fr/");
            assertThat(a.getAnnotations()).containsKeys("summary", "description");
        });
    }

    @Test
    void la_collecte_vise_le_port_et_le_chemin_des_mesures_des_trois_services() {
        // Given
        Manifestes manifestes = Chart.rendre(Map.of("metrics.serviceMonitor.labels.release", "prometheus"));

        // When
        ServiceMonitor collecte = manifestes.un(ServiceMonitor.class, "communs");

        // Then
        assertThat(collecte.getMetadata().getLabels()).containsEntry("release", "prometheus");
        assertThat(collecte.getSpec().getEndpoints()).singleElement().satisfies(e -> {
            assertThat(e.getPath()).isEqualTo("/q/metrics");
            assertThat(e.getPort()).isEqualTo("http");
            assertThat(e.getRelabelings()).singleElement().satisfies(r -> assertThat(r.getTargetLabel()).isEqualTo("service"));
        });
        assertThat(manifestes.deGenre(Service.class)).hasSize(3).allSatisfy(s -> {
            assertThat(s.getMetadata().getLabels()).containsAllEntriesOf(collecte.getSpec().getSelector().getMatchLabels());
            assertThat(s.getSpec().getPorts()).extracting("name").contains("http");
        });
    }

    private static List<Rule> alertes(Map<String, Object> valeurs) {
        return Chart.rendre(valeurs).un(PrometheusRule.class, "communs").getSpec().getGroups().get(0).getRules();
    }
}
