package fr.communs.aiguillage.appariement;

import fr.communs.contrats.nomenclature.Axe;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A service proposed for a project.
 *
 * @param cle     identity of the service in the catalogue
 * @param score   in ]0, 1[; orders the services, never decides whether one is proposed
 * @param raisons why it is proposed, the strongest first; never empty
 */
public record ServiceOriente(String cle, String nom, double score, List<Raison> raisons) {

    /**
     * @param axe     {@code thematiques}, {@code sites}, {@code leviers}, {@code competences}, {@code interventions}, {@code phase} or
     *                {@code territoire}
     * @param libelle the shared label
     * @param texte   the reason in plain French, as the card shows it
     */
    public record Raison(String axe, String libelle, String texte) {
    }

    /**
     * A service of the catalogue as the ranking sees it.
     *
     * @param etiquettes weight in ]0, 1] of each label, per axis; competences by M57 code
     * @param phases     weight in [0, 1] by phase; a phase without weight is neutral
     * @param regions    INSEE codes where the service is offered; empty means everywhere
     */
    public record Candidat(String cle, String nom, Map<Axe, Map<String, Double>> etiquettes, Map<String, Double> phases,
                           Set<String> regions) {

        Map<String, Double> sur(Axe axe) {
            return etiquettes.getOrDefault(axe, Map.of());
        }
    }
}
