package fr.communs.lanceur.demo;

import fr.communs.lanceur.Api;
import fr.communs.lanceur.Dossier;
import fr.communs.lanceur.ErreurUtilisateur;

/** How another command reaches the running demo. */
public final class Acces {

    private final String base;
    private final Cles cles;

    private Acces(String base, Cles cles) {
        this.base = base;
        this.cles = cles;
    }

    /** @throws ErreurUtilisateur when no demo runs */
    public static Acces enCours(Dossier dossier) {
        FichierEtat etat = new FichierEtat(dossier);
        String port = etat.ports().get("PORT_PASSERELLE");
        if (port == null || !etat.actif()) {
            throw new ErreurUtilisateur("La démo ne tourne pas : lancez d'abord ./communs demo --fond");
        }
        return new Acces("http://127.0.0.1:" + port, Cles.lire(dossier.cles()));
    }

    public Api plateforme(String nom) {
        return new Api(base, cles.de(nom));
    }

    public Api admin() {
        return new Api(base, cles.admin());
    }
}
