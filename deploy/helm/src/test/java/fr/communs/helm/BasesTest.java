package fr.communs.helm;

import static fr.communs.helm.ServicesTest.environnement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** How the services reach PostgreSQL, and what they ask of it. */
class BasesTest {

    private static final Path REGLAGES =
            Path.of("../../socle/src/main/resources/META-INF/microprofile-config.properties").toAbsolutePath().normalize();

    @Test
    void l_autorite_de_la_base_est_montee_en_lecture_seule_et_le_client_la_verifie_dans_le_service_qui_la_donne() {
        // Given
        Map<String, Object> valeurs = Map.of("services.projets.database.caSecret", "autorite-pg");

        // When
        Manifestes manifestes = Chart.rendre(valeurs);

        // Then
        PodSpec pod = manifestes.un(Deployment.class, "communs-projets").getSpec().getTemplate().getSpec();
        assertThat(pod.getVolumes()).filteredOn(v -> v.getSecret() != null).singleElement().satisfies(v -> {
            assertThat(v.getSecret().getSecretName()).isEqualTo("autorite-pg");
            assertThat(v.getSecret().getOptional()).isNull();
            assertThat(v.getSecret().getItems()).extracting("key", "path").containsExactly(tuple("ca.crt", "ca.crt"));
            assertThat(pod.getContainers().get(0).getVolumeMounts()).filteredOn(m -> m.getName().equals(v.getName()))
                    .extracting("mountPath", "readOnly").containsExactly(tuple("/etc/communs/base", true));
        });
        assertThat(environnement(manifestes, "projets"))
                .containsEntry("QUARKUS_DATASOURCE_REACTIVE_POSTGRESQL_SSL_MODE", "verify-full")
                .containsEntry("QUARKUS_DATASOURCE_REACTIVE_HOSTNAME_VERIFICATION_ALGORITHM", "HTTPS")
                .containsEntry("QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM", "true")
                .containsEntry("QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM_CERTS", "/etc/communs/base/ca.crt");
        assertThat(environnement(manifestes, "aiguillage")).doesNotContainKey("QUARKUS_DATASOURCE_REACTIVE_POSTGRESQL_SSL_MODE");
    }

    @Test
    void le_nombre_de_connexions_annonce_est_celui_des_reglages() throws IOException {
        // Given
        Properties reglages = new Properties();
        try (Reader lecteur = Files.newBufferedReader(REGLAGES)) {
            reglages.load(lecteur);
        }
        int reactives = Integer.parseInt(reglages.getProperty("quarkus.datasource.reactive.max-size"));
        int jdbc = Integer.parseInt(reglages.getProperty("quarkus.datasource.jdbc.max-size"));
        int services = Chart.SERVICES.size();

        // When
        String notice = Files.readString(Chart.SOURCE.resolve("README.md"));

        // Then
        int parReplique = reactives + jdbc;
        assertThat(notice).contains("%d reactive and %d JDBC, %d in all".formatted(reactives, jdbc, parReplique),
                "| 2 replicas, during a deployment | 3 | %d | %d |".formatted(3 * parReplique, 3 * parReplique * services),
                "| `hpa` at its maximum of 6, during a deployment | 7 | %d | %d |".formatted(7 * parReplique, 7 * parReplique * services));
    }
}
