package fr.communs.projets.projet;

import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EtatProjet.ClassificationScores;
import fr.communs.contrats.EtatProjet.LabelNote;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Labels that a platform declares: a set, whatever the order and the repetitions in which they come. The same labels sent otherwise leave
 * what is stored as it is, so that the content, its hash and its version do not move when a client's query returns them in another order.
 */
final class EtiquettesDeclarees {

    private EtiquettesDeclarees() {
    }

    static String[] fusionner(List<String> recues, String[] gardees) {
        if (recues == null) {
            return null;
        }
        return gardees != null && new HashSet<>(recues).equals(new HashSet<>(Arrays.asList(gardees))) ? gardees
                : recues.toArray(String[]::new);
    }

    /** As above for {@code classificationScores}, kept as JSON. */
    static String fusionner(String recus, String gardes) {
        return recus == null || gardes == null || !ensembles(recus).equals(ensembles(gardes)) ? recus : gardes;
    }

    /** A null axis is not declared, an empty one is: they stay apart. */
    private static List<Set<LabelNote>> ensembles(String json) {
        ClassificationScores scores = ContratsJson.relire(json, ClassificationScores.class);
        return Stream.of(scores.thematiques(), scores.sites(), scores.interventions())
                .map(notes -> notes == null ? null : Set.copyOf(notes)).toList();
    }
}
