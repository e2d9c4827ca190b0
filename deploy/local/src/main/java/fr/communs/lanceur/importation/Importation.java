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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code ./communs importer}: a CSV of projects through the public API, as any platform would send it. */
public final class Importation {

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
        importer(fichier, arguments.valeur("--format").orElse("auto"), plateforme, acces.plateforme(plateforme), rapport);
        terminal.dire(rapport.resume());
        Optional<Path> cible = arguments.valeur("--rapport").map(Path::of);
        suivre(new Suivi(acces.admin(), terminal), arguments.a("--attendre"), rapport, cible);
        ObjectNode json = rapport.json();
        terminal.dire(json.path("qualifies").asText() + " projets de " + plateforme + " qualifiés et orientables ; "
                + json.path("duree_s").asText() + " s.");
        montrerLesRejets(json.path("rejets"));
        return 0;
    }

    /** The report is written before the wait too, which may be cut: what was imported is known by then. */
    static void suivre(Suivi suivi, boolean attendre, Rapport rapport, Optional<Path> cible) {
        cible.ifPresent(f -> ecrire(f, rapport.json()));
        try {
            if (attendre) {
                suivi.attendre(rapport);
            } else {
                suivi.regarder(rapport);
            }
        } finally {
            cible.ifPresent(f -> ecrire(f, rapport.json()));
        }
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

    private void importer(Fichier fichier, String format, String plateforme, Api depot, Rapport rapport) {
        long total = fichier.lignes();
        try (Envoi envoi = new Envoi(depot, rapport, () -> terminal.avancer("Import", rapport.traites(), total))) {
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
