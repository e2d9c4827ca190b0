package fr.communs.lanceur.pannes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.communs.lanceur.Api;
import fr.communs.lanceur.Arguments;
import fr.communs.lanceur.Dossier;
import fr.communs.lanceur.ErreurUtilisateur;
import fr.communs.lanceur.Tableau;
import fr.communs.lanceur.Terminal;
import fr.communs.lanceur.demo.EnsembleEphemere;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** {@code ./communs pannes}: each process killed alone, then all at once, on a set of its own that is deleted afterwards. */
public final class Pannes {

    private static final List<List<String>> VAGUES = List.of(List.of("projets"), List.of("qualification"), List.of("aiguillage"),
            List.of("kafka"), List.of("postgresql"), List.of("postgresql", "kafka", "projets", "qualification", "aiguillage"));

    private final Dossier dossier;
    private final Terminal terminal = new Terminal();

    public Pannes(Dossier dossier) {
        this.dossier = dossier;
    }

    public int executer(List<String> mots) {
        Arguments arguments = Arguments.lire(mots, Set.of("--rapport"), Set.of());
        Laboratoire.Resultat resultat;
        try (EnsembleEphemere ephemere = EnsembleEphemere.demarrer(dossier, "pannes", terminal)) {
            resultat = new Laboratoire(ephemere.ensemble(), terminal::dire)
                    .executer(new Laboratoire.Reglages(VAGUES, Duration.ofSeconds(5), Duration.ofSeconds(3), 60));
        }
        Tableau tableau = new Tableau("invariant", "attendu", "trouvé", "");
        resultat.constats().forEach(c -> tableau.ligne(c.invariant(), c.attendu(), c.mesure(), c.tenu() ? "tenu" : "ROMPU"));
        tableau.rendre(terminal.colonnes()).forEach(terminal::dire);
        terminal.dire(resultat.tenu() ? "Rien n'est perdu, doublé ni orphelin." : "Un invariant est rompu.");
        arguments.valeur("--rapport").ifPresent(f -> ecrire(Path.of(f), json(resultat)));
        return resultat.tenu() ? 0 : 1;
    }

    private static ObjectNode json(Laboratoire.Resultat resultat) {
        ObjectNode json = Api.JSON.createObjectNode().put("tenu", resultat.tenu()).put("acceptes", resultat.acceptes())
                .put("reessais", resultat.reessais()).put("calme_s", resultat.calme().toMillis() / 1000.0);
        resultat.chutes().forEach(c -> json.withArray("chutes").addObject().put("parties", String.join(", ", c.parties()))
                .put("retour_s", c.retour().toMillis() / 1000.0));
        resultat.constats().forEach(c -> json.withArray("constats").addObject().put("invariant", c.invariant())
                .put("attendu", c.attendu()).put("trouve", c.mesure()).put("tenu", c.tenu()));
        return json;
    }

    private static void ecrire(Path fichier, ObjectNode json) {
        try {
            Files.writeString(fichier, json.toPrettyString() + "\n");
        } catch (IOException e) {
            throw new ErreurUtilisateur("Rapport non écrit dans " + fichier + " : " + e.getMessage());
        }
    }
}
