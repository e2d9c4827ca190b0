package fr.communs.serveurs;

import fr.communs.contrats.Sujets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The topics of the Communs with their partitions and retention: broker-side auto-creation stays off. */
public final class SujetsDuProjet {

    /** Every topic, each followed by its dead letters. */
    public static final List<SujetKafka> TOUS = tous();

    private static final String TAILLE = "max.message.bytes";
    /** What the relay sends at most. A valid project takes more than the 1 MB of Kafka's default, once its territories are spelt out. */
    private static final String TAILLE_MAX = "4194304";

    private SujetsDuProjet() {
    }

    private static List<SujetKafka> tous() {
        // Compacted topics hold the last state of each aggregate for ever: projections are rebuilt from them.
        Map<String, String> etats = Map.of("cleanup.policy", "compact", "min.compaction.lag.ms", "60000", TAILLE, TAILLE_MAX);
        Map<String, String> sansLimite = Map.of("cleanup.policy", "delete", "retention.ms", "-1", TAILLE, TAILLE_MAX);
        Map<String, String> troisMois = jours(90);
        List<SujetKafka> sujets = List.of(
                new SujetKafka(Sujets.PROJETS, 6, etats),
                new SujetKafka(Sujets.QUALIFICATIONS, 6, etats),
                new SujetKafka("decisions.v1", 3, sansLimite),
                new SujetKafka(Sujets.CATALOGUE, 3, etats),
                new SujetKafka("plateformes.v1", 1, etats),
                new SujetKafka(Sujets.USAGES, 6, troisMois),
                new SujetKafka("appels.v1", 1, troisMois));
        List<SujetKafka> avecRebuts = new ArrayList<>();
        for (SujetKafka sujet : sujets) {
            avecRebuts.add(sujet);
            avecRebuts.add(new SujetKafka(Sujets.rebut(sujet.nom()), 1, jours(30)));
        }
        return List.copyOf(avecRebuts);
    }

    private static Map<String, String> jours(long jours) {
        return Map.of("cleanup.policy", "delete", "retention.ms", Long.toString(Duration.ofDays(jours).toMillis()), TAILLE, TAILLE_MAX);
    }
}
