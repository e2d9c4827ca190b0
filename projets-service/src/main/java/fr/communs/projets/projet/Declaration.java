package fr.communs.projets.projet;

import fr.communs.socle.correlation.Traceparent;
import fr.communs.socle.idempotence.CleIdempotence;
import fr.communs.socle.saisie.SaisieListe;
import java.util.Iterator;
import java.util.List;

/**
 * A request and the platform that speaks: together they name the project.
 *
 * @param cleIdempotence null when the caller gave none
 * @param trace          trace of the request, or null outside of one
 */
record Declaration(String plateforme, DemandeProjet demande, CleIdempotence cleIdempotence, String trace) {

    /** In the trace of the current request. */
    static Declaration de(String plateforme, DemandeProjet demande, CleIdempotence cleIdempotence) {
        return new Declaration(plateforme, demande, cleIdempotence, Traceparent.courant().orElse(null));
    }

    IdExterne.Cle cle() {
        return new IdExterne.Cle(plateforme, demande.externalId());
    }

    /**
     * The projects of a bulk that was checked, read when they are asked for.
     *
     * @param trace of the request, whatever the thread that reads them
     */
    static Iterator<Declaration> de(String plateforme, SaisieListe projets, String trace) {
        return projets.flux().map(p -> new Declaration(plateforme, LectureDemande.creation(p), null, trace)).iterator();
    }

    static List<Declaration> de(String plateforme, List<DemandeProjet> demandes) {
        return demandes.stream().map(d -> de(plateforme, d, null)).toList();
    }
}
