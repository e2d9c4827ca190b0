package fr.communs.helm;

import static java.util.function.Function.identity;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs in the cluster: workloads, their security, their environment and what stands around them. */
class ServicesTest {

    private static final Manifestes COMPLET = Chart.complet();

    @Test
    void les_trois_services_sont_deployes_avec_tout_ce_qui_les_entoure() {
        // Given
        List<String> noms = Chart.SERVICES.stream().map(s -> "communs-" + s).toList();

        // When
        Manifestes manifestes = COMPLET;

        // Then
        assertThat(noms(manifestes, Deployment.class)).containsExactlyInAnyOrderElementsOf(noms);
        assertThat(noms(manifestes, Service.class)).containsExactlyInAnyOrderElementsOf(noms);
        assertThat(noms(manifestes, ServiceAccount.class)).containsExactlyInAnyOrderElementsOf(noms);
        assertThat(noms(manifestes, PodDisruptionBudget.class)).containsExactlyInAnyOrderElementsOf(noms);
        assertThat(noms(manifestes, HorizontalPodAutoscaler.class)).containsExactlyInAnyOrderElementsOf(noms);
        assertThat(noms(manifestes, NetworkPolicy.class)).contains("communs-sujets").containsAll(noms).hasSize(4);
        assertThat(manifestes.tous()).allSatisfy(o -> assertThat(o.getMetadata().getNamespace()).isEqualTo("ville"));
    }

    @Test
    void aucun_pod_n_echappe_au_niveau_de_securite_restreint() {
        // Given
        List<PodSpec> pods = pods(COMPLET).map(PodTemplateSpec::getSpec).toList();

        // When
        List<Container> conteneurs = pods.stream()
                .flatMap(p -> Stream.concat(p.getContainers().stream(), p.getInitContainers().stream())).toList();

        // Then
        assertThat(pods).hasSize(4).allSatisfy(pod -> {
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getEnableServiceLinks()).isFalse();
            assertThat(pod.getHostNetwork()).isNull();
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(185);
            assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            assertThat(pod.getVolumes()).singleElement().satisfies(v -> assertThat(v.getEmptyDir().getSizeLimit()).isNotNull());
            assertThat(pod.getImagePullSecrets()).extracting("name").containsExactly("tirage");
        });
        assertThat(conteneurs).hasSize(4).allSatisfy(conteneur -> {
            var securite = conteneur.getSecurityContext();
            assertThat(securite).isNotNull();
            assertThat(securite.getAllowPrivilegeEscalation()).isFalse();
            assertThat(securite.getPrivileged()).isFalse();
            assertThat(securite.getReadOnlyRootFilesystem()).isTrue();
            assertThat(securite.getRunAsNonRoot()).isTrue();
            assertThat(securite.getCapabilities().getDrop()).containsExactly("ALL");
            assertThat(securite.getCapabilities().getAdd()).isEmpty();
            assertThat(securite.getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            assertThat(conteneur.getVolumeMounts()).extracting("mountPath").containsExactly("/tmp");
            assertThat(conteneur.getResources().getRequests()).containsKeys("cpu", "memory");
            assertThat(conteneur.getResources().getLimits()).containsKey("memory");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"aiguillage", "projets", "qualification"})
    void les_trois_sondes_d_un_service_visent_les_trois_chemins_de_sante(String service) {
        // Given
        Deployment deploiement = COMPLET.un(Deployment.class, "communs-" + service);

        // When
        Container conteneur = deploiement.getSpec().getTemplate().getSpec().getContainers().get(0);

        // Then
        assertThat(sonde(conteneur.getStartupProbe())).isEqualTo("/q/health/started http 2s x60");
        assertThat(sonde(conteneur.getReadinessProbe())).isEqualTo("/q/health/ready http 5s x3");
        assertThat(sonde(conteneur.getLivenessProbe())).isEqualTo("/q/health/live http 10s x6");
        assertThat(conteneur.getLifecycle().getPreStop().getSleep().getSeconds()).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aiguillage", "projets", "qualification"})
    void l_environnement_d_un_service_est_complet_et_ses_secrets_viennent_de_secrets(String service) {
        // Given
        Map<String, String> attendu = new LinkedHashMap<>(Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", "0.0.0.0"),
                Map.entry("QUARKUS_HTTP_PORT", "8080"),
                Map.entry("QUARKUS_DATASOURCE_REACTIVE_URL", "secret base-" + service + "/reactive-url"),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", "secret base-" + service + "/jdbc-url"),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", "secret base-" + service + "/username"),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", "secret base-" + service + "/password"),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", "kafka-bootstrap.kafka.svc:9093"),
                Map.entry("KAFKA_SECURITY_PROTOCOL", "SASL_SSL"),
                Map.entry("KAFKA_SASL_MECHANISM", "SCRAM-SHA-512"),
                Map.entry("KAFKA_SASL_JAAS_CONFIG", "secret communs-kafka/sasl.jaas.config"),
                Map.entry("KAFKA_SSL_TRUSTSTORE_TYPE", "PEM"),
                Map.entry("KAFKA_SSL_TRUSTSTORE_CERTIFICATES", "secret kafka-cluster-ca-cert/ca.crt"),
                Map.entry("COMMUNS_CLES", "secret communs-cles/communs-cles"),
                Map.entry("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "10.2.0.0/16"),
                Map.entry("JAVA_TOOL_OPTIONS", "-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError")));
        if (service.equals("aiguillage")) {
            attendu.put("COMMUNS_PSEUDONYME_CLE", "secret communs-pseudonyme/communs-pseudonyme-cle");
            attendu.put("COMMUNS_EXEMPLES", "false");
            attendu.put("COMMUNS_HOTES_CORS", "https://ville.exemple.fr,*.partenaire.exemple.fr");
        }

        // When
        Map<String, String> environnement = environnement(COMPLET, service);

        // Then
        assertThat(environnement).containsExactlyInAnyOrderEntriesOf(attendu);
    }

