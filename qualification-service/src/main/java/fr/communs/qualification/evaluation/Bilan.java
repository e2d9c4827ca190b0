package fr.communs.qualification.evaluation;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.qualification.lexique.MoteurEmbarque;
import fr.communs.qualification.lexique.Resultat;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Everything measured in one pass of an engine over labelled texts.
 *
 * @param textesParSeconde on one core, reading the text to giving the result
 * @param p99Ms            99th percentile of the time of one text, in milliseconds
 */
record Bilan(int textes, Map<Axe, Mesure> axes, MesureTe te, List<Resultat> resultats, double textesParSeconde, double p99Ms) {

    private static final int MISE_EN_TRAIN = 6000;

    static Bilan de(MoteurEmbarque moteur, List<Exemple> exemples) {
        // Unmeasured texts first: the speed is that of a running service, not of a starting one.
        for (int i = 0; i < MISE_EN_TRAIN && !exemples.isEmpty(); i++) {
            Exemple e = exemples.get(i % exemples.size());
            moteur.qualifier(e.nom(), e.description());
        }
        List<Resultat> resultats = new ArrayList<>(exemples.size());
        // Time of this thread alone: the machine may be busy with something else.
        ThreadMXBean horloge = ManagementFactory.getThreadMXBean();
        long[] durees = new long[exemples.size()];
        for (int i = 0; i < exemples.size(); i++) {
            long debut = horloge.getCurrentThreadCpuTime();
            resultats.add(moteur.qualifier(exemples.get(i).nom(), exemples.get(i).description()));
            durees[i] = horloge.getCurrentThreadCpuTime() - debut;
        }
        long total = java.util.Arrays.stream(durees).sum();
        java.util.Arrays.sort(durees);
        double p99 = exemples.isEmpty() ? 0 : durees[(int) Math.min(durees.length - 1L, Math.round(durees.length * 0.99))] / 1e6;
        return deResultats(exemples, resultats, Mesure.rapport(exemples.size() * 1e9, total), p99);
    }

    /** @param resultats of any engine, in the order of the texts */
    static Bilan deResultats(List<Exemple> exemples, List<Resultat> resultats, double textesParSeconde, double p99Ms) {
        Map<Axe, Mesure> axes = new EnumMap<>(Axe.class);
        for (Axe axe : Axe.values()) {
            axes.put(axe, new Mesure(axe));
        }
        MesureTe te = new MesureTe();
        for (int i = 0; i < exemples.size(); i++) {
            Exemple exemple = exemples.get(i);
            Resultat resultat = resultats.get(i);
            axes.values().forEach(m -> m.ajouter(exemple, resultat));
            te.ajouter(exemple, resultat);
        }
        return new Bilan(exemples.size(), axes, te, resultats, textesParSeconde, p99Ms);
    }
}
