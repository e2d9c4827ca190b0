package fr.communs.helm;

import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.serveurs.SujetKafka;
import fr.communs.serveurs.SujetsDuProjet;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Job that creates the topics: run for real by bash, with Kafka's two commands replaced by recorders. */
class SujetsTest {

    @TempDir
    Path dossier;

    @Test
    void la_table_des_sujets_du_chart_est_celle_du_lanceur() throws IOException {
        // Given
        Map<String, String> lanceur = SujetsDuProjet.TOUS.stream().collect(Collectors.toMap(SujetKafka::nom,
                s -> s.partitions() + " " + new TreeMap<>(s.config())));

        // When
        Map<String, String> chart = Files.readAllLines(Chart.SOURCE.resolve("sujets.csv")).stream().skip(1).map(l -> l.split(";"))
                .collect(Collectors.toMap(c -> c[0], c -> c[1] + " " + new TreeMap<>(Arrays.stream(c[2].split(","))
                        .map(r -> r.split("=")).collect(Collectors.toMap(r -> r[0], r -> r[1])))));

        // Then
        assertThat(chart).isEqualTo(lanceur);
    }

    @Test
    void le_job_cree_et_configure_chaque_sujet_une_fois() throws Exception {
        // Given
        Job job = Chart.rendre(Map.of("topics.replicationFactor", 2, "topics.minInSyncReplicas", 1)).un(Job.class, "communs-sujets");

        // When
        List<String> appels = executer(job, Map.of("KAFKA_BOOTSTRAP_SERVERS", "k:9092"));

        // Then
        List<String> attendus = new ArrayList<>();
        for (SujetKafka sujet : SujetsDuProjet.TOUS) {
            attendus.add("kafka-topics.sh --bootstrap-server k:9092 --command-config " + dossier.resolve("client.properties")
                    + " --create --if-not-exists --topic " + sujet.nom() + " --partitions " + sujet.partitions()
                    + " --replication-factor 2");
        }
        assertThat(appels).filteredOn(a -> a.startsWith("kafka-topics.sh")).containsExactlyInAnyOrderElementsOf(attendus);
        assertThat(appels).filteredOn(a -> a.startsWith("kafka-configs.sh")).hasSize(attendus.size())
                .allSatisfy(a -> assertThat(a).contains("--alter --entity-type topics --entity-name ").endsWith(",min.insync.replicas=1"))
                .anySatisfy(a -> assertThat(a)
                        .contains("--entity-name usages.v1 --add-config cleanup.policy=delete,retention.ms=7776000000,"));
        assertThat(dossier.resolve("client.properties")).hasContent("security.protocol=PLAINTEXT");
    }

    @Test
    void le_job_se_connecte_avec_les_secrets_sans_les_ecrire_dans_son_journal() throws Exception {
        // Given
        Job job = Chart.rendre().un(Job.class, "communs-sujets");
        String jaas = "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"u\" password=\"p;'$x\";";

        // When
        List<String> appels = executer(job, Map.of("KAFKA_BOOTSTRAP_SERVERS", "k:9092", "KAFKA_SECURITY_PROTOCOL", "SASL_SSL",
                "KAFKA_SASL_MECHANISM", "SCRAM-SHA-512", "KAFKA_SASL_JAAS_CONFIG", jaas,
                "KAFKA_SSL_TRUSTSTORE_CERTIFICATES", "-----BEGIN CERTIFICATE-----\nAAA=\n-----END CERTIFICATE-----\n"));

        // Then
        var client = new Properties();
        try (var lecteur = Files.newBufferedReader(dossier.resolve("client.properties"))) {
            client.load(lecteur);
        }
        assertThat(client).containsOnly(
                Map.entry("security.protocol", "SASL_SSL"),
                Map.entry("sasl.mechanism", "SCRAM-SHA-512"),
                Map.entry("sasl.jaas.config", jaas),
                Map.entry("ssl.truststore.type", "PEM"),
                Map.entry("ssl.truststore.certificates", "-----BEGIN CERTIFICATE-----\nAAA=\n-----END CERTIFICATE-----\n"));
        assertThat(String.join("\n", appels)).doesNotContain("p;'$x").contains("projets.v1");
    }

    @Test
    void le_job_est_un_crochet_qui_precede_les_services_et_peut_joindre_kafka_seulement() {
        // Given
        Manifestes manifestes = Chart.rendre();

        // When
        Job job = manifestes.un(Job.class, "communs-sujets");

        // Then
        assertThat(job.getMetadata().getAnnotations()).containsEntry(Chart.CROCHET, "pre-install,pre-upgrade")
                .containsEntry("helm.sh/hook-delete-policy", "before-hook-creation,hook-succeeded");
        NetworkPolicy politique = manifestes.un(NetworkPolicy.class, "communs-sujets");
        assertThat(politique.getSpec().getPodSelector().getMatchLabels()).isEqualTo(job.getSpec().getTemplate().getMetadata().getLabels());
        assertThat(politique.getSpec().getEgress()).flatExtracting("ports").extracting("port.intVal").containsExactly(53, 53, 5353, 5353, 9093);
        assertThat(politique.getSpec().getIngress()).isEmpty();
    }

    @Test
    void sans_creation_de_sujets_il_n_y_a_pas_de_job() {
        // Given
        Map<String, Object> valeurs = Map.of("topics.create", false);

        // When
        Manifestes manifestes = Chart.rendre(valeurs);

        // Then
        assertThat(manifestes.deGenre(Job.class)).isEmpty();
        assertThat(manifestes.deGenre(NetworkPolicy.class)).hasSize(3);
    }

    /** Runs the script of the Job; returns its standard output, one recorded call of Kafka's commands per line. */
    private List<String> executer(Job job, Map<String, String> environnement) throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is needed to run the script of the Job");
        Container conteneur = job.getSpec().getTemplate().getSpec().getContainers().get(0);
        Path bin = Files.createDirectories(dossier.resolve("bin"));
        for (String commande : List.of("kafka-topics.sh", "kafka-configs.sh")) {
            Path script = Files.writeString(bin.resolve(commande), "#!/bin/bash\necho " + commande + " \"$@\"\n");
            assertThat(script.toFile().setExecutable(true)).isTrue();
        }
        List<String> commande = new ArrayList<>(conteneur.getCommand());
        // The emptyDir of the pod is mounted on /tmp: here, the folder of the test takes its place.
        commande.add(conteneur.getArgs().get(0).replace("client=/tmp/", "client=" + dossier + "/"));
        ProcessBuilder processus = new ProcessBuilder(commande).redirectErrorStream(true);
        processus.environment().putAll(environnement);
        processus.environment().merge("PATH", bin.toString(), (ancien, nouveau) -> nouveau + ":" + ancien);
        Path journal = dossier.resolve("journal");
        Process execution = processus.redirectOutput(journal.toFile()).start();
        assertThat(execution.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(execution.exitValue()).as(Files.readString(journal)).isZero();
        return Files.readAllLines(journal);
    }
}
