package fr.communs.aiguillage.appariement;

import java.util.List;

/** Scored labels of a project or of a candidate on the three axes of the score engine; never null, an empty axis is an empty list. */
public record Classification(List<LabelNote> thematiques, List<LabelNote> sites, List<LabelNote> interventions) {

    public static final Classification VIDE = new Classification(null, null, null);

    public Classification {
        thematiques = thematiques == null ? List.of() : List.copyOf(thematiques);
        sites = sites == null ? List.of() : List.copyOf(sites);
        interventions = interventions == null ? List.of() : List.copyOf(interventions);
    }
}
