package fr.communs.projets.projet;

import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.EtatProjet.ClassificationScores;
import fr.communs.contrats.EtatProjet.LabelNote;
import fr.communs.contrats.Sujets;
import fr.communs.contrats.TypesEvenement;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.socle.evenement.Depot;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /**
     * What is declared of each axis, as the event carries it and the answers show it. Labels declared by name decide what counts: each has
     * its declared score when this reaches the cut of the axis, else 1; a declared score counts without them only where no label is
     * declared, and below the cut, where it proposes nothing.
     */
    static ClassificationScores scores(Projet p) {
        ClassificationScores scores = ContratsJson.relire(p.classificationScores, ClassificationScores.class);
        List<LabelNote> thematiques = axe(scores == null ? null : scores.thematiques(), p.classificationThematiques, Axe.THEMATIQUES);
        List<LabelNote> sites = axe(scores == null ? null : scores.sites(), p.classificationSites, Axe.SITES);
        List<LabelNote> interventions = axe(scores == null ? null : scores.interventions(), p.classificationInterventions, Axe.INTERVENTIONS);
        return thematiques == null && sites == null && interventions == null ? null
                : new ClassificationScores(thematiques, sites, interventions);
    }

    private static List<LabelNote> axe(List<LabelNote> notes, String[] labels, Axe axe) {
        if (labels == null) {
            return notes;
        }
        Map<String, Double> scores = new LinkedHashMap<>();
        Arrays.stream(labels).forEach(l -> scores.put(l, 1.0));
        for (LabelNote note : notes == null ? List.<LabelNote>of() : notes) {
            if (note.score() < axe.seuil()) {
                scores.putIfAbsent(note.label(), note.score());
            } else {
                scores.computeIfPresent(note.label(), (label, un) -> note.score());
            }
        }
        return scores.entrySet().stream().map(e -> new LabelNote(e.getKey(), e.getValue())).toList();
    }

    static List<String> liste(String[] valeurs) {
        return valeurs == null ? null : List.of(valeurs);
    }
}
