package fr.communs.qualification.qualification;

import fr.communs.contrats.EtatQualification.Objet;
import fr.communs.socle.probleme.Erreur;
import fr.communs.socle.probleme.ProblemeException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the identifiers that callers send; only the canonical form of a UUID passes ({@link UUID#fromString} would also take 1-1-1-1-1). */
public final class Identifiants {

    private static final Pattern UUID_COMPLET = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Identifiants() {
    }

    public static boolean estUuid(String texte) {
        return texte != null && UUID_COMPLET.matcher(texte).matches();
    }

    /** @throws ProblemeException 400 naming the field */
    public static UUID uuid(String champ, String texte) {
        if (!estUuid(texte)) {
            throw ProblemeException.invalide(new Erreur(champ, "un UUID est attendu", champ + " must be a UUID"));
        }
        return UUID.fromString(texte);
    }

    /** The object of a project, as events name it. */
    public static Objet projet(String champ, String texte) {
        return objet(TypesObjet.PROJET, uuid(champ, texte).toString());
    }

    /** Ids of projects are UUIDs, which partners also write in capitals; other ids are taken as they are. */
    public static Objet objet(String type, String id) {
        return new Objet(type, TypesObjet.PROJET.equals(type) ? id.toLowerCase(Locale.ROOT) : id);
    }
}
