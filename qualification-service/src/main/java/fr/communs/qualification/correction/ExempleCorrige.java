package fr.communs.qualification.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.communs.contrats.Corrections;
import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.EtatProjet.ClassificationScores;
import fr.communs.contrats.EtatProjet.LabelNote;
import fr.communs.contrats.EtatQualification;
import fr.communs.contrats.EtatQualification.Etiquette;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A corrected text in the format of the annotated corpus: what the next training learns from. It has the axes that somebody spoke of, by a
 * declaration or a correction, with their effective labels; on the others the engine would learn its own guesses.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "nom", "description", "T", "S", "I", "L", "C"})
record ExempleCorrige(String id, String nom, String description, @JsonProperty("T") List<String> thematiques,
                      @JsonProperty("S") List<String> sites, @JsonProperty("I") List<String> interventions,
                      @JsonProperty("L") List<String> leviers, @JsonProperty("C") List<String> competences) {

    static ExempleCorrige de(String nom, String description, EtatProjet.Declare declare, EtatQualification q) {
        return new ExempleCorrige(q.objet().id(), nom, description,
                effectives(Axe.THEMATIQUES, notees(declare, ClassificationScores::thematiques, Axe.THEMATIQUES), q.thematiques(), q),
                effectives(Axe.SITES, notees(declare, ClassificationScores::sites, Axe.SITES), q.sites(), q),
                effectives(Axe.INTERVENTIONS, notees(declare, ClassificationScores::interventions, Axe.INTERVENTIONS), q.interventions(), q),
                effectives(Axe.LEVIERS, declare == null ? null : codes(declare.leviers(), Axe.LEVIERS), q.leviers(), q),
                effectives(Axe.COMPETENCES, declare == null ? null : declare.competences(), q.competences(), q));
    }

    /** Null when nobody spoke of the axis; no label is an empty list, since the corpus has no wildcard. */
    private static List<String> effectives(Axe axe, List<String> declares, List<Etiquette> predites, EtatQualification q) {
        if (declares == null && q.corrections().stream().noneMatch(c -> c.axe().equals(axe.nom()))) {
            return null;
        }
        List<String> avant = declares != null ? declares : predites == null ? List.of()
                : predites.stream().filter(e -> e.score() >= axe.seuil()).map(Etiquette::code).toList();
        List<String> apres = Corrections.appliquer(avant, axe, q.corrections(), code -> code, code -> code);
        return apres == null ? List.of() : apres;
    }

    private static List<String> notees(EtatProjet.Declare declare, Function<ClassificationScores, List<LabelNote>> lire, Axe axe) {
        List<LabelNote> notes = declare == null || declare.classificationScores() == null ? null : lire.apply(declare.classificationScores());
        return notes == null ? null : codes(notes.stream().filter(n -> n.score() >= axe.seuil()).map(LabelNote::label).toList(), axe);
    }

    /** A declared label that is not in the nomenclature teaches nothing. */
    private static List<String> codes(List<String> libelles, Axe axe) {
        return libelles == null ? null : libelles.stream().map(l -> Nomenclatures.parLibelle(axe, l).map(Terme::code))
                .flatMap(Optional::stream).toList();
    }
}
