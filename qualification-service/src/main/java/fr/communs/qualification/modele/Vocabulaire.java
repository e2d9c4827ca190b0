package fr.communs.qualification.modele;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The features that the model knows, each with its rank and its rarity (inverse document frequency). Immutable. */
final class Vocabulaire {

    private final List<String> noms;
    private final float[] raretes;
    private final Map<String, Integer> rangs;

    /** @param noms in the order of the ranks */
    Vocabulaire(List<String> noms, float[] raretes) {
        this.noms = List.copyOf(noms);
        this.raretes = raretes.clone();
        rangs = new HashMap<>(2 * noms.size());
        for (int i = 0; i < noms.size(); i++) {
            rangs.put(noms.get(i), i);
        }
    }

    /** Rank of a feature, -1 when unknown. */
    int rang(String nom) {
        return rangs.getOrDefault(nom, -1);
    }

    float rarete(int rang) {
        return raretes[rang];
    }

    String nom(int rang) {
        return noms.get(rang);
    }

    int taille() {
        return noms.size();
    }
}
