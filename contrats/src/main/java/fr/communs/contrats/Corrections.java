package fr.communs.contrats;

import fr.communs.contrats.EtatQualification.Correction;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Human corrections applied to the labels of an axis. They come last: they win over what is declared and over what is predicted. The one
 * implementation for every service, so that all show the same effective labels.
 */
public final class Corrections {

    public static final String AJOUTE = "ajoute";
    public static final String RETIRE = "retire";

    private Corrections() {
    }

    /**
     * @param labels      null when nothing is known on this axis
     * @param corrections of every axis, or null; of two on the same label the last wins
     * @param code        code of a label, null when it is not in the nomenclature
     * @param creer       label of a code
     * @return the labels after the corrections of this axis, the parents of an added label included unless a person removed them; null,
     *         never empty, when corrections removed the last one; as received when they change nothing
     */
    public static <T> List<T> appliquer(List<T> labels, Axe axe, List<Correction> corrections, Function<T, String> code,
                                        Function<String, T> creer) {
        Map<String, String> actions = actions(axe, corrections);
        if (actions.isEmpty()) {
            return labels;
        }
        Map<String, T> ajoutes = new LinkedHashMap<>();
        List<T> resultat = new ArrayList<>();
        for (T label : labels == null ? List.<T>of() : labels) {
            if (!actions.containsKey(code.apply(label))) {
                resultat.add(label);
            }
        }
        actions.forEach((c, action) -> {
            if (AJOUTE.equals(action)) {
                ajoutes.put(c, creer.apply(c));
            }
        });
        if (ajoutes.isEmpty() && labels != null && resultat.size() == labels.size()) {
            // Nobody removed the last label of an empty list: it was declared empty, which is a wildcard of the context matcher.
            return labels;
        }
        List<String> restants = resultat.stream().map(code).filter(Objects::nonNull).toList();
        for (String ajoute : List.copyOf(ajoutes.keySet())) {
            for (String parent : parents(axe, ajoute)) {
                if (!restants.contains(parent) && !RETIRE.equals(actions.get(parent))) {
                    ajoutes.putIfAbsent(parent, creer.apply(parent));
                }
            }
        }
        resultat.addAll(ajoutes.values());
        return resultat.isEmpty() ? null : resultat;
    }

    private static Map<String, String> actions(Axe axe, List<Correction> corrections) {
        Map<String, String> actions = new LinkedHashMap<>();
        for (Correction c : corrections == null ? List.<Correction>of() : corrections) {
            if (axe.nom().equals(c.axe())) {
                actions.put(c.code(), c.action());
            }
        }
        return actions;
    }

    /** Codes of the ancestors. M57 codes have none: a competence is used as it is given, in predictions too. */
    private static List<String> parents(Axe axe, String code) {
        List<String> trouves = new ArrayList<>();
        Deque<String> aVoir = new ArrayDeque<>(List.of(code));
        while (!aVoir.isEmpty()) {
            Nomenclatures.parCode(axe, aVoir.pop()).ifPresent(t -> t.parents().stream()
                    .map(libelle -> Nomenclatures.parLibelle(axe, libelle).map(Terme::code)).flatMap(Optional::stream)
                    .filter(parent -> !trouves.contains(parent)).forEach(parent -> {
                        trouves.add(parent);
                        aVoir.push(parent);
                    }));
        }
        return trouves;
    }
}
