package fr.communs.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may speak to whom. */
class PolitiquesReseauTest {

    private static final Manifestes COMPLET = Chart.complet();

    @Test
    void aucun_service_ne_peut_en_appeler_un_autre() {
        // Given
        NetworkPolicy politique = COMPLET.un(NetworkPolicy.class, "communs-projets");

        // When
        var entrees = politique.getSpec().getIngress();

        // Then
        assertThat(politique.getSpec().getPolicyTypes()).containsExactly("Ingress", "Egress");
        assertThat(entrees).singleElement().satisfies(entree -> assertThat(entree.getFrom())
                .extracting(pair -> pair.getNamespaceSelector().getMatchLabels().get("kubernetes.io/metadata.name"))
                .containsExactly("reseau", "supervision"));
        assertThat(politique.getSpec().getEgress()).flatExtracting("ports").extracting("port.intVal")
                .containsExactly(53, 53, 5353, 5353, 5432, 9093);
    }

    @Test
    void les_ports_et_les_pods_du_dns_sont_ceux_du_cluster_pour_les_services_et_pour_le_job() {
        // Given
        Map<String, Object> valeurs = Map.of("networkPolicy.dns.ports", List.of(8053),
                "networkPolicy.dns.to", List.of(Map.of("podSelector", Map.of("matchLabels", Map.of("app", "dns")))));

        // When
        Manifestes manifestes = Chart.rendre(valeurs);

        // Then
        for (String nom : List.of("communs-projets", "communs-qualification", "communs-aiguillage", "communs-sujets")) {
            var dns = manifestes.un(NetworkPolicy.class, nom).getSpec().getEgress().get(0);
            assertThat(dns.getPorts()).extracting(p -> p.getProtocol() + " " + p.getPort().getIntVal()).containsExactly("UDP 8053", "TCP 8053");
            assertThat(dns.getTo()).singleElement()
                    .satisfies(pair -> assertThat(pair.getPodSelector().getMatchLabels()).containsEntry("app", "dns"));
        }
    }

    @Test
    void sans_appelant_declare_la_politique_reseau_ferme_l_entree_au_lieu_de_l_ouvrir_a_tous() {
        // Given
        Map<String, Object> valeurs = Map.of("httpRoute.enabled", false, "metrics.serviceMonitor.enabled", false,
                "networkPolicy.gateway", List.of(), "networkPolicy.monitoring", List.of());

        // When
        NetworkPolicy politique = Chart.rendre(valeurs).un(NetworkPolicy.class, "communs-projets");

        // Then
        assertThat(politique.getSpec().getIngress()).isEmpty();
        assertThat(politique.getSpec().getPolicyTypes()).contains("Ingress");
    }
}
