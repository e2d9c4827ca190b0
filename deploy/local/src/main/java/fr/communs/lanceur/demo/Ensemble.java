package fr.communs.lanceur.demo;

import fr.communs.lanceur.Api;
import fr.communs.lanceur.Dossier;
import fr.communs.lanceur.passerelle.Passerelle;
import fr.communs.serveurs.KafkaLocal;
import fr.communs.serveurs.PostgresLocal;
import fr.communs.serveurs.SujetsDuProjet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * PostgreSQL, Kafka, the three services and the gateway, started together over one state directory; closing it stops them all, the
 * writers before what they write to.
 */
public final class Ensemble implements AutoCloseable {

    private final Dossier dossier;
    private final Cles cles;
    private final PostgresLocal postgres;
    private final KafkaLocal kafka;
    private final Map<String, ServiceLocal> services = new LinkedHashMap<>();
    private final Passerelle passerelle;

    private Ensemble(Dossier dossier, Cles cles, PostgresLocal postgres, KafkaLocal kafka, int port, boolean exemples,
            boolean rodage) {
        this.dossier = dossier;
        this.cles = cles;
        this.postgres = postgres;
        this.kafka = kafka;
        for (String nom : ServiceLocal.NOMS) {
            services.put(nom, new ServiceLocal(nom, dossier, postgres, kafka, cles, exemples, rodage));
        }
        Map<String, Integer> ports = new LinkedHashMap<>();
        services.forEach((nom, service) -> ports.put(nom, service.port()));
        // The gateway first: a port already taken is said before three JVMs are started.
        this.passerelle = Passerelle.demarrer(port, ports);
    }

    /**
     * Returns when everything is ready.
     *
     * @param port     of the gateway, 0 for a free one
     * @param exemples whether the sample projects are listed for the sandbox
     */
    public static Ensemble demarrer(Dossier dossier, int port, boolean exemples) {
        return demarrer(dossier, port, exemples, false);
    }

    /** @param rodage whether the services write their {@link CacheAot} when they stop */
    static Ensemble demarrer(Dossier dossier, int port, boolean exemples, boolean rodage) {
        Cles cles = Cles.lireOuCreer(dossier.cles());
        CompletableFuture<PostgresLocal> base = enParallele(() -> {
            PostgresLocal postgres = PostgresLocal.demarrer(dossier.donnees("postgresql"), 0);
            ServiceLocal.NOMS.forEach(postgres::creerBase);
            return postgres;
        });
        CompletableFuture<KafkaLocal> courtier = enParallele(() -> {
            KafkaLocal kafka = KafkaLocal.demarrer(dossier.donnees("kafka"), 0);
            kafka.creerSujets(SujetsDuProjet.TOUS);
            return kafka;
        });
        PostgresLocal postgres = null;
        KafkaLocal kafka = null;
        try {
            postgres = attendre(base);
            kafka = attendre(courtier);
            Ensemble ensemble = new Ensemble(dossier, cles, postgres, kafka, port, exemples, rodage);
            ensemble.lancerLesServices();
            return ensemble;
        } catch (RuntimeException e) {
            fermer(postgres != null ? postgres : base.exceptionally(x -> null).join());
            fermer(kafka != null ? kafka : courtier.exceptionally(x -> null).join());
            throw e;
        }
    }

    private void lancerLesServices() {
        try {
            services.values().forEach(ServiceLocal::lancer);
            attendreLesServices();
        } catch (RuntimeException e) {
            services.values().forEach(ServiceLocal::arreter);
            passerelle.close();
            throw e;
        }
    }

    /** Returns when the three services say they are ready. */
    public void attendreLesServices() {
        services.values().forEach(ServiceLocal::attendre);
    }

    public Dossier dossier() {
        return dossier;
    }

    public Cles cles() {
        return cles;
    }

    public PostgresLocal postgres() {
        return postgres;
    }

    public KafkaLocal kafka() {
        return kafka;
    }

    /** @return null when {@code nom} is not one of the three services */
    public ServiceLocal service(String nom) {
        return services.get(nom);
    }

    List<ServiceLocal> services() {
        return List.copyOf(services.values());
    }

    public int port() {
        return passerelle.port();
    }

    /** The gateway, called with the key of a platform. */
    public Api api(String plateforme) {
        return new Api("http://127.0.0.1:" + port(), cles.de(plateforme));
    }

    /** The gateway, called with the administration key. */
    public Api apiAdmin() {
        return new Api("http://127.0.0.1:" + port(), cles.admin());
    }

    /** Mebibytes of each part, this launcher included: it is the gateway. */
    public Map<String, Long> memoires() {
        Map<String, Long> memoires = new LinkedHashMap<>();
        memoires.put("postgresql", Memoire.mebioctets(postgres.pid(), true));
        memoires.put("kafka", Memoire.mebioctets(kafka.pid(), true));
        services.forEach((nom, s) -> memoires.put(nom, Memoire.mebioctets(s.pid(), true)));
        memoires.put("passerelle", Memoire.mebioctets(ProcessHandle.current().pid(), false));
        return memoires;
    }

    @Override
    public void close() {
        passerelle.close();
        services.values().stream().map(s -> enParallele(() -> {
            s.arreter();
            return s;
        })).toList().forEach(Ensemble::attendre);
        CompletableFuture<Void> courtier = CompletableFuture.runAsync(kafka::close, Ensemble::executer);
        postgres.close();
        courtier.join();
    }

    private static <T> CompletableFuture<T> enParallele(Supplier<T> travail) {
        return CompletableFuture.supplyAsync(travail, Ensemble::executer);
    }

    private static void executer(Runnable travail) {
        Thread fil = new Thread(travail, "ensemble");
        fil.setDaemon(true);
        fil.start();
    }

    private static <T> T attendre(CompletableFuture<T> travail) {
        try {
            return travail.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static void fermer(AutoCloseable serveur) {
        try {
            if (serveur != null) {
                serveur.close();
            }
        } catch (Exception e) {
            // The first failure is the one that is told.
        }
    }
}
