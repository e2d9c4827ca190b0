package fr.communs.socle.securite;

/** What an identity may do; names for {@code @RolesAllowed}. */
public final class Roles {

    /** A platform that reads. */
    public static final String PARTENAIRE = "partenaire";
    /** A platform that also writes projects: it owns a space of external ids. */
    public static final String ECRITURE = "ecriture";
    /** The State team that runs the catalogue; belongs to no platform. */
    public static final String ADMIN = "admin";

    private Roles() {
    }
}
