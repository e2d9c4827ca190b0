package fr.communs.qualification.lexique;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.qualification.texte.Passage;
import java.util.List;
import java.util.Map;

/**
 * Why the engine answers what it answers to one text: what it read, what each rule met and what each feature weighed. Its scores are those
 * of {@link MoteurEmbarque#qualifier}.
 *
 * @param etiquettes labels of each axis, best score first
 * @param toponymes  place names that were hidden from the rules
 */
public record Explication(LienExplique te, Map<Axe, List<EtiquetteExpliquee>> etiquettes, List<Passage> toponymes) {

    /** @param contributions what led to this class rather than to another, strongest first */
    public record LienExplique(String classe, double score, List<RegleLue> lexique, List<Contribution> contributions) {
    }

    /**
     * @param preuves       words of the text that carried the label, as the qualification gives them
     * @param lexique       rules of the lexicon that name this label; empty when only the model or a child label carries it
     * @param contributions what each feature adds to (or takes from) the label, strongest first; empty for a label that comes with another
     */
    public record EtiquetteExpliquee(String code, String libelle, double score, List<String> preuves, List<RegleLue> lexique,
            List<Contribution> contributions) {
    }

    /** @param passages where the patterns of the rule stand in the text */
    public record RegleLue(String regle, List<Passage> passages) {
    }

    /**
     * @param apport  weight of the feature times its value, on the scale of the logit
     * @param passage where the feature first stands in the text; null when the lexicon says it, whose rules have their own passages
     */
    public record Contribution(String trait, double apport, Passage passage) {
    }
}
