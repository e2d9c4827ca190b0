package fr.communs.qualification.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a training learns from. A text that somebody corrected is learned with its corrected labels and no others.
 *
 * @param textes  of the shared corpus
 * @param propres that this project labelled itself
 */
record TextesAppris(List<Exemple> textes, List<Exemple> propres) {

    /**
     * @param appris corrected texts to learn from
     * @param aPart  corrected texts that only measure what was learned
     */
    TextesAppris corriges(List<Exemple> appris, List<Exemple> aPart) {
        List<Exemple> tous = new ArrayList<>(appris);
        tous.addAll(aPart);
        List<Exemple> avecCorrections = new ArrayList<>(sauf(tous, textes));
        avecCorrections.addAll(appris);
        return new TextesAppris(avecCorrections, sauf(tous, propres));
    }

    private static List<Exemple> sauf(List<Exemple> corriges, List<Exemple> textes) {
        Set<String> empreintes = corriges.stream().map(Exemple::empreinte).collect(Collectors.toSet());
        return textes.stream().filter(t -> !empreintes.contains(t.empreinte())).toList();
    }
}
