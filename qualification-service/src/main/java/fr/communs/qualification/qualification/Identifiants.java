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

    /**
     * An object as a caller names it in an address: the UUID of a project, or {@code type:id}.
     *
     * @throws ProblemeException 400 naming the field
     */
    public static Objet reference(String champ, String texte) {
        int deux = texte.indexOf(':');
        String type = deux < 0 ? TypesObjet.PROJET : texte.substring(0, deux);
        String id = texte.substring(deux + 1);
        boolean bon = TypesObjet.TOUS.contains(type) && !id.isBlank() && id.indexOf('\u0000') < 0
                && (!TypesObjet.PROJET.equals(type) || estUuid(id));
        if (!bon) {
            throw ProblemeException.invalide(new Erreur(champ, "l'UUID d'un projet, ou type:id, est attendu", champ + " must be type:id"));
        }
        return objet(type, id);
    }

    /** Ids of projects are UUIDs, which partners also write in capitals; other ids are taken as they are. */
    public static Objet objet(String type, String id) {
        return new Objet(type, TypesObjet.PROJET.equals(type) ? id.toLowerCase(Locale.ROOT) : id);
    }
}
