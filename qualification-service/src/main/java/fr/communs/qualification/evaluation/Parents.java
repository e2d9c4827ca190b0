package fr.communs.qualification.evaluation;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** Adds the parents that the nomenclature gives to labels, as the engine does: both sides of a comparison are closed the same way. */
final class Parents {

    private Parents() {
    }

    /** The labels with their parents; M57 codes are compared as annotated, without their parents. */
    static Set<String> avec(Axe axe, Collection<String> codes) {
        Set<String> tous = new LinkedHashSet<>(codes);
        if (axe == Axe.COMPETENCES) {
            return tous;
        }
        Deque<String> aVoir = new ArrayDeque<>(codes);
        while (!aVoir.isEmpty()) {
            Nomenclatures.parCode(axe, aVoir.pop()).ifPresent(t -> {
                for (String parent : t.parents()) {
                    String code = Nomenclatures.parLibelle(axe, parent).map(Terme::code).orElse(null);
                    if (code != null && tous.add(code)) {
                        aVoir.push(code);
                    }
                }
            });
        }
        return tous;
    }
}
