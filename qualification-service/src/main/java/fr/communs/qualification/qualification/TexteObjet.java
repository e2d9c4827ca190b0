package fr.communs.qualification.qualification;

import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.EtatQualification.Objet;

/**
 * The text of an object and where its qualification stands.
 *
 * @param nom        null once archived, or when the text has not come again since before texts were kept
 * @param tentatives attempts on this text without result, the one to come included
 */
public record TexteObjet(Objet objet, long versionObjet, boolean archive, String nom, String description, EtatProjet.Declare declare,
                         String empreinteTexte, String etat, int tentatives) {

    /** A text as its producer published it, not yet looked at. */
    static TexteObjet recu(Objet objet, long versionObjet, boolean archive, String nom, String description, EtatProjet.Declare declare,
                           String empreinteTexte) {
        return archive ? new TexteObjet(objet, versionObjet, true, null, null, null, empreinteTexte, Etats.DEMANDEE, 1)
                : new TexteObjet(objet, versionObjet, false, nom == null ? "" : nom, description, declare, empreinteTexte, Etats.DEMANDEE, 1);
    }

    /** The attempt to come was already counted when the text was taken. */
    TexteObjet dejaCompte() {
        return new TexteObjet(objet, versionObjet, archive, nom, description, declare, empreinteTexte, etat, tentatives - 1);
    }

    boolean qualifiable() {
        return !archive && nom != null;
    }
}
