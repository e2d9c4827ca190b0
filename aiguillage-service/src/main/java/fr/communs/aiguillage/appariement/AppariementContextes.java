package fr.communs.aiguillage.appariement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Contexts that a project meets, by the rules partners already rely on (contract of the reference, §2.1). Every matching context is
 * returned, in the order received: several contexts of one service are several items.
 */
public final class AppariementContextes {

    /** Length of a parent code ({@code 90-31} is the parent of {@code 90-314}). */
    static final int LONGUEUR_CODE_PARENT = 5;

    private AppariementContextes() {
    }

    public static List<Contexte> retenir(CriteresContexte criteres, Collection<Contexte> contextes) {
        if (criteres.muets()) {
            return List.of();
        }
        Set<String> competences = avecParents(criteres.competences());
        List<Contexte> retenus = new ArrayList<>();
        for (Contexte contexte : contextes) {
            if (candidat(contexte) && thematique(criteres, competences, contexte)
                    && phase(criteres, contexte) && region(criteres, contexte)) {
                retenus.add(contexte);
            }
        }
        return retenus;
    }

    private static boolean candidat(Contexte c) {
        return c.liste() && c.serviceListe() && !(c.competences() == null && c.leviers() == null);
    }

    private static boolean thematique(CriteresContexte p, Set<String> competences, Contexte c) {
        return tout(p.competences(), c.competences()) || tout(p.leviers(), c.leviers())
                || commun(competences, c.competences()) || commun(p.leviers(), c.leviers());
    }

    /** An empty axis of the context accepts any project whose same axis is known, even if it is known to be empty. */
    private static boolean tout(List<String> projet, List<String> contexte) {
        return projet != null && contexte != null && contexte.isEmpty();
    }

    private static boolean phase(CriteresContexte p, Contexte c) {
        return c.phases() == null || c.phases().isEmpty() || p.phases() == null || p.phases().isEmpty() || commun(p.phases(), c.phases());
    }

    private static boolean region(CriteresContexte p, Contexte c) {
        return c.regions() != null && (c.regions().isEmpty() || commun(p.regions(), c.regions()));
    }

    private static boolean commun(Collection<String> projet, Collection<String> contexte) {
        return projet != null && contexte != null && !Collections.disjoint(projet, contexte);
    }

    /** The codes and their parents: a child on the project meets its parent on the context, never the reverse. */
    private static Set<String> avecParents(List<String> codes) {
        if (codes == null) {
            return Set.of();
        }
        Set<String> tous = new HashSet<>(codes);
        codes.stream().filter(c -> c.length() > LONGUEUR_CODE_PARENT).map(c -> c.substring(0, LONGUEUR_CODE_PARENT)).forEach(tous::add);
        return tous;
    }
}
