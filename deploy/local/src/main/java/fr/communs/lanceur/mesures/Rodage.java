package fr.communs.lanceur.mesures;

import fr.communs.lanceur.Dossier;
import fr.communs.lanceur.Terminal;
import fr.communs.lanceur.demo.EnsembleEphemere;
import fr.communs.lanceur.demo.Exemples;
import fr.communs.lanceur.demo.ServiceLocal;

/**
 * Runs the services under load once per build, for nothing but the ahead-of-time caches that they write when they stop: without them the
 * first minute of a service goes into compiling, and partners wait.
 */
final class Rodage {

    private static final int SECONDES_DE_DEPOTS = 40;
    private static final int SECONDES_DE_SUIVI = 20;

    private final Dossier dossier;
    private final Terminal terminal;

    Rodage(Dossier dossier, Terminal terminal) {
        this.dossier = dossier;
        this.terminal = terminal;
    }

    void assurer() {
        if (!ServiceLocal.cachesPossibles() || ServiceLocal.NOMS.stream().allMatch(nom -> ServiceLocal.cacheAJour(nom, dossier))) {
            return;
        }
        terminal.dire("Rodage des services, une fois par construction (trois minutes)…");
        try (EnsembleEphemere ephemere = EnsembleEphemere.pourRoder(dossier, terminal)) {
            new Exemples(ephemere.ensemble(), terminal).deposerEtAttendre();
            new MesureEcriture(ephemere.ensemble(), ephemere.ensemble().dossier().etat().resolve("travail")).roder(SECONDES_DE_DEPOTS);
            new MesureDelai(ephemere.ensemble()).mesurer("rodage", SECONDES_DE_SUIVI);
        }
        ServiceLocal.NOMS.stream().filter(nom -> !ServiceLocal.cacheAJour(nom, dossier))
                .forEach(nom -> terminal.dire("Le service " + nom + " n'a pas écrit son cache : il démarrera plus lentement."));
    }
}
