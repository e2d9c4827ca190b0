package fr.communs.qualification.evaluation;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.qualification.lexique.Resultat;
import fr.communs.qualification.llm.Confiance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What the hybrid engine would send to an LLM, measured without any: the share of the texts sent against the share of the embedded engine's
 * errors that they hold. It says how well a confidence function chooses, and nothing of what an LLM would answer.
 */
final class SeuilHybride {

    private static final double[] PARTS = {0.1, 0.2, 0.3, 0.4, 0.5};
    private static final double[] SEUILS = {0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6};

    private final List<Resultat> resultats;
    private final double[] erreurs;
    private final double total;

    SeuilHybride(List<Exemple> exemples, List<Resultat> resultats) {
        this.resultats = resultats;
        erreurs = new double[exemples.size()];
        double somme = 0;
        for (int i = 0; i < erreurs.length; i++) {
            erreurs[i] = erreurs(exemples.get(i), resultats.get(i));
            somme += erreurs[i];
        }
        total = somme;
    }

    /** Wrong and missed labels of the five axes, and a wrong link. */
    private static int erreurs(Exemple exemple, Resultat resultat) {
        int erreurs = exemple.te() == null || exemple.te().equals(resultat.te().classe()) ? 0 : 1;
        for (Axe axe : Axe.values()) {
            Set<String> attendues = Parents.avec(axe, exemple.etiquettes(axe));
            Set<String> donnees = new LinkedHashSet<>();
            resultat.notes(axe).stream().filter(n -> n.score() >= axe.seuil()).forEach(n -> donnees.add(n.code()));
            erreurs += donnees.stream().filter(c -> !attendues.contains(c)).count();
            erreurs += attendues.stream().filter(c -> !donnees.contains(c)).count();
        }
        return erreurs;
    }

    String markdown() {
        Map<String, ToDoubleFunction<Resultat>> fonctions = new LinkedHashMap<>();
        fonctions.put("**risk of the labels × link score** (chosen)", Confiance::de);
        fonctions.put("smallest margin to a cut", SeuilHybride::plusPetiteMarge);
        fonctions.put("score of the link alone", r -> r.te().score());
        fonctions.put("number of labels given (few first)", r -> etiquettesDonnees(r));
        StringBuilder s = new StringBuilder("| share of the errors held by the texts sent, when sending | 10 % | 20 % | 30 % | 40 % | 50 % |\n"
                + "|---|---|---|---|---|---|\n| at random | 0.10 | 0.20 | 0.30 | 0.40 | 0.50 |\n");
        fonctions.forEach((nom, f) -> {
            s.append("| ").append(nom).append(" |");
            for (double part : PARTS) {
                s.append(String.format(Locale.ROOT, " %.2f |", partDesErreurs(f, part)));
            }
            s.append('\n');
        });
        s.append("| errors of the worst texts (no function can do better) |");
        for (double part : PARTS) {
            s.append(String.format(Locale.ROOT, " %.2f |", oracle(part)));
        }
        s.append("\n\n")
                .append("| threshold | texts sent | calls saved | errors sent | errors per text sent | errors per text kept |\n")
                .append("|---|---|---|---|---|---|\n");
        for (double seuil : SEUILS) {
            s.append(ligne(seuil));
        }
        return s.toString();
    }

    private String ligne(double seuil) {
        int envoyes = 0;
        double erreursEnvoyees = 0;
        for (int i = 0; i < erreurs.length; i++) {
            if (Confiance.de(resultats.get(i)) < seuil) {
                envoyes++;
                erreursEnvoyees += erreurs[i];
            }
        }
        double part = Mesure.rapport(envoyes, erreurs.length);
        return String.format(Locale.ROOT, "| %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |%n", seuil, part, 1 - part,
                Mesure.rapport(erreursEnvoyees, total), Mesure.rapport(erreursEnvoyees, envoyes),
                Mesure.rapport(total - erreursEnvoyees, erreurs.length - envoyes));
    }

    private double partDesErreurs(ToDoubleFunction<Resultat> confiance, double part) {
        List<Integer> rangs = new ArrayList<>();
        for (int i = 0; i < erreurs.length; i++) {
            rangs.add(i);
        }
        rangs.sort(Comparator.comparingDouble(i -> confiance.applyAsDouble(resultats.get(i))));
        return Mesure.rapport(rangs.stream().limit(Math.round(part * erreurs.length)).mapToDouble(i -> erreurs[i]).sum(), total);
    }

    private double oracle(double part) {
        double[] triees = erreurs.clone();
        java.util.Arrays.sort(triees);
        double somme = 0;
        for (int i = 0; i < Math.round(part * triees.length); i++) {
            somme += triees[triees.length - 1 - i];
        }
        return Mesure.rapport(somme, total);
    }

    private static double plusPetiteMarge(Resultat r) {
        double marge = 1;
        for (Axe axe : Axe.values()) {
            for (Resultat.Note n : r.notes(axe)) {
                marge = Math.min(marge, Math.abs(n.score() - axe.seuil()));
            }
        }
        return marge;
    }

    private static int etiquettesDonnees(Resultat r) {
        int n = 0;
        for (Axe axe : Axe.values()) {
            n += (int) r.notes(axe).stream().filter(note -> note.score() >= axe.seuil()).count();
        }
        return n;
    }
}
