package fr.communs.socle.saisie;

import fr.communs.socle.probleme.Erreur;
import fr.communs.socle.probleme.ProblemeException;
import java.util.ArrayList;
import java.util.List;

/** The refusals of one body, the first of them only: the others would tell the caller nothing more, and fill the memory. */
final class Refus {

    private final List<Erreur> erreurs = new ArrayList<>();
    private final int nombreMax;

    Refus(int nombreMax) {
        this.nombreMax = nombreMax;
    }

    void ajouter(Erreur erreur) {
        if (!plein()) {
            erreurs.add(erreur);
        }
    }

    int nombre() {
        return erreurs.size();
    }

    boolean plein() {
        return erreurs.size() >= nombreMax;
    }

    /** @throws ProblemeException with all of them, when there is one */
    void lever() {
        if (!erreurs.isEmpty()) {
            throw ProblemeException.invalide(List.copyOf(erreurs));
        }
    }
}
