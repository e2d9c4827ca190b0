package fr.communs.aiguillage.appariement;

import fr.communs.contrats.nomenclature.Axe;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a project when services are proposed for it: its effective labels on the five axes, its phase and its regions.
 *
 * @param etiquettes per axis, in the order of the project; an axis without label may be absent
 * @param phase      {@code Idée}, {@code Étude}, {@code Opération} or null
 * @param regions    INSEE codes; empty when the territory is unknown
 * @param choisi     somebody chose these very labels for this question: a competence then suffices
 */
public record ProfilProjet(Map<Axe, List<Etiquette>> etiquettes, String phase, Set<String> regions, boolean choisi) {

    public ProfilProjet(Map<Axe, List<Etiquette>> etiquettes, String phase, Set<String> regions) {
        this(etiquettes, phase, regions, false);
    }

    /**
     * @param cle     what is compared: the label, or the M57 code for competences
     * @param libelle what is shown
     * @param score   in [0, 1]; 1 when the platform declared it
     */
    public record Etiquette(String cle, String libelle, double score) {
    }

    List<Etiquette> sur(Axe axe) {
        return etiquettes.getOrDefault(axe, List.of());
    }
}
