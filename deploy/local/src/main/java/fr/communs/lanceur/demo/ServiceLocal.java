package fr.communs.lanceur.demo;

import fr.communs.lanceur.Api;
import fr.communs.lanceur.Dossier;
import fr.communs.lanceur.ErreurUtilisateur;
import fr.communs.serveurs.KafkaLocal;
import fr.communs.serveurs.PostgresLocal;
import fr.communs.serveurs.ProcessusLocal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of the three services as a process of its own; it keeps its port for life. */
public final class ServiceLocal {

    /** The three services; the name is also the one of their database. */
    public static final List<String> NOMS = List.of("projets", "qualification", "aiguillage");

    // Everything together must hold in 1.6 GB on two cores. Both compilers stay: the first alone would cost throughput under load.
    private static final List<String> OPTIONS_JVM = List.of("-XX:+UseSerialGC", "-Xms96m", "-Xss512k",
            // From the start: growing to it costs a full collection at each step.
            "-XX:MetaspaceSize=128m", "-XX:ReservedCodeCacheSize=128m", "-XX:MaxDirectMemorySize=64m",
            // Compiled code stays far under its limit: by default every 19 MB of it cost a full collection, in the first minutes of a service.
            "-XX:SweeperThreshold=60",
            // What the compilers took from the C library and gave back stays with the process otherwise: 20 to 40 MB in each service.
            // Unknown to the first JDK 17.
            "-XX:+IgnoreUnrecognizedVMOptions", "-XX:TrimNativeHeapInterval=10000",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    /** Connections of each service: a PostgreSQL backend with its prepared plans weighs several megabytes, and two cores keep few busy. */
    private static final Map<String, String> CONNEXIONS = Map.of("projets", "10", "qualification", "8", "aiguillage", "16");
    private static final Map<String, String> TAS = Map.of("projets", "-Xmx128m", "qualification", "-Xmx192m", "aiguillage", "-Xmx128m");

    private static final Duration FIN_ORDINAIRE = Duration.ofSeconds(15);
    private static final Duration ECRITURE_DU_CACHE = Duration.ofMinutes(3);

    private final String nom;
    private final int port = ProcessusLocal.portLibre();
    private final Path jar;
    private final boolean rodage;
    private final Map<String, String> environnement;
    private final ProcessusLocal processus;

    /** @param rodage whether this run is there to write the {@link CacheAot} of the service */
    ServiceLocal(String nom, Dossier dossier, PostgresLocal postgres, KafkaLocal kafka, Cles cles, boolean exemples, boolean rodage) {
        this.nom = nom;
        this.rodage = rodage;
        this.jar = dossier.jar(nom);
        if (!Files.exists(jar)) {
            throw new ErreurUtilisateur("Le service " + nom + " n'est pas construit (" + dossier.racine().relativize(jar) + " manque).");
        }
        this.processus = new ProcessusLocal(nom, dossier.journaux().resolve(nom + ".log"), "TERM");
        this.environnement = new HashMap<>(Map.of(
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_DATASOURCE_REACTIVE_URL", postgres.reactiveUrl(nom),
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(nom),
                "QUARKUS_DATASOURCE_USERNAME", postgres.utilisateur(),
                "QUARKUS_DATASOURCE_PASSWORD", postgres.motDePasse(),
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "COMMUNS_CLES", cles.empreintes()));
        environnement.put("QUARKUS_DATASOURCE_REACTIVE_MAX_SIZE", CONNEXIONS.get(nom));
        if (nom.equals("aiguillage")) {
            environnement.put("COMMUNS_PSEUDONYME_CLE", cles.pseudonyme());
            environnement.put("COMMUNS_EXEMPLES", Boolean.toString(exemples));
        }
    }

    /** Whether this JVM can write and read ahead-of-time caches. */
    public static boolean cachesPossibles() {
        return CacheAot.possible();
    }

    public static boolean cacheAJour(String nom, Dossier dossier) {
        return CacheAot.de(nom, dossier.jar(nom)).aJour();
    }

    public String nom() {
        return nom;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return processus.pid();
    }

    public boolean enVie() {
        return processus.enVie();
    }

    /** Starts the process and returns at once. */
    public void lancer() {
        List<String> commande = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        commande.addAll(OPTIONS_JVM);
        // A cache is put together in as much address space as the classes may take.
        commande.addAll(rodage ? List.of() : List.of("-XX:MaxMetaspaceSize=160m"));
        CacheAot.de(nom, jar).option(rodage).ifPresent(commande::add);
        commande.addAll(List.of(TAS.get(nom), "-jar", jar.toString()));
        processus.lancer(commande, environnement);
    }

    /** Returns when the service says it is ready; fails when its process ends. */
    public void attendre() {
        processus.attendre(this::pret);
    }

    public boolean pret() {
        try {
            return new Api("http://127.0.0.1:" + port, null).get("/q/health/ready").statut() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Freezes the service, which keeps its state and takes no processor, until {@link #reprendre}. */
    public void suspendre() {
        processus.suspendre();
    }

    public void reprendre() {
        processus.reprendre();
    }

    /** kill -9. */
    public void tuer() {
        processus.tuer();
    }

    public void arreter() {
        processus.arreter(rodage ? ECRITURE_DU_CACHE : FIN_ORDINAIRE);
    }
}
