package fr.communs.qualification.evaluation;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.qualification.lexique.Resultat;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Agreement between the labels given at the consumers' cut and those of the annotators, on one axis, parents added on both sides. */
final class Mesure {

    /** Right, wrong and missed of one label. */
    static final class Compte {
        int justes;
        int fausses;
        int manquees;

        double f1() {
            return rapport(2.0 * justes, 2.0 * justes + fausses + manquees);
        }

        int attendues() {
            return justes + manquees;
        }
    }

    record Fiabilite(double coupe, int donnees, double justesse) {
    }

    private final Axe axe;
    private final Compte total = new Compte();
    private final Map<String, Compte> parLabel = new LinkedHashMap<>();
    private final int[][] parCoupe = new int[2][2];
    private int textes;
    private int exacts;
    private int couverts;

    Mesure(Axe axe) {
        this.axe = axe;
    }

    /** A text that was not labelled on the axis tells nothing. */
    void ajouter(Exemple exemple, Resultat resultat) {
        if (!exemple.etiquettes().containsKey(axe)) {
            return;
        }
        Set<String> attendues = Parents.avec(axe, exemple.etiquettes(axe));
        Set<String> donnees = new LinkedHashSet<>();
        for (Resultat.Note n : resultat.notes(axe)) {
            if (n.score() >= axe.seuil()) {
                donnees.add(n.code());
            }
            compterFiabilite(0, 0.7, n, attendues);
            compterFiabilite(1, 0.8, n, attendues);
        }
        textes++;
        exacts += donnees.equals(attendues) ? 1 : 0;
        couverts += donnees.isEmpty() ? 0 : 1;
        for (String code : donnees) {
            boolean juste = attendues.contains(code);
            total.justes += juste ? 1 : 0;
            total.fausses += juste ? 0 : 1;
            Compte c = compte(code);
            c.justes += juste ? 1 : 0;
            c.fausses += juste ? 0 : 1;
        }
        for (String code : attendues) {
            if (!donnees.contains(code)) {
                total.manquees++;
                compte(code).manquees++;
            }
        }
    }

    private void compterFiabilite(int rang, double coupe, Resultat.Note note, Set<String> attendues) {
        if (note.score() >= coupe) {
            parCoupe[rang][0]++;
            parCoupe[rang][1] += attendues.contains(note.code()) ? 1 : 0;
        }
    }

    private Compte compte(String code) {
        return parLabel.computeIfAbsent(code, c -> new Compte());
    }

    Axe axe() {
        return axe;
    }

    double precision() {
        return rapport(total.justes, total.justes + total.fausses);
    }

    double rappel() {
        return rapport(total.justes, total.justes + total.manquees);
    }

    double microF1() {
        return total.f1();
    }

    /** Mean of the F1 of the labels that the annotators used. */
    double macroF1() {
        return parLabel.values().stream().filter(c -> c.attendues() > 0).mapToDouble(Compte::f1).average().orElse(0);
    }

    /** Share of the texts whose set of labels is exactly the annotators'. */
    double exactitude() {
        return rapport(exacts, textes);
    }

    /** Share of the texts that received at least one label. */
    double couverture() {
        return rapport(couverts, textes);
    }

    List<Fiabilite> fiabilites() {
        return List.of(new Fiabilite(0.7, parCoupe[0][0], rapport(parCoupe[0][1], parCoupe[0][0])),
                new Fiabilite(0.8, parCoupe[1][0], rapport(parCoupe[1][1], parCoupe[1][0])));
    }

    /** Labels that cost most: errors and misses first, among those seen. */
    List<Map.Entry<String, Compte>> pires(int combien) {
        return parLabel.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> -(e.getValue().fausses + e.getValue().manquees)))
                .limit(combien).toList();
    }

    static double rapport(double a, double b) {
        return b == 0 ? 0 : a / b;
    }
}
