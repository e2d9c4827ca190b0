package fr.communs.qualification.evaluation;

import fr.communs.qualification.lexique.MoteurEmbarque;
import fr.communs.qualification.lexique.Resultat;
import fr.communs.qualification.llm.Confiance;
import fr.communs.qualification.llm.MoteurLlm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The engines {@code llm} and {@code hybride} as the service runs them, over labelled texts: a failed call leaves the embedded result and is
 * counted, never hidden. Settings are those of the service, in the environment or as system properties.
 */
final class LecturesLlm {

    private static final int SIMULTANES = 4;

    private final MoteurEmbarque embarque;
    private final MoteurLlm llm;
    private final boolean hybride;
    /** Above it the embedded result is kept. */
    private final double seuil;
    private final Map<String, Integer> echecs = new LinkedHashMap<>();
    private int appels;
    private long jetons;

    private LecturesLlm(MoteurEmbarque embarque, MoteurLlm llm, boolean hybride, double seuil) {
        this.embarque = embarque;
        this.llm = llm;
        this.hybride = hybride;
        this.seuil = seuil;
    }

    /**
     * @param reglage value of a property by its name, null when there is none
     * @return empty when a setting is missing
     * @throws IllegalArgumentException when one is wrong, in French
     */
    static Optional<LecturesLlm> configurees(boolean hybride, MoteurEmbarque embarque, UnaryOperator<String> reglage) {
        ReglagesDeLecture reglages = new ReglagesDeLecture(reglage);
        return reglages.acces().map(acces -> new LecturesLlm(embarque, new MoteurLlm(acces), hybride,
                hybride ? reglages.seuilHybride() : Double.POSITIVE_INFINITY));
    }

    /** From the system properties, else from the environment, with the names that Quarkus reads. */
    static String reglageDeLEnvironnement(String propriete) {
        return Optional.ofNullable(System.getProperty(propriete))
                .orElseGet(() -> System.getenv(propriete.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT)));
    }

    /** The engine that answers, for the user. */
    String moteur() {
        return hybride ? "hybride, version " + embarque.version() + " puis " + llm.version() : "LLM, version " + llm.version();
    }

    Bilan bilan(List<Exemple> exemples) {
        long debut = System.nanoTime();
        List<Resultat> resultats = new ArrayList<>();
        List<Double> durees = new ArrayList<>();
        for (int i = 0; i < exemples.size(); i += SIMULTANES) {
            List<CompletableFuture<Resultat>> ensemble = new ArrayList<>();
            long depart = System.nanoTime();
            exemples.subList(i, Math.min(exemples.size(), i + SIMULTANES)).forEach(e -> ensemble.add(lire(e).whenComplete((r, x) ->
                    noter(durees, depart))));
            ensemble.forEach(f -> resultats.add(f.join()));
        }
        durees.sort(null);
        double p99 = durees.isEmpty() ? 0 : durees.get((int) Math.min(durees.size() - 1L, Math.round(durees.size() * 0.99)));
        return Bilan.deResultats(exemples, resultats, Mesure.rapport(exemples.size() * 1e9, System.nanoTime() - debut), p99);
    }

    private static void noter(List<Double> durees, long depart) {
        synchronized (durees) {
            durees.add((System.nanoTime() - depart) / 1e6);
        }
    }

    private CompletableFuture<Resultat> lire(Exemple e) {
        Resultat premier = embarque.qualifier(e.nom(), e.description());
        if (Confiance.de(premier) >= seuil) {
            return CompletableFuture.completedFuture(premier);
        }
        appels++;
        return llm.lire(llm.preparer(e.nom(), e.description())).handle((reponse, echec) -> {
            synchronized (echecs) {
                jetons += echec == null ? reponse.jetons() : 0;
                if (echec != null) {
                    echecs.merge(MoteurLlm.echec(echec).cause().nom(), 1, Integer::sum);
                }
            }
            return echec == null ? reponse.resultat() : premier;
        });
    }

    /** In French, for the console. */
    String depense() {
        return "appels : " + appels + ", jetons : " + jetons + ", replis sur le moteur embarqué : "
                + echecs.values().stream().mapToInt(n -> n).sum() + (echecs.isEmpty() ? "" : " " + echecs);
    }
}
