package fr.communs.aiguillage.appariement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Score engine of the aids and of the digital services (contract of the reference, §2.2). Its figures are compared with recorded ones to
 * the second decimal, so every sum is a plain left-to-right sum of doubles in the order of the project's labels.
 */
public final class AppariementEtiquettes {

    public static final double SEUIL = 0.8;

    private static final double DECALAGE = 0.1;
    private static final double POIDS_THEMATIQUES = 0.45;
    private static final double POIDS_SITES = 0.35;
    private static final double POIDS_INTERVENTIONS = 0.20;

    private final double seuilProjet;
    private final double seuilCandidat;

    /** @param seuilProjet labels of the project below it are ignored; same for the candidate; both in [0, 1] */
    public AppariementEtiquettes(double seuilProjet, double seuilCandidat) {
        this.seuilProjet = seuilProjet;
        this.seuilCandidat = seuilCandidat;
    }

    public AppariementEtiquettes() {
        this(SEUIL, SEUIL);
    }

    /** Empty when nothing is in common. */
    public Optional<Correspondance> comparer(Classification projet, Classification candidat) {
        CommunAxe thematiques = comparer(projet.thematiques(), candidat.thematiques());
        CommunAxe sites = comparer(projet.sites(), candidat.sites());
        CommunAxe interventions = comparer(projet.interventions(), candidat.interventions());
        double total = POIDS_THEMATIQUES * thematiques.valeur + POIDS_SITES * sites.valeur + POIDS_INTERVENTIONS * interventions.valeur;
        if (total <= 0) {
            return Optional.empty();
        }
        double max = POIDS_THEMATIQUES * thematiques.max + POIDS_SITES * sites.max + POIDS_INTERVENTIONS * interventions.max;
        return Optional.of(new Correspondance(arrondir(total), arrondir(total / max), total / max,
                thematiques.compte() + sites.compte() + interventions.compte(),
                thematiques.labels, sites.labels, interventions.labels));
    }

    private record CommunAxe(double valeur, double max, List<String> labels) {
        int compte() {
            return labels.isEmpty() ? 0 : 1;
        }
    }

    private CommunAxe comparer(List<LabelNote> projet, List<LabelNote> candidat) {
        Map<String, Double> p = retenir(projet, seuilProjet);
        if (p.isEmpty()) {
            return new CommunAxe(0, 0, List.of());
        }
        Map<String, Double> c = retenir(candidat, seuilCandidat);
        double somme = 0;
        double max = 0;
        List<String> labels = new ArrayList<>();
        for (Map.Entry<String, Double> etiquette : p.entrySet()) {
            double marge = etiquette.getValue() - seuilProjet + DECALAGE;
            max += marge * (1 - seuilCandidat + DECALAGE);
            Double autre = c.get(etiquette.getKey());
            if (autre != null) {
                somme += marge * (autre - seuilCandidat + DECALAGE);
                labels.add(etiquette.getKey());
            }
        }
        return new CommunAxe(somme / p.size(), max / p.size(), List.copyOf(labels));
    }

    /** A label given twice counts once, with its last score. */
    private static Map<String, Double> retenir(List<LabelNote> labels, double seuil) {
        Map<String, Double> retenus = new LinkedHashMap<>();
        for (LabelNote l : labels) {
            if (l.score() >= seuil) {
                retenus.put(l.label(), l.score());
            }
        }
        return retenus;
    }

    /** Half-up on two decimals of a double, as the reference rounds. */
    static double arrondir(double valeur) {
        return Math.floor(valeur * 100 + 0.5) / 100;
    }
}
