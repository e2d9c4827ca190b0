package fr.communs.aiguillage.appariement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Financial aids that fit a project (contract of the reference, §2.2.2). The set of aids and their figures are those of the reference; the
 * order is not: it sorts on the unrounded normalised score, because the rounded one puts weaker matches first.
 */
public final class ClassementAides {

    private static final double PART_LABELS = 0.85;
    private static final double PART_TEXTE = 0.15;
    /** An aid without common label is rescued by its text from this score. */
    private static final double REPECHAGE = 0.35;

    private final AppariementEtiquettes moteur;
    private final double coupure;
    private final int limite;

    /** @param coupure least normalised (or combined) score, in [0, 1] */
    public ClassementAides(AppariementEtiquettes moteur, double coupure, int limite) {
        this.moteur = moteur;
        this.coupure = coupure;
        this.limite = limite;
    }

    /** @param texte name, description, eligibility and categories joined by spaces */
    public record Aide(String id, Classification classification, String texte) {
    }

    /**
     * @param correspondance absent when only the text rescued the aid
     * @param textuel        text score in [0, 1[, 0 when no text was asked
     * @param combine        sort key: normalised score alone, or mixed with the text score
     */
    public record Retenue(String id, Optional<Correspondance> correspondance, double textuel, double combine) {
    }

    /** By labels only. */
    public List<Retenue> classer(Classification projet, List<Aide> aides) {
        List<Retenue> retenues = new ArrayList<>();
        for (Aide aide : aides) {
            moteur.comparer(projet, aide.classification()).filter(c -> c.scoreNormalise() >= coupure)
                    .ifPresent(c -> retenues.add(new Retenue(aide.id(), Optional.of(c), 0, c.scoreNormaliseBrut())));
        }
        return trier(retenues);
    }

    /** By labels and text. */
    public List<Retenue> classer(Classification projet, String requete, List<Aide> aides) {
        List<Double> textes = new ScoreTextuel(aides.stream().map(Aide::texte).toList()).noter(requete);
        List<Retenue> retenues = new ArrayList<>();
        for (int i = 0; i < aides.size(); i++) {
            Optional<Correspondance> c = moteur.comparer(projet, aides.get(i).classification());
            double combine = PART_LABELS * c.map(Correspondance::scoreNormalise).orElse(0.0) + PART_TEXTE * textes.get(i);
            if ((c.isPresent() || textes.get(i) >= REPECHAGE) && combine >= coupure) {
                retenues.add(new Retenue(aides.get(i).id(), c, textes.get(i), combine));
            }
        }
        return trier(retenues);
    }

    /** Stable: equal scores keep the order of the perimeter. */
    private List<Retenue> trier(List<Retenue> retenues) {
        retenues.sort(Comparator.comparingDouble(Retenue::combine).reversed());
        return List.copyOf(retenues.subList(0, Math.min(limite, retenues.size())));
    }
}
