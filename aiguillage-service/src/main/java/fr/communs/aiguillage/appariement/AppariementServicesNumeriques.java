package fr.communs.aiguillage.appariement;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Digital services that fit a project, best first (contract of the reference, §2.3). The phase moves a service in the list but never
 * removes it by itself: only the threshold does.
 */
public final class AppariementServicesNumeriques {

    /** Threshold when the caller gives none. */
    public static final double SEUIL = 0.3;

    private static final AppariementEtiquettes MOTEUR = new AppariementEtiquettes();

    private AppariementServicesNumeriques() {
    }

    /**
     * @param cle    stable identity, breaks the last ties
     * @param phases weight in {0, 0.5, 1} by phase; a phase without weight leaves the score as it is
     */
    public record Candidat(String cle, String nom, Classification classification, Map<String, Double> phases) {
    }

    /** @param score in [0, 1], never shown to partners */
    public record Retenu(String cle, String nom, double score) {
    }

    /**
     * @param phase phase of the project, or null
     * @param seuil in [0, 1]; 0 returns every candidate
     */
    public static List<Retenu> classer(Classification projet, String phase, Collection<Candidat> candidats, double seuil) {
        List<Retenu> retenus = new ArrayList<>();
        for (Candidat c : candidats) {
            double normalise = MOTEUR.comparer(projet, c.classification()).map(Correspondance::scoreNormalise).orElse(0.0);
            double score = normalise * facteurPhase(phase, c.phases());
            if (score >= seuil) {
                retenus.add(new Retenu(c.cle(), c.nom(), score));
            }
        }
        Collator alphabet = Collator.getInstance(Locale.FRENCH);
        retenus.sort(Comparator.comparingDouble(Retenu::score).reversed().thenComparing(Retenu::nom, alphabet).thenComparing(Retenu::cle));
        return retenus;
    }

    /** 1 when nothing is known of the phase, else between 0.5 (unsuited) and 1 (made for it). */
    static double facteurPhase(String phase, Map<String, Double> poids) {
        Double p = phase == null ? null : poids.get(phase);
        return p == null ? 1 : 0.5 + 0.5 * p;
    }
}
