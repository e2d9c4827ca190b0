package fr.communs.projets.projet;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.EtatProjet.ClassificationScores;
import fr.communs.contrats.EtatProjet.LabelNote;
import fr.communs.contrats.Sujets;
import fr.communs.contrats.TypesEvenement;
import fr.communs.socle.evenement.Depot;
import java.util.Arrays;
import java.util.List;

/** Whole state of a project as the other services see it: never a contact. */
final class EvenementProjet {

    private EvenementProjet() {
    }

    static Depot de(Projet p, List<IdExterne> ids) {
        EtatProjet etat = new EtatProjet(p.id, p.version, p.archive, p.visibilite, p.empreinteTexte, p.nom, p.description, p.phase,
                p.phaseStatut, p.budgetPrevisionnel, p.programme,
                new EtatProjet.Declare(liste(p.competences), liste(p.leviers), scores(p)),
                ids.stream().map(i -> new EtatProjet.IdExterne(i.plateforme, i.idExterne)).toList(),
                Territoires.resoudre(p.collectivites), p.creeLe, p.modifieLe);
        return new Depot(Sujets.PROJETS, TypesEvenement.PROJET_MODIFIE, "projet", p.id.toString(), etat);
    }

    /** Declared scores; for an axis declared by its labels alone, these with the score 1. */
    static ClassificationScores scores(Projet p) {
        ClassificationScores scores = lire(p.classificationScores);
        List<LabelNote> thematiques = axe(scores == null ? null : scores.thematiques(), p.classificationThematiques);
        List<LabelNote> sites = axe(scores == null ? null : scores.sites(), p.classificationSites);
        List<LabelNote> interventions = axe(scores == null ? null : scores.interventions(), p.classificationInterventions);
        return thematiques == null && sites == null && interventions == null ? null
                : new ClassificationScores(thematiques, sites, interventions);
    }

    private static List<LabelNote> axe(List<LabelNote> notes, String[] labels) {
        if (notes != null || labels == null) {
            return notes;
        }
        return Arrays.stream(labels).map(l -> new LabelNote(l, 1)).toList();
    }

    private static ClassificationScores lire(String json) {
        try {
            return json == null ? null : ContratsJson.MAPPER.readValue(json, ClassificationScores.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("written by LectureDemande", e);
        }
    }

    static List<String> liste(String[] valeurs) {
        return valeurs == null ? null : List.of(valeurs);
    }
}