    @Test
    void les_options_d_environnement_n_apparaissent_que_demandees() {
        // Given
        Map<String, Object> valeurs = Map.of("oidc.issuer", "https://identite.exemple.fr", "kafka.securityProtocol", "PLAINTEXT",
                "kafka.caSecret", "", "services.projets.env.QUARKUS_LOG_LEVEL", "DEBUG");

        // When
        Map<String, String> environnement = environnement(Chart.rendre(valeurs), "projets");

        // Then
        assertThat(environnement).containsEntry("QUARKUS_OIDC_TENANT_ENABLED", "true")
                .containsEntry("QUARKUS_OIDC_AUTH_SERVER_URL", "https://identite.exemple.fr")
                .containsEntry("QUARKUS_LOG_LEVEL", "DEBUG")
                .doesNotContainKeys("KAFKA_SECURITY_PROTOCOL", "KAFKA_SASL_JAAS_CONFIG", "KAFKA_SSL_TRUSTSTORE_TYPE");
        assertThat(environnement(COMPLET, "projets")).doesNotContainKeys("QUARKUS_OIDC_TENANT_ENABLED");
    }

    @Test
    void sans_site_ni_passerelle_declares_les_services_gardent_leurs_listes_fermees() {
        // Given
        Map<String, Object> valeurs = Map.of("widget.hotes", List.of(), "passerelle.proxysDeConfiance", List.of());

        // When
        Manifestes manifestes = Chart.rendre(valeurs);

        // Then
        assertThat(environnement(manifestes, "aiguillage")).doesNotContainKey("COMMUNS_HOTES_CORS");
        for (String service : List.of("projets", "qualification", "aiguillage")) {
            assertThat(environnement(manifestes, service)).doesNotContainKey("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES");
        }
    }

