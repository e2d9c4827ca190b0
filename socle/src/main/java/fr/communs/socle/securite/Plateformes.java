package fr.communs.socle.securite;

import java.util.List;
import java.util.Set;

/** The partner platforms, named as in events and external ids. */
public final class Plateformes {

    private static final String LECTURE_SEULE = "DashboardTE";

    /** In the order in which their ids stand in the answers of the reference system. */
    public static final List<String> QUI_ECRIVENT = List.of("MEC", "TeT", "Recoco", "UrbanVitaliz", "SosPonts", "FondVert");

    private Plateformes() {
    }

    static boolean connue(String nom) {
        return QUI_ECRIVENT.contains(nom) || LECTURE_SEULE.equals(nom);
    }

    static Set<String> roles(String plateforme) {
        return LECTURE_SEULE.equals(plateforme) ? Set.of(Roles.PARTENAIRE) : Set.of(Roles.PARTENAIRE, Roles.ECRITURE);
    }
}
