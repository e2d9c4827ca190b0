package fr.communs.lanceur.importation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.communs.lanceur.Api;
import fr.communs.lanceur.Arguments;
import fr.communs.lanceur.Dossier;
import fr.communs.lanceur.ErreurUtilisateur;
import fr.communs.lanceur.Terminal;
import fr.communs.lanceur.demo.Acces;
import fr.communs.lanceur.demo.Cles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** {@code ./communs importer}: a CSV of projects through the public API, as any platform would send it. */
public final class Importation {

    private static final int IDS_PAR_DEMANDE = 20_000;
    private static final Duration REGARD = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Dossier dossier;
    private final Terminal terminal = new Terminal();

    public Importation(Dossier dossier) {
        this.dossier = dossier;
    }

    public int executer(List<String> mots) {
        Arguments arguments = Arguments.lire(mots, Set.of("--plateforme", "--format", "--rapport"), Set.of("--attendre"));
        if (arguments.libres().size() != 1) {
            throw new ErreurUtilisateur("Usage : ./communs importer FICHIER --plateforme NOM [--format auto|schema|fonds-vert] "
                    + "[--rapport F.json] [--attendre]");
        }
        Fichier fichier = new Fichier(Path.of(arguments.libres().get(0)));
        String plateforme = plateforme(arguments.valeur("--plateforme")
                .orElseThrow(() -> new ErreurUtilisateur("--plateforme manque : " + String.join(", ", Cles.PLATEFORMES))));
        Acces acces = Acces.enCours(dossier);
        Rapport rapport = new Rapport();
        importer(fichier, arguments.valeur("--format").orElse("auto"), plateforme, acces, rapport);
        suivre(acces.admin(), rapport, arguments.a("--attendre"));
        terminal.dire(rapport.resume());
        ObjectNode json = rapport.json();
        terminal.dire(json.path("qualifies").asText() + " projets de " + plateforme + " qualifiés et orientables ; "
                + json.path("duree_s").asText() + " s.");
        montrerLesRejets(json.path("rejets"));
        arguments.valeur("--rapport").ifPresent(f -> ecrire(Path.of(f), json));
        return 0;
    }

    private static String plateforme(String demandee) {
        String connue = Cles.PLATEFORMES.stream().filter(p -> p.equalsIgnoreCase(demandee)).findFirst()
                .orElseThrow(() -> new ErreurUtilisateur("Plateforme inconnue : " + demandee + " ("
                        + String.join(", ", Cles.PLATEFORMES) + ")."));
        if (connue.equals("DashboardTE")) {
            throw new ErreurUtilisateur("DashboardTE lit les projets mais n'en écrit pas.");
        }
        return connue;
    }

    private void importer(Fichier fichier, String format, String plateforme, Acces acces, Rapport rapport) {
        long total = fichier.lignes();
        try (Envoi envoi = new Envoi(acces.plateforme(plateforme), rapport, () -> terminal.avancer("Import", rapport.traites(), total))) {
            fichier.lire(format, plateforme, new Fichier.Lecture() {
                @Override
                public void lue(long numero, ObjectNode projet) {
                    rapport.lue();
                    envoi.ajouter(numero, projet);
                }

                @Override
                public void refusee(long numero, String motif) {
                    rapport.lue();
                    rapport.rejeter(numero, motif);
                }
            });
            envoi.finir();
        }
        terminal.avancer("Import", rapport.lus(), rapport.lus());
        terminal.fin();
    }

    /** Reads how many of the imported projects are qualified; waits for all of them when asked. */
    private void suivre(Api admin, Rapport rapport, boolean attendre) {
        List<String> ids = rapport.ids();
        Instant limite = Instant.now().plus(PATIENCE);
        int foisComplet = 0;
        while (true) {
            Avancement avancement = avancement(admin, ids);
            long qualifies = avancement.qualifies;
            rapport.qualifies(qualifies);
            // A changed project is first the old one in the projection: complete must be seen twice.
            boolean complet = avancement.projets == ids.size() && qualifies == ids.size();
            foisComplet = complet ? foisComplet + 1 : 0;
            if (!attendre || foisComplet >= (rapport.aChange() ? 2 : 1)) {
                terminal.fin();
                return;
            }
            if (Instant.now().isAfter(limite)) {
                throw new ErreurUtilisateur("Après " + PATIENCE.toMinutes() + " min, " + qualifies + " projets seulement sont qualifiés.");
            }
            terminal.avancer("Qualification", qualifies, ids.size());
            try {
                TimeUnit.MILLISECONDS.sleep(REGARD.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ErreurUtilisateur("Attente interrompue.");
            }
        }
    }

    private record Avancement(long projets, long qualifies) {
    }

    private static Avancement avancement(Api admin, List<String> ids) {
        long projets = 0;
        long qualifies = 0;
        for (int i = 0; i < ids.size(); i += IDS_PAR_DEMANDE) {
            ObjectNode demande = Api.JSON.createObjectNode();
            ids.subList(i, Math.min(ids.size(), i + IDS_PAR_DEMANDE)).forEach(demande.putArray("ids")::add);
            try {
                Api.Reponse reponse = admin.post("/admin/avancement", "application/json", demande.toString());
                if (reponse.statut() >= 400 && reponse.statut() < 500) {
                    throw new ErreurUtilisateur("L'avancement ne peut pas être lu (" + reponse.statut() + ") : " + reponse.corps());
                }
                // While aiguillage restarts there is nothing to read; the next call will tell.
                projets += reponse.json().path("projets").asLong();
                qualifies += reponse.json().path("qualifies").asLong();
            } catch (IOException e) {
                throw new ErreurUtilisateur("La passerelle ne répond plus : " + e);
            }
        }
        return new Avancement(projets, qualifies);
    }

    private void montrerLesRejets(JsonNode rejets) {
        int montres = 0;
        for (JsonNode rejet : rejets) {
            if (montres++ == 10) {
                terminal.dire("… et " + (rejets.size() - 10) + " autres (--rapport F.json les donne tous).");
                return;
            }
            terminal.dire("ligne " + rejet.path("ligne").asText() + " rejetée : " + rejet.path("motif").asText());
        }
    }

    private static void ecrire(Path fichier, ObjectNode json) {
        try {
            Files.writeString(fichier, json.toPrettyString() + "\n");
        } catch (IOException e) {
            throw new ErreurUtilisateur("Rapport non écrit dans " + fichier + " : " + e.getMessage());
        }
    }
}
