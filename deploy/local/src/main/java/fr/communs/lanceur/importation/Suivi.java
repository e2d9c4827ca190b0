package fr.communs.lanceur.importation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.communs.lanceur.Api;
import fr.communs.lanceur.ErreurUtilisateur;
import fr.communs.lanceur.Terminal;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Watches how many of the imported projects are qualified, each from the version that the registry answered: a changed project is first
 * the former one in the projection, qualified there.
 */
final class Suivi {

    private static final int PROJETS_PAR_DEMANDE = 20_000;
    private static final Duration REGARD = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Api admin;
    private final Terminal terminal;
    private final Duration regard;
    private final Duration patience;

    Suivi(Api admin, Terminal terminal) {
        this(admin, terminal, REGARD, PATIENCE);
    }

    /** @param patience how long the count may stand still: a large file is long, not stuck */
    Suivi(Api admin, Terminal terminal, Duration regard, Duration patience) {
        this.admin = admin;
        this.terminal = terminal;
        this.regard = regard;
        this.patience = patience;
    }

    void regarder(Rapport rapport) {
        rapport.qualifies(qualifies(List.copyOf(rapport.versions().entrySet())));
    }

    /** @throws ErreurUtilisateur when the count does not grow any more */
    void attendre(Rapport rapport) {
        List<Map.Entry<String, Long>> projets = List.copyOf(rapport.versions().entrySet());
        long record = -1;
        Instant limite = Instant.MAX;
        while (true) {
            long qualifies = qualifies(projets);
            rapport.qualifies(qualifies);
            if (qualifies == projets.size()) {
                terminal.fin();
                return;
            }
            if (qualifies > record) {
                record = qualifies;
                limite = Instant.now().plus(patience);
            } else if (Instant.now().isAfter(limite)) {
                terminal.fin();
                throw new ErreurUtilisateur("Aucun progrès depuis " + patience.toMinutes() + " min : " + qualifies
                        + " projets qualifiés sur " + projets.size()
                        + ". L'import est fait, la qualification reprendra d'elle-même (./communs etat).");
            }
            terminal.avancer("Qualification", qualifies, projets.size());
            dormir();
        }
    }

    private void dormir() {
        try {
            TimeUnit.MILLISECONDS.sleep(regard.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ErreurUtilisateur("Attente interrompue.");
        }
    }

    private long qualifies(List<Map.Entry<String, Long>> projets) {
        long qualifies = 0;
        for (int i = 0; i < projets.size(); i += PROJETS_PAR_DEMANDE) {
            ObjectNode demande = Api.JSON.createObjectNode();
            projets.subList(i, Math.min(projets.size(), i + PROJETS_PAR_DEMANDE))
                    .forEach(p -> demande.withArray("projets").addObject().put("id", p.getKey()).put("version", p.getValue()));
            try {
                Api.Reponse reponse = admin.post("/admin/avancement", "application/json", demande.toString());
                if (reponse.statut() >= 400 && reponse.statut() < 500) {
                    throw new ErreurUtilisateur("L'avancement ne peut pas être lu (" + reponse.statut() + ") : " + reponse.corps());
                }
                // While aiguillage restarts there is nothing to read; the next call will tell.
                qualifies += reponse.json().path("qualifies").asLong();
            } catch (IOException e) {
                throw new ErreurUtilisateur("La passerelle ne répond plus : " + e);
            }
        }
        return qualifies;
    }
}
