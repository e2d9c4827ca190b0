package fr.communs.projets.projet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Cuts a sequence into consecutive batches in which no key stands twice: the second declaration of a project must see the first one. A
 * batch is bounded in number and in characters, for each of its texts is in memory several times while it is written.
 * Reads no further than the batch it is asked for, and one element more.
 */
final class Vagues<T> implements Iterator<List<T>> {

    /** Rows of one transaction: large enough to share a commit, small enough to hold no lock for long. */
    static final int TAILLE = 200;

    /** Characters of a transaction: it ends with the element that reaches them. */
    static final int LONGUEUR = 1_000_000;

    private final Iterator<T> elements;
    private final Function<T, ?> cle;
    private final ToIntFunction<T> longueur;
    private T suivant;

    private Vagues(Iterator<T> elements, Function<T, ?> cle, ToIntFunction<T> longueur) {
        this.elements = elements;
        this.cle = cle;
        this.longueur = longueur;
        avancer();
    }

    static <T> Iterable<List<T>> de(Iterable<T> elements, Function<T, ?> cle, ToIntFunction<T> longueur) {
        return () -> new Vagues<>(elements.iterator(), cle, longueur);
    }

    @Override
    public boolean hasNext() {
        return suivant != null;
    }

    @Override
    public List<T> next() {
        if (suivant == null) {
            throw new NoSuchElementException();
        }
        List<T> vague = new ArrayList<>();
        Set<Object> cles = new HashSet<>();
        int caracteres = 0;
        while (suivant != null && vague.size() < TAILLE && caracteres < LONGUEUR && cles.add(cle.apply(suivant))) {
            vague.add(suivant);
            caracteres += longueur.applyAsInt(suivant);
            avancer();
        }
        return vague;
    }

    private void avancer() {
        suivant = elements.hasNext() ? elements.next() : null;
    }
}
