package fr.communs.projets.projet;

import fr.communs.contrats.Corrections;
import fr.communs.contrats.EtatProjet.ClassificationScores;
import fr.communs.contrats.EtatProjet.LabelNote;
import fr.communs.contrats.EtatQualification;
import fr.communs.contrats.EtatQualification.Correction;
import fr.communs.contrats.EtatQualification.Etiquette;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import java.util.List;
import java.util.function.Function;

/**
 * Labels that count for a project: declared if the field is not null, else predicted from the cut of the axis on, then corrected by
 * people. An empty prediction is null, never an empty list: for the matchers an empty list is a wildcard.
 */
record EtiquettesEffectives(List<String> competences, List<String> leviers, List<String> thematiques, List<String> sites,
                            List<String> interventions, String probabiliteTe, ClassificationScores scores) {

    static EtiquettesEffectives de(Projet p, EtatQualification q) {
        ClassificationScores declares = EvenementProjet.scores(p);
        List<Correction> corrections = q == null ? null : q.corrections();
        List<LabelNote> thematiques = axe(declares == null ? null : declares.thematiques(), q == null ? null : q.thematiques());
        List<LabelNote> sites = axe(declares == null ? null : declares.sites(), q == null ? null : q.sites());
        List<LabelNote> interventions = axe(declares == null ? null : declares.interventions(), q == null ? null : q.interventions());
        return new EtiquettesEffectives(
                Corrections.appliquer(p.competences != null ? List.of(p.competences)
                        : predites(q == null ? null : q.competences(), Axe.COMPETENCES, Etiquette::code),
                        Axe.COMPETENCES, corrections, c -> c, c -> c),
                corriger(p.leviers != null ? List.of(p.leviers)
                        : predites(q == null ? null : q.leviers(), Axe.LEVIERS, Etiquette::libelle), Axe.LEVIERS, corrections),
                corriger(retenues(thematiques, p.classificationThematiques, Axe.THEMATIQUES), Axe.THEMATIQUES, corrections),
                corriger(retenues(sites, p.classificationSites, Axe.SITES), Axe.SITES, corrections),
                corriger(retenues(interventions, p.classificationInterventions, Axe.INTERVENTIONS), Axe.INTERVENTIONS, corrections),
                p.probabiliteTe != null ? p.probabiliteTe : q == null || q.probabiliteTe() == null ? null : q.probabiliteTe().toString(),
                scores(corrigerNotes(thematiques, Axe.THEMATIQUES, corrections), corrigerNotes(sites, Axe.SITES, corrections),
                        corrigerNotes(interventions, Axe.INTERVENTIONS, corrections)));
    }

    private static List<LabelNote> axe(List<LabelNote> declares, List<Etiquette> predites) {
        if (declares != null || predites == null) {
            return declares;
        }
        return predites.stream().map(e -> new LabelNote(e.libelle(), e.score())).toList();
    }

    private static List<String> predites(List<Etiquette> etiquettes, Axe axe, Function<Etiquette, String> nom) {
        if (etiquettes == null) {
            return null;
        }
        List<String> retenues = etiquettes.stream().filter(e -> e.score() >= axe.seuil()).map(nom).toList();
        return retenues.isEmpty() ? null : retenues;
    }

    private static List<String> retenues(List<LabelNote> notes, String[] declarees, Axe axe) {
        if (declarees != null) {
            return List.of(declarees);
        }
        List<String> retenues = notes == null ? List.of() : notes.stream().filter(n -> n.score() >= axe.seuil()).map(LabelNote::label).toList();
        return retenues.isEmpty() ? null : retenues;
    }

    private static List<String> corriger(List<String> libelles, Axe axe, List<Correction> corrections) {
        return Corrections.appliquer(libelles, axe, corrections, libelle -> code(axe, libelle), code -> libelle(axe, code));
    }

    /** A label that a person added has the score 1. */
    private static List<LabelNote> corrigerNotes(List<LabelNote> notes, Axe axe, List<Correction> corrections) {
        return Corrections.appliquer(notes, axe, corrections, note -> code(axe, note.label()), code -> new LabelNote(libelle(axe, code), 1));
    }

    private static String code(Axe axe, String libelle) {
        return Nomenclatures.parLibelle(axe, libelle).map(Terme::code).orElse(null);
    }

    private static String libelle(Axe axe, String code) {
        return Nomenclatures.parCode(axe, code).map(Terme::libelle).orElse(code);
    }

    private static ClassificationScores scores(List<LabelNote> thematiques, List<LabelNote> sites, List<LabelNote> interventions) {
        return thematiques == null && sites == null && interventions == null ? null
                : new ClassificationScores(vide(thematiques), vide(sites), vide(interventions));
    }

    private static List<LabelNote> vide(List<LabelNote> notes) {
        return notes == null ? List.of() : notes;
    }
}
