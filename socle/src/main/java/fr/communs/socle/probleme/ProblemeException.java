package fr.communs.socle.probleme;

import java.util.List;

/** A refusal that the caller can understand and mend: it becomes an RFC 9457 problem. */
public class ProblemeException extends RuntimeException {

    private final transient Probleme probleme;

    public ProblemeException(Probleme probleme) {
        super(probleme.detail(), null, false, false);
        this.probleme = probleme;
    }

    public Probleme probleme() {
        return probleme;
    }

    public static ProblemeException invalide(Erreur... erreurs) {
        return invalide(List.of(erreurs));
    }

    public static ProblemeException invalide(List<Erreur> erreurs) {
        return new ProblemeException(Probleme.invalide(erreurs));
    }

    /** @param detailCompat the reference's sentence */
    public static ProblemeException introuvable(String detail, String detailCompat) {
        return new ProblemeException(Probleme.de(404, "introuvable", "Ressource introuvable", detail, detailCompat));
    }

    public static ProblemeException introuvable(String detail) {
        return introuvable(detail, detail);
    }

    public static ProblemeException conflit(String detail, String detailCompat) {
        return new ProblemeException(Probleme.de(409, "conflit", "Conflit avec l'état actuel", detail, detailCompat));
    }

    public static ProblemeException conflit(String detail) {
        return conflit(detail, detail);
    }

    /** The version given by {@code If-Match} is not the current one. */
    public static ProblemeException versionPerimee(String detail) {
        return new ProblemeException(Probleme.de(412, "version-perimee", "La ressource a changé entre-temps", detail, detail));
    }

    /** An idempotency key came back with another request. */
    public static ProblemeException cleReutilisee(String detail) {
        return new ProblemeException(Probleme.de(422, "cle-d-idempotence-reutilisee", "Clé d'idempotence déjà utilisée", detail, detail));
    }

    public static ProblemeException nonAutorise(String detailCompat) {
        return new ProblemeException(Probleme.de(401, "non-autorise", "Authentification requise",
                "Clé absente, inconnue ou sans droit sur cette route.", detailCompat));
    }

    public static ProblemeException tropGrand(long limite) {
        String detail = "Le corps de la requête dépasse la limite de " + limite / 1000 + " ko.";
        return new ProblemeException(Probleme.de(413, "corps-trop-grand", "Corps trop grand", detail, "request entity too large"));
    }
}
