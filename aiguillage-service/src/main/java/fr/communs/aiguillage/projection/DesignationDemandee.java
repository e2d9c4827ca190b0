package fr.communs.aiguillage.projection;

import fr.communs.aiguillage.projection.ProjetsProjetes.Designation;
import fr.communs.socle.probleme.Erreur;
import fr.communs.socle.probleme.ProblemeException;
import fr.communs.socle.securite.Plateformes;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads how a public caller names a project: an id and its type. */
public final class DesignationDemandee {

    /** Our own id, the default. */
    public static final String INTERNE = "communId";
    private static final String TET = "tetId";
    private static final int LONGUEUR_MAX = 500;
    private static final Pattern UUID_STRICT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private DesignationDemandee() {
    }

    /**
     * @param champId   name of the parameter that carries the id, for the problem
     * @param champType name of the parameter that carries its type
     * @param type      {@code communId}, {@code tetId}, a platform, or null
     */
    public static Designation lire(String champId, String id, String champType, String type) {
        if (type == null || INTERNE.equals(type)) {
            return Designation.interne(uuid(id).orElseThrow(() -> ProblemeException.invalide(
                    new Erreur(champId, "un UUID est attendu", "ID invalide : doit être un UUID valide"))));
        }
        String plateforme = TET.equals(type) ? "TeT" : type;
        if (!Plateformes.QUI_ECRIVENT.contains(plateforme)) {
            String valeurs = INTERNE + ", " + TET + ", " + String.join(", ", Plateformes.QUI_ECRIVENT);
            throw ProblemeException.invalide(new Erreur(champType, "valeurs acceptées : " + valeurs,
                    champType + " must be one of the following values: " + valeurs));
        }
        if (id.length() > LONGUEUR_MAX || id.indexOf('\0') >= 0) {
            throw ProblemeException.invalide(new Erreur(champId, "au plus " + LONGUEUR_MAX + " caractères, sans caractère nul",
                    champId + " must be shorter than or equal to " + LONGUEUR_MAX + " characters"));
        }
        return Designation.externe(plateforme, id);
    }

    /** Exactly the canonical form: {@link UUID#fromString} alone would also take {@code 1-1-1-1-1}. */
    public static Optional<UUID> uuid(String texte) {
        return texte != null && UUID_STRICT.matcher(texte).matches() ? Optional.of(UUID.fromString(texte)) : Optional.empty();
    }
}
