package fr.communs.lanceur.demo;

import fr.communs.lanceur.Arguments;
import fr.communs.lanceur.Dossier;
import fr.communs.lanceur.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code ./communs demo}: one running set per state directory; a second call says so and changes nothing. */
public final class Demo {

    private static final String PRET = "pret";

    private final Dossier dossier;
    private final Terminal terminal = new Terminal();

    public Demo(Dossier dossier) {
        this.dossier = dossier;
    }

    public int executer(List<String> mots) {
        // --detachee is how --fond calls itself again in a session of its own.
        Arguments arguments = Arguments.lire(mots, Set.of("--port"), Set.of("--fond", "--sans-exemples", "--detachee"));
        int port = arguments.entier("--port", 8080, 1, 65535);
        FichierEtat etat = new FichierEtat(dossier);
        if (etat.actif()) {
            terminal.dire("La démo tourne déjà" + ou(etat) + " : rien n'est changé (./communs etat, ./communs arreter).");
            return 0;
        }
        return arguments.a("--fond") ? enFond(mots) : tourner(etat, port, !arguments.a("--sans-exemples"), arguments.a("--detachee"));
    }

    private static String ou(FichierEtat etat) {
        String port = etat.ports().get("PORT_PASSERELLE");
        return port == null ? "" : " sur http://127.0.0.1:" + port;
    }

    private int tourner(FichierEtat etat, int port, boolean exemples, boolean detachee) {
        if (!etat.prendre()) {
            terminal.dire("Une autre démo vient de démarrer : rien n'est changé.");
            return 0;
        }
        Instant debut = Instant.now();
        etat.ecrireLanceur();
        terminal.dire("Démarrage de PostgreSQL, de Kafka et des trois services…");
        Ensemble ensemble = Ensemble.demarrer(dossier, port, exemples);
        etat.ecrire(ensemble);
        Surveillance surveillance = new Surveillance(terminal, () -> etat.ecrire(ensemble));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            surveillance.arreter();
            ensemble.close();
            etat.oublier();
        }, "arret"));
        surveillance.demarrer(ensemble);
        if (exemples && Files.exists(dossier.exemples())) {
            new Exemples(ensemble, terminal).montrer();
        }
        annoncer(ensemble, debut);
        terminal.dire(detachee ? PRET : "Ctrl-C pour arrêter.");
        attendreToujours();
        return 0;
    }

    private void annoncer(Ensemble ensemble, Instant debut) {
        String base = "http://127.0.0.1:" + ensemble.port();
        terminal.dire("");
        terminal.dire("Accueil        " + base + "/");
        terminal.dire("Bac à sable    " + base + "/sandbox/");
        terminal.dire("API            " + base + "/api/projets · /api/qualification · /api/aiguillage");
        terminal.dire("État           " + base + "/health · ./communs etat");
        terminal.dire("Clés           " + dossier.racine().relativize(dossier.cles()));
        terminal.dire("Prêt en " + Duration.between(debut, Instant.now()).toSeconds() + " s.");
    }

    private static void attendreToujours() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts this command again in a session of its own and repeats what it says until it is ready. */
    private int enFond(List<String> mots) {
        Path journal = dossier.journaux().resolve("demo.log");
        try {
            Files.deleteIfExists(journal);
            Files.createFile(journal);
            Process lanceur = new ProcessBuilder(commandeDetachee(mots))
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(journal.toFile()))
                    .start();
            return suivre(lanceur, journal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> commandeDetachee(List<String> mots) {
        List<String> commande = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            commande.add("/usr/bin/setsid");
        }
        commande.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        commande.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        commande.addAll(List.of("-cp", System.getProperty("java.class.path"), "fr.communs.lanceur.Lanceur", "demo", "--detachee"));
        mots.stream().filter(m -> !m.equals("--fond")).forEach(commande::add);
        return commande;
    }

    private int suivre(Process lanceur, Path journal) throws IOException {
        int dites = 0;
        while (true) {
            boolean fini = !lanceur.isAlive();
            List<String> lignes = Files.readAllLines(journal);
            // Its last line may still be half written.
            int completes = fini || Files.readString(journal).endsWith("\n") ? lignes.size() : lignes.size() - 1;
            for (; dites < completes; dites++) {
                terminal.dire(lignes.get(dites));
                if (lignes.get(dites).equals(PRET)) {
                    return 0;
                }
            }
            if (fini) {
                return lanceur.exitValue() == 0 ? 0 : 1;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return 1;
            }
        }
    }
}
