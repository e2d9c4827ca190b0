package fr.communs.projets.qualification;

import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EtatQualification;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** The qualification received for a project; it counts only while its text is the project's. */
public final class QualificationRecue {

    private QualificationRecue() {
    }

    /** Result on the text of this hash, or null when there is none yet. Needs an open session. */
    public static Uni<EtatQualification> courante(UUID projet, String empreinteTexte) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select etat from projet_qualification where projet_id = :projet and empreinte_texte = :empreinte",
                        String.class)
                .setParameter("projet", projet)
                .setParameter("empreinte", empreinteTexte)
                .getSingleResultOrNull()
                .map(etat -> ContratsJson.relire(etat, EtatQualification.class)));
    }
}
