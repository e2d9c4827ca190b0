package fr.communs.qualification.lexique;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Reads which first words a pattern can begin with, so that a text only runs the patterns that one of its words announces. An amorce
 * ending with {@code *} is the beginning of a word, any other is a whole word. The answer is never narrower than the pattern: where the
 * syntax is not literal, the amorce simply ends there (the empty beginning {@code *} announces the pattern at each word).
 */
final class Amorces {

    private final String motif;
    private int position;

    private Amorces(String motif) {
        this.motif = motif;
    }

    static Set<String> de(String motif) {
        Amorces lecture = new Amorces(motif);
        Set<String> amorces = new LinkedHashSet<>();
        for (Debut d : lecture.alternatives(Set.of(new Debut("", false)))) {
            amorces.add(d.texte);
        }
        return amorces;
    }

    /** A beginning; once {@code fini} nothing is added. */
    private record Debut(String texte, boolean fini) {
    }

    private Set<Debut> alternatives(Set<Debut> avant) {
        Set<Debut> resultat = new LinkedHashSet<>(sequence(avant));
        while (position < motif.length() && motif.charAt(position) == '|') {
            position++;
            resultat.addAll(sequence(avant));
        }
        return resultat;
    }

    private Set<Debut> sequence(Set<Debut> avant) {
        Set<Debut> courants = avant;
        while (position < motif.length() && motif.charAt(position) != '|' && motif.charAt(position) != ')') {
            courants = atome(courants);
        }
        return courants;
    }

    private Set<Debut> atome(Set<Debut> avant) {
        char c = motif.charAt(position++);
        Set<Debut> apres;
        if (c == '(') {
            apres = groupe(avant);
        } else if (c == '\\') {
            char classe = motif.charAt(position++);
            apres = classe == 'b' ? avant : finir(avant);
        } else if (c == '[') {
            position = motif.indexOf(']', position) + 1;
            apres = finir(avant);
        } else if (c == '.' || c == '^' || c == '$') {
            apres = finir(avant);
        } else {
            apres = ajouter(avant, c);
        }
        return quantifier(avant, apres);
    }

    private Set<Debut> groupe(Set<Debut> avant) {
        boolean regard = motif.startsWith("?!", position) || motif.startsWith("?=", position) || motif.startsWith("?<", position);
        if (motif.startsWith("?:", position)) {
            position += 2;
        }
        if (regard) {
            // What looks around takes no letter: the word goes on after it as if it were not there.
            sauterGroupe();
            return avant;
        }
        Set<Debut> apres = alternatives(avant);
        position++;
        return apres;
    }

    private void sauterGroupe() {
        int profondeur = 1;
        while (profondeur > 0) {
            char c = motif.charAt(position++);
            if (c == '(') {
                profondeur++;
            } else if (c == ')') {
                profondeur--;
            }
        }
    }

    private Set<Debut> quantifier(Set<Debut> avant, Set<Debut> apres) {
        if (position >= motif.length()) {
            return apres;
        }
        char q = motif.charAt(position);
        if (q == '?') {
            position++;
            return union(avant, apres);
        }
        if (q == '*' || q == '+') {
            position++;
            return union(q == '*' ? avant : Set.of(), finir(apres));
        }
        if (q == '{') {
            boolean facultatif = motif.charAt(position + 1) == '0';
            position = motif.indexOf('}', position) + 1;
            return union(facultatif ? avant : Set.of(), finir(apres));
        }
        return apres;
    }

    private static Set<Debut> union(Set<Debut> a, Set<Debut> b) {
        Set<Debut> u = new LinkedHashSet<>(a);
        u.addAll(b);
        return u;
    }

    private static Set<Debut> finir(Set<Debut> debuts) {
        Set<Debut> finis = new LinkedHashSet<>();
        debuts.forEach(d -> finis.add(d.fini ? d : new Debut(d.texte + "*", true)));
        return finis;
    }

    private static Set<Debut> ajouter(Set<Debut> debuts, char c) {
        Set<Debut> plus = new LinkedHashSet<>();
        for (Debut d : debuts) {
            if (d.fini) {
                plus.add(d);
            } else if (c == ' ') {
                plus.add(d.texte.isEmpty() ? new Debut("*", true) : new Debut(d.texte, true));
            } else {
                plus.add(new Debut(d.texte + c, false));
            }
        }
        return plus;
    }
}
