package fr.communs.qualification.lexique;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Our own short definition of each label, in French: read by people who wonder what a label means, and learned from by the model. */
public final class Definitions {

    private static final Map<String, String> PAR_CODE = lire();

    private Definitions() {
    }

    /** @param code code of a label of any axis: no code belongs to two of them */
    public static Optional<String> de(String code) {
        return Optional.ofNullable(PAR_CODE.get(code));
    }

    private static Map<String, String> lire() {
        Map<String, String> definitions = new HashMap<>();
        ChargeurMoteur.lexiqueLivre("definitions.tsv").lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t", 2))
                .forEach(c -> definitions.put(c[0], c[1]));
        return Map.copyOf(definitions);
    }
}
