package fr.communs.serveurs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaLocalTest {

    @TempDir
    static Path dossier;

    private static KafkaLocal kafka;

    @BeforeAll
    static void demarrer() {
        kafka = KafkaLocal.demarrer(dossier, 0);
        kafka.creerSujets(SujetsDuProjet.TOUS);
    }

    @AfterAll
    static void arreter() {
        kafka.close();
    }

    @Test
    void un_message_accuse_survit_a_kill_9_sur_le_meme_port() throws Exception {
        // Given
        publier("projets.v1", "cle", "avant");
        String adresse = kafka.bootstrapServers();
        long pid = kafka.pid();

        // When
        kafka.tuer();
        kafka.redemarrer();

        // Then
        assertThat(kafka.bootstrapServers()).isEqualTo(adresse);
        assertThat(kafka.pid()).isNotEqualTo(pid);
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(lire("projets.v1")).containsExactly("avant");
    }

    @Test
    void les_sujets_ont_leurs_partitions_et_leurs_rebuts() throws Exception {
        // Given
        List<String> noms = SujetsDuProjet.TOUS.stream().map(SujetKafka::nom).toList();

        // When
        Map<String, Integer> partitions;
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            partitions = new java.util.TreeMap<>();
            admin.describeTopics(noms).allTopicNames().get().forEach((nom, d) -> partitions.put(nom, d.partitions().size()));
        }

        // Then
        assertThat(partitions).hasSize(14)
                .containsEntry("projets.v1", 6).containsEntry("qualifications.v1", 6).containsEntry("decisions.v1", 3)
                .containsEntry("catalogue.v1", 3).containsEntry("plateformes.v1", 1).containsEntry("usages.v1", 6)
                .containsEntry("appels.v1", 1).containsEntry("projets.v1.rebut", 1);
    }

    @Test
    void creer_les_sujets_une_seconde_fois_ne_change_rien() throws Exception {
        // Given
        publier("plateformes.v1", "MEC", "etat");

        // When
        kafka.creerSujets(SujetsDuProjet.TOUS);

        // Then
        assertThat(lire("plateformes.v1")).containsExactly("etat");
    }

    @Test
    void les_messages_d_un_sujet_sont_comptes_sur_toutes_ses_partitions() throws Exception {
        // Given
        long avant = kafka.messages(List.of("usages.v1", "appels.v1"));
        for (int i = 0; i < 12; i++) {
            publier("usages.v1", "cle-" + i, "valeur");
        }
        publier("appels.v1", "cle", "valeur");

        // When
        long apres = kafka.messages(List.of("usages.v1", "appels.v1"));

        // Then
        assertThat(apres - avant).isEqualTo(13);
    }

    private static void publier(String sujet, String cle, String valeur) throws Exception {
        Properties p = new Properties();
        p.put("bootstrap.servers", kafka.bootstrapServers());
        try (KafkaProducer<String, String> producteur = new KafkaProducer<>(p, new StringSerializer(), new StringSerializer())) {
            producteur.send(new ProducerRecord<>(sujet, cle, valeur)).get();
        }
    }

    private static List<String> lire(String sujet) {
        Properties p = new Properties();
        p.put("bootstrap.servers", kafka.bootstrapServers());
        p.put("group.id", "lecture-" + System.nanoTime());
        p.put("auto.offset.reset", "earliest");
        List<String> valeurs = new ArrayList<>();
        try (KafkaConsumer<String, String> lecteur = new KafkaConsumer<>(p, new StringDeserializer(), new StringDeserializer())) {
            lecteur.subscribe(List.of(sujet));
            Instant limite = Instant.now().plusSeconds(30);
            while (valeurs.isEmpty() && Instant.now().isBefore(limite)) {
                lecteur.poll(Duration.ofMillis(200)).forEach(r -> valeurs.add(r.value()));
            }
        }
        return valeurs;
    }
}
