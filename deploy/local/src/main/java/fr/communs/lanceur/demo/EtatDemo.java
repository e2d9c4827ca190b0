package fr.communs.lanceur.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.communs.lanceur.Api;
import fr.communs.lanceur.Arguments;
import fr.communs.lanceur.Dossier;
import fr.communs.lanceur.Tableau;
import fr.communs.lanceur.Terminal;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code ./communs etat}: each part with its process, port and memory, and how many projects are qualified. */
public final class EtatDemo {

    private final Dossier dossier;

    public EtatDemo(Dossier dossier) {
        this.dossier = dossier;
    }

    public int executer(List<String> mots) {
        boolean json = Arguments.lire(mots, Set.of(), Set.of("--json")).a("--json");
        ObjectNode etat = lire();
        Terminal terminal = new Terminal();
        if (json) {
            terminal.dire(etat.toString());
            return 0;
        }
        if (!etat.path("actif").asBoolean()) {
            terminal.dire("La démo ne tourne pas. Pour la lancer : ./communs demo");
            return 0;
        }
        Tableau tableau = new Tableau("partie", "état", "processus", "port", "mémoire");
        etat.path("parties").forEach(p -> tableau.ligne(p.path("nom").asText(), p.path("etat").asText(), p.path("pid").asText(),
                p.path("port").asText(), p.path("memoireMo").asText() + " Mo"));
        tableau.rendre(terminal.colonnes()).forEach(terminal::dire);
        terminal.dire("mémoire totale : " + etat.path("memoireTotaleMo").asText() + " Mo");
        JsonNode projets = etat.path("projets");
        if (projets.isObject()) {
            terminal.dire("projets : " + projets.path("projets").asText() + ", qualifiés : " + projets.path("qualifies").asText()
                    + ", en attente : " + projets.path("enAttente").asText());
        }
        return 0;
    }

    private ObjectNode lire() {
        FichierEtat fichier = new FichierEtat(dossier);
        ObjectNode etat = Api.JSON.createObjectNode();
        boolean actif = fichier.actif();
        etat.put("actif", actif);
        ArrayNode parties = etat.putArray("parties");
        long total = 0;
        for (FichierEtat.Partie partie : fichier.parties()) {
            boolean vivante = partie.processus().isPresent();
            // The gateway is the launcher itself, whose children are parts of their own.
            long memoire = vivante ? Memoire.mebioctets(partie.pid(), !partie.nom().equals("passerelle")) : 0;
            total += memoire;
            parties.addObject().put("nom", partie.nom()).put("etat", vivante ? "actif" : "arrêté").put("pid", partie.pid())
                    .put("port", partie.port()).put("memoireMo", memoire);
        }
        etat.put("memoireTotaleMo", total);
        if (actif && fichier.ports().containsKey("PORT_PASSERELLE")) {
            avancement(fichier).ifPresent(a -> etat.set("projets", a));
        }
        return etat;
    }

    private Optional<JsonNode> avancement(FichierEtat fichier) {
        try {
            Api.Reponse reponse = new Api("http://127.0.0.1:" + fichier.ports().get("PORT_PASSERELLE"),
                    Cles.lire(dossier.cles()).admin()).get("/admin/avancement");
            return reponse.reussie() ? Optional.of(reponse.json()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
