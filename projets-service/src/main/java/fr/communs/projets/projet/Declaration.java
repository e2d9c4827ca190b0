package fr.communs.projets.projet;

import fr.communs.socle.correlation.Traceparent;
import java.util.List;

/**
 * A request and the platform that speaks: together they name the project.
 *
 * @param trace trace of the request, or null outside of one
 */
record Declaration(String plateforme, DemandeProjet demande, String trace) {

    /** In the trace of the current request. */
    static Declaration de(String plateforme, DemandeProjet demande) {
        return new Declaration(plateforme, demande, Traceparent.courant().orElse(null));
    }

    IdExterne.Cle cle() {
        return new IdExterne.Cle(plateforme, demande.externalId());
    }

    static List<Declaration> de(String plateforme, List<DemandeProjet> demandes) {
        return demandes.stream().map(d -> de(plateforme, d)).toList();
    }
}
