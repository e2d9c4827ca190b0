package fr.communs.projets.projet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Cuts a list into consecutive batches in which no key stands twice: the second declaration of a project must see the first one. */
final class Vagues {

    /** Rows of one transaction: large enough to share a commit, small enough to hold no lock for long. */
    static final int TAILLE = 200;

    private Vagues() {
    }

    static <T> List<List<T>> de(List<T> elements, Function<T, ?> cle) {
        List<List<T>> vagues = new ArrayList<>();
        List<T> courante = new ArrayList<>();
        Set<Object> cles = new HashSet<>();
        for (T element : elements) {
            if (courante.size() == TAILLE || !cles.add(cle.apply(element))) {
                vagues.add(courante);
                courante = new ArrayList<>();
                cles = new HashSet<>(Set.of(cle.apply(element)));
            }
            courante.add(element);
        }
        if (!courante.isEmpty()) {
            vagues.add(courante);
        }
        return vagues;
    }
}