    @Test
    void le_llm_ne_concerne_que_la_qualification_sa_cle_vient_d_un_secret_et_sa_sortie_est_ouverte() {
        // Given
        Map<String, Object> valeurs = Map.of("llm.engine", "hybride", "llm.url", "https://albert.exemple.fr/v1", "llm.model", "grand",
                "llm.existingSecret", "communs-llm", "networkPolicy.llm.ports", List.of(8443));

        // When
        Manifestes manifestes = Chart.rendre(valeurs);

        // Then
        assertThat(environnement(manifestes, "qualification"))
                .containsEntry("COMMUNS_QUALIFICATION_MOTEUR", "hybride")
                .containsEntry("COMMUNS_QUALIFICATION_LLM_URL", "https://albert.exemple.fr/v1")
                .containsEntry("COMMUNS_QUALIFICATION_LLM_MODELE", "grand")
                .containsEntry("COMMUNS_QUALIFICATION_LLM_CLE", "secret communs-llm/communs-llm-cle")
                .containsEntry("COMMUNS_QUALIFICATION_LLM_BUDGET_REQUETES", "5000");
        assertThat(environnement(manifestes, "projets")).doesNotContainKey("COMMUNS_QUALIFICATION_LLM_CLE");
        assertThat(environnement(COMPLET, "qualification")).doesNotContainKeys("COMMUNS_QUALIFICATION_MOTEUR",
                "COMMUNS_QUALIFICATION_LLM_CLE");
        assertThat(manifestes.un(NetworkPolicy.class, "communs-qualification").getSpec().getEgress()).flatExtracting("ports")
                .extracting("port.intVal").contains(8443);
        assertThat(manifestes.un(NetworkPolicy.class, "communs-projets").getSpec().getEgress()).flatExtracting("ports")
                .extracting("port.intVal").doesNotContain(8443);
    }

    @Test
    void les_selecteurs_n_ont_ni_version_ni_chart_et_suivent_leurs_pods() {
        // Given
        Map<String, PodTemplateSpec> pods = COMPLET.deGenre(Deployment.class)
                .collect(Collectors.toMap(d -> d.getMetadata().getName(), d -> d.getSpec().getTemplate()));

        // When
        Map<String, Map<String, String>> selecteurs = COMPLET.deGenre(Deployment.class)
                .collect(Collectors.toMap(d -> d.getMetadata().getName(), d -> d.getSpec().getSelector().getMatchLabels()));

        // Then
        assertThat(selecteurs).allSatisfy((nom, selecteur) -> {
            assertThat(selecteur).containsOnlyKeys("app.kubernetes.io/name", "app.kubernetes.io/instance", "app.kubernetes.io/component");
            assertThat(pods.get(nom).getMetadata().getLabels()).containsAllEntriesOf(selecteur);
            assertThat(COMPLET.un(Service.class, nom).getSpec().getSelector()).isEqualTo(selecteur);
            assertThat(COMPLET.un(PodDisruptionBudget.class, nom).getSpec().getSelector().getMatchLabels()).isEqualTo(selecteur);
            assertThat(COMPLET.un(NetworkPolicy.class, nom).getSpec().getPodSelector().getMatchLabels()).isEqualTo(selecteur);
            assertThat(pods.get(nom).getSpec().getTopologySpreadConstraints()).hasSize(2)
                    .allSatisfy(c -> assertThat(c.getLabelSelector().getMatchLabels()).isEqualTo(selecteur));
        });
        assertThat(selecteurs.values()).doesNotHaveDuplicates();
    }

