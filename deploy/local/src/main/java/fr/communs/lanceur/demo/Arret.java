package fr.communs.lanceur.demo;

import fr.communs.lanceur.Dossier;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code ./communs arreter} and {@code effacer}: ends the launcher, which ends its parts; then whatever is left of them. */
public final class Arret {

    private static final int PATIENCE_S = 45;

    private final Dossier dossier;

    public Arret(Dossier dossier) {
        this.dossier = dossier;
    }

    public int arreter() {
        FichierEtat fichier = new FichierEtat(dossier);
        List<FichierEtat.Partie> parties = fichier.parties();
        boolean actif = fichier.actif();
        if (actif) {
            parties.stream().filter(p -> p.nom().equals("passerelle")).forEach(p -> finir(p, false));
        }
        // Left only when the launcher was killed and its guard too.
        parties.forEach(p -> finir(p, true));
        fichier.oublier();
        System.out.println(actif ? "La démo est arrêtée." : "La démo ne tournait pas.");
        return 0;
    }

    public int effacer() {
        arreter();
        EnsembleEphemere.supprimer(dossier.etat());
        System.out.println("Données, journaux et clés supprimés (.communs/).");
        return 0;
    }

    private static void finir(FichierEtat.Partie partie, boolean force) {
        partie.processus().ifPresent(p -> {
            if (force) {
                p.destroyForcibly();
            } else {
                p.destroy();
            }
            try {
                p.onExit().get(PATIENCE_S, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                p.destroyForcibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
