package fr.communs.qualification.explication;

import fr.communs.contrats.EtatQualification.Objet;
import fr.communs.qualification.lexique.MoteurEmbarque;
import fr.communs.qualification.qualification.Qualificateur;
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
    private final Qualificateur qualificateur;
    private final RegistreTextes textes;
    private final HorsBoucle horsBoucle;

    ExplicationService(MoteurEmbarque moteur, Qualificateur qualificateur, RegistreTextes textes, HorsBoucle horsBoucle) {
        this.moteur = moteur;
        this.qualificateur = qualificateur;
        this.textes = textes;
        this.horsBoucle = horsBoucle;
    }

    /** Text that is known of an object. */
    @WithSession
    Uni<TexteObjet> texte(Objet objet) {
        return textes.lire(objet)
                .map(texte -> texte.filter(t -> t.nom() != null).orElseThrow(
                        () -> ProblemeException.introuvable("Aucun texte n'est connu pour " + objet.type() + " " + objet.id() + ".")));
    }

    /** The text answered is the one that the engine read, where the passages are: of an aid or a service, the served part. */
    Uni<ExplicationReponse> expliquer(String type, String nom, String description) {
        return horsBoucle.calculer(() -> {
            String nomLu = qualificateur.servi(type, nom);
            String descriptionLue = qualificateur.servi(type, description);
            return ExplicationReponse.de(nomLu, descriptionLue, moteur.version(), moteur.expliquer(nomLu, descriptionLue));
        });
    }
}
