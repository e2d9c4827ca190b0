package fr.communs.serveurs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;

/**
 * A real single-node Kafka (KRaft, broker and controller in one process) on 127.0.0.1.
 *
 * <p>Its log outlives {@link #tuer()}, {@link #close()} and this JVM: starting again on the same directory finds every record.
 */
public final class KafkaLocal implements AutoCloseable {

    private static final List<String> OPTIONS_JVM = List.of("-Xmx160m", "-Xms64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-XX:MaxDirectMemorySize=64m", "-Xshare:auto", "-Djava.awt.headless=true",
            "-Dorg.slf4j.simpleLogger.showDateTime=true", "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-Dorg.slf4j.simpleLogger.log.kafka.server=info");

    private final Path dossier;
    private final int port;
    private final int portControleur;
    private final Path bibliotheques;
    private final ProcessusLocal serveur;

    private KafkaLocal(Path dossier, int port) {
        this.dossier = dossier.toAbsolutePath();
        this.port = port == 0 ? ProcessusLocal.portLibre() : port;
        this.portControleur = ProcessusLocal.portLibre();
        this.bibliotheques = Archive.deballer("/fr/communs/serveurs/kafka.zip", "kafka");
        this.serveur = new ProcessusLocal("Kafka", this.dossier.resolve("kafka.log"), "TERM");
    }

    /**
     * Starts Kafka and returns when it answers.
     *
     * @param dossier kept from one start to the next
     * @param port    of the clients, 0 for a free one
     */
    public static KafkaLocal demarrer(Path dossier, int port) {
        KafkaLocal kafka = new KafkaLocal(dossier, port);
        kafka.redemarrer();
        return kafka;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return serveur.pid();
    }

    public boolean enVie() {
        return serveur.enVie();
    }

    /** Creates the topics that do not exist yet. */
    public void creerSujets(Collection<SujetKafka> sujets) {
        try (Admin admin = admin()) {
            Set<String> existants = admin.listTopics().names().get();
            admin.createTopics(sujets.stream()
                    .filter(s -> !existants.contains(s.nom()))
                    .map(s -> new NewTopic(s.nom(), s.partitions(), (short) 1).configs(s.config()))
                    .toList()).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Topics not created", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How many messages these topics have ever received, all partitions together. */
    public long messages(Collection<String> sujets) {
        try (Admin admin = admin()) {
            Map<TopicPartition, OffsetSpec> fins = new HashMap<>();
            admin.describeTopics(sujets).allTopicNames().get().forEach((sujet, description) -> description.partitions()
                    .forEach(p -> fins.put(new TopicPartition(sujet, p.partition()), OffsetSpec.latest())));
            return admin.listOffsets(fins).all().get().values().stream().mapToLong(ListOffsetsResultInfo::offset).sum();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Offsets not read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** kill -9. */
    public void tuer() {
        serveur.tuer();
    }

    /** Starts again on the same port with the same log; stops it first when it runs. */
    public void redemarrer() {
        serveur.arreter();
        Path config = preparer();
        serveur.lancer(java("kafka.Kafka", config.toString()), Map.of());
        serveur.attendre(() -> ProcessusLocal.portOuvert(port));
        serveur.attendre(this::repond);
    }

    @Override
    public void close() {
        serveur.arreter();
    }

    private boolean repond() {
        try (Admin admin = admin()) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Kafka instantiates its plug-ins through the context class loader, which a Quarkus test sets to another copy of them. */
    private Admin admin() {
        Thread fil = Thread.currentThread();
        ClassLoader contexte = fil.getContextClassLoader();
        fil.setContextClassLoader(Admin.class.getClassLoader());
        try {
            return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers(),
                    AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, "10000", AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "20000"));
        } finally {
            fil.setContextClassLoader(contexte);
        }
    }

    private Path preparer() {
        try {
            Files.createDirectories(dossier);
            Path config = dossier.resolve("server.properties");
            Files.writeString(config, configuration());
            if (!Files.exists(dossier.resolve("donnees/meta.properties"))) {
                ProcessusLocal.executer(java("kafka.tools.StorageTool", "format", "-t", Uuid.randomUuid().toString(), "-c", config.toString()),
                        dossier.resolve("kafka.log"));
            }
            return config;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> java(String classe, String... arguments) {
        List<String> commande = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        commande.addAll(OPTIONS_JVM);
        commande.addAll(List.of("-cp", bibliotheques + "/*", classe));
        commande.addAll(List.of(arguments));
        return commande;
    }

    private String configuration() {
        // A static quorum: the port of the controller may change between two starts, the log does not remember it.
        // The cleaner's buffer is 128 MB by default, more than this heap. One broker: every internal topic has one replica.
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=CLIENT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=CLIENT://127.0.0.1:%1$d
                listener.security.protocol.map=CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT
                inter.broker.listener.name=CLIENT
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                group.min.session.timeout.ms=2000
                broker.session.timeout.ms=4000
                broker.heartbeat.interval.ms=1000
                num.network.threads=2
                num.io.threads=2
                background.threads=2
                log.cleaner.threads=1
                log.cleaner.dedupe.buffer.size=8388608
                log.cleaner.io.buffer.size=262144
                log.segment.bytes=67108864
                log.index.size.max.bytes=1048576
                """.formatted(port, portControleur, dossier.resolve("donnees"));
    }
}