    @Test
    void un_condensat_l_emporte_sur_toute_etiquette_d_image() {
        // Given
        String condensat = "sha256:" + "a1".repeat(32);
        Map<String, Object> valeurs = Map.of("image.tag", "1.2.3", "services.projets.image.digest", condensat,
                "services.aiguillage.image.tag", "1.2.4");

        // When
        Map<String, String> images = Chart.rendre(valeurs).deGenre(Deployment.class).collect(Collectors.toMap(
                d -> d.getMetadata().getName(), d -> d.getSpec().getTemplate().getSpec().getContainers().get(0).getImage()));

        // Then
        assertThat(images).containsOnly(
                Map.entry("communs-projets", "registre.exemple.fr/communs/projets-service@" + condensat),
                Map.entry("communs-aiguillage", "registre.exemple.fr/communs/aiguillage-service:1.2.4"),
                Map.entry("communs-qualification", "registre.exemple.fr/communs/qualification-service:1.2.3"));
    }

    @Test
    void l_autoscaler_est_seul_maitre_du_nombre_de_repliques() {
        // Given
        Map<String, Object> valeurs = Map.of("services.qualification.hpa.enabled", true);

        // When
        Manifestes manifestes = Chart.rendre(valeurs);

        // Then
        assertThat(manifestes.un(Deployment.class, "communs-qualification").getSpec().getReplicas()).isNull();
        assertThat(manifestes.un(Deployment.class, "communs-projets").getSpec().getReplicas()).isEqualTo(2);
        assertThat(manifestes.deGenre(HorizontalPodAutoscaler.class)).singleElement().satisfies(hpa -> {
            assertThat(hpa.getSpec().getScaleTargetRef().getName()).isEqualTo("communs-qualification");
            assertThat(hpa.getSpec().getMaxReplicas()).isEqualTo(6);
        });
    }

    @Test
    void le_chart_ne_contient_aucun_secret_ni_valeur_par_defaut_de_secret() {
        // Given
        var sensible = "(?i).*(password|secret|token|jaas|certificates|_url|username|_cles?$|communs_cles|pseudonyme).*";

        // When
        List<EnvVar> variables = pods(COMPLET).flatMap(p -> p.getSpec().getContainers().stream())
                .flatMap(c -> c.getEnv().stream()).filter(v -> v.getName().matches(sensible)).toList();

        // Then
        assertThat(COMPLET.tous()).extracting(HasMetadata::getKind).doesNotContain("Secret", "ConfigMap");
        assertThat(variables).hasSizeGreaterThan(20).allSatisfy(v -> {
            assertThat(v.getValue()).isNull();
            assertThat(v.getValueFrom().getSecretKeyRef().getName()).isNotBlank();
            assertThat(v.getValueFrom().getSecretKeyRef().getOptional()).isNull();
        });
    }

    private static Stream<PodTemplateSpec> pods(Manifestes manifestes) {
        return Stream.concat(manifestes.deGenre(Deployment.class).map(d -> d.getSpec().getTemplate()),
                manifestes.deGenre(Job.class).map(j -> j.getSpec().getTemplate()));
    }

    private static <T extends HasMetadata> List<String> noms(Manifestes manifestes, Class<T> classe) {
        return manifestes.deGenre(classe).map(o -> o.getMetadata().getName()).toList();
    }

    private static String sonde(Probe sonde) {
        var http = sonde.getHttpGet();
        return http.getPath() + " " + http.getPort().getStrVal() + " " + sonde.getPeriodSeconds() + "s x" + sonde.getFailureThreshold();
    }

    /** Name of each variable to its value, or to {@code secret name/key}. */
    static Map<String, String> environnement(Manifestes manifestes, String service) {
        List<EnvVar> variables = manifestes.un(Deployment.class, "communs-" + service).getSpec().getTemplate().getSpec().getContainers()
                .get(0).getEnv();
        Map<String, EnvVar> parNom = variables.stream().collect(Collectors.toMap(EnvVar::getName, identity()));
        Map<String, String> environnement = new LinkedHashMap<>();
        parNom.forEach((nom, variable) -> {
            var source = variable.getValueFrom();
            environnement.put(nom, source == null ? variable.getValue()
                    : "secret " + source.getSecretKeyRef().getName() + "/" + source.getSecretKeyRef().getKey());
        });
        return environnement;
    }
}
