package fr.communs.qualification.explication;

import fr.communs.contrats.EtatQualification.Objet;
import fr.communs.qualification.lexique.MoteurEmbarque;
import fr.communs.qualification.qualification.RegistreTextes;
import fr.communs.qualification.qualification.TexteObjet;
import fr.communs.socle.boucle.HorsBoucle;
import fr.communs.socle.probleme.ProblemeException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Explains a text with the engine that runs now, which may be newer than the one that qualified the project. */
@ApplicationScoped
class ExplicationService {

    private final MoteurEmbarque moteur;
    private final RegistreTextes textes;
    private final HorsBoucle horsBoucle;

    ExplicationService(MoteurEmbarque moteur, RegistreTextes textes, HorsBoucle horsBoucle) {
        this.moteur = moteur;
        this.textes = textes;
        this.horsBoucle = horsBoucle;
    }

    /** Text that is known of a project. */
    @WithSession
    Uni<TexteObjet> texte(Objet projet) {
        return textes.lire(projet)
                .map(texte -> texte.filter(t -> t.nom() != null).orElseThrow(
                        () -> ProblemeException.introuvable("Aucun texte n'est connu pour le projet " + projet.id() + ".")));
    }

    Uni<ExplicationReponse> expliquer(String nom, String description) {
        return horsBoucle.calculer(
                () -> ExplicationReponse.de(nom, description, moteur.version(), moteur.expliquer(nom, description)));
    }
}
