package fr.communs.qualification.qualification;

import fr.communs.qualification.llm.Appels;
import fr.communs.qualification.llm.ChoixDuMoteur;
import fr.communs.qualification.qualification.Qualificateur.Lecture;
import fr.communs.socle.boucle.HorsBoucle;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads a text by the configured engine while a caller waits; whatever happens to the LLM, there is an answer, and it says whose. */
@ApplicationScoped
public class LectureImmediate {

    private static final String EMBARQUE = "embarque";

    private final Qualificateur qualificateur;
    private final ChoixDuMoteur choix;
    private final Appels appels;
    private final HorsBoucle horsBoucle;

    LectureImmediate(Qualificateur qualificateur, ChoixDuMoteur choix, Appels appels, HorsBoucle horsBoucle) {
        this.qualificateur = qualificateur;
        this.choix = choix;
        this.appels = appels;
        this.horsBoucle = horsBoucle;
    }

    /** @param moteur {@code embarque}, {@code llm} or {@code hybride}, followed by {@code ; repli=llm} when the LLM should have answered */
    public record Avis(Lecture lecture, String moteur) {
    }

    /** @param type one of {@link TypesObjet} */
    public Uni<Avis> lire(String type, String nom, String description, String plateforme) {
        return horsBoucle.calculer(() -> qualificateur.lire(type, nom, description))
                .chain(lecture -> relire(lecture, type, nom, description, plateforme));
    }

    private Uni<Avis> relire(Lecture lecture, String type, String nom, String description, String plateforme) {
        if (!choix.aRelire(lecture.te().score(), lecture.parAxe())) {
            return Uni.createFrom().item(new Avis(lecture, EMBARQUE));
        }
        return appels.lire(qualificateur.servi(type, nom), qualificateur.servi(type, description), plateforme)
                .map(r -> new Avis(Qualificateur.lecture(r), choix.nom()))
                .onFailure().recoverWithItem(new Avis(lecture, EMBARQUE + "; repli=llm"));
    }
}
