package fr.communs.qualification.evaluation;

import fr.communs.contrats.EmpreinteTexte;
import fr.communs.contrats.nomenclature.Axe;
import java.util.Map;
import java.util.Set;

/**
 * One labelled text. Its side of the split depends on the hash of its text alone: it never changes, and two equal texts are never on
 * both sides.
 *
 * @param te {@code O}, {@code N}, {@code I} or null when not labelled
 */
public record Exemple(String id, String nom, String description, String te, Map<Axe, Set<String>> etiquettes) {

    /** From there on a description tells a project; below it adds a sentence to the name. */
    private static final int FICHE_LONGUE = 200;

    /** One text in five of the shared corpus, drawn by its hash, is never learned from. */
    public boolean deValidation() {
        return tirage() < 51;
    }

    boolean estUneFicheLongue() {
        return description.strip().length() >= FICHE_LONGUE;
    }

    /** 0 to 255, drawn by the hash of the text. */
    int tirage() {
        return Integer.parseInt(empreinte().substring(0, 2), 16);
    }

    String empreinte() {
        return EmpreinteTexte.de(nom, description);
    }

    /** Labels given by the annotators on an axis, without their parents. */
    public Set<String> etiquettes(Axe axe) {
        return etiquettes.getOrDefault(axe, Set.of());
    }
}
