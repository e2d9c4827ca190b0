package fr.communs.qualification.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Picks up, from labelled texts, the short rules that the hand-written lexicon lacks: for each label, greedily, the condition that covers
 * most of the texts still missed at the price of few wrong ones. Only conditions seen in several texts are kept, so none can carry a
 * whole title.
 */
final class Releve {

    private static final int TEXTES_AU_MOINS = 4;
    private static final int TEXTES_AU_MOINS_A_DEUX = 5;
    private static final int REGLES_PAR_PASSE = 60;
    private static final int EXCLUSIONS_PAR_REGLE = 4;
    /** A wrong text costs this many right ones: first the surest rules, then those that only help. */
    private static final double[] PRIX_D_UNE_ERREUR = {2.0, 0.8};

    private final double precision;
    private final Map<String, BitSet> textesParTrait = new HashMap<>();
    private final List<Set<String>> simples = new ArrayList<>();
    private final int textes;

    /** @param precision share of right texts below which a condition is not worth a rule */
    Releve(List<Set<String>> traits, double precision) {
        this.precision = precision;
        this.textes = traits.size();
        Map<String, Integer> frequences = new HashMap<>();
        traits.forEach(t -> t.forEach(x -> frequences.merge(x, 1, Integer::sum)));
        for (int i = 0; i < traits.size(); i++) {
            simples.add(traits.get(i).stream().filter(t -> !t.contains(" & ")).collect(Collectors.toSet()));
            for (String trait : traits.get(i)) {
                if (frequences.get(trait) >= (trait.contains(" & ") ? TEXTES_AU_MOINS_A_DEUX : TEXTES_AU_MOINS)) {
                    textesParTrait.computeIfAbsent(trait, k -> new BitSet(textes)).set(i);
                }
            }
        }
    }

    /**
     * @param attendus labels of each text
     * @param couverts label → texts where the hand-written lexicon already gives it
     * @return rules by label
     */
    Map<String, List<String>> relever(List<? extends Collection<String>> attendus, Map<String, BitSet> couverts) {
        Map<String, BitSet> positifs = new TreeMap<>();
        for (int i = 0; i < textes; i++) {
            for (String code : attendus.get(i)) {
                positifs.computeIfAbsent(code, k -> new BitSet(textes)).set(i);
            }
        }
        Map<String, List<String>> regles = new LinkedHashMap<>();
        positifs.forEach((code, p) -> {
            List<String> r = relever(p, couverts.getOrDefault(code, new BitSet()));
            if (!r.isEmpty()) {
                regles.put(code, r);
            }
        });
        return regles;
    }

    private record Candidat(String trait, BitSet textes, int justes, int tirs) {
        double precision() {
            return justes / (tirs + 1.0);
        }
    }

    private List<String> relever(BitSet positifs, BitSet deja) {
        List<Candidat> candidats = new ArrayList<>();
        textesParTrait.forEach((trait, ou) -> {
            if (ou.intersects(positifs)) {
                Candidat c = candidat(trait, ou, positifs);
                if (c.precision() >= precision) {
                    candidats.add(c);
                }
            }
        });
        candidats.sort(Comparator.comparing(Candidat::trait, Comparator.comparingInt(String::length)).thenComparing(Candidat::trait));
        List<String> regles = new ArrayList<>();
        BitSet couverts = (BitSet) deja.clone();
        for (double prix : PRIX_D_UNE_ERREUR) {
            choisir(candidats, positifs, couverts, prix, regles);
        }
        return regles;
    }

    private void choisir(List<Candidat> candidats, BitSet positifs, BitSet couverts, double prix, List<String> regles) {
        for (int n = 0; n < REGLES_PAR_PASSE; n++) {
            Candidat meilleur = null;
            double gainMax = 0.99;
            for (Candidat c : candidats) {
                double gain = gain(c.textes, positifs, couverts, prix);
                if (gain > gainMax + 1e-9) {
                    gainMax = gain;
                    meilleur = c;
                }
            }
            if (meilleur == null) {
                return;
            }
            Candidat precise = preciser(meilleur, positifs);
            regles.add(precise.trait);
            couverts.or(precise.textes);
            if (precise != meilleur) {
                couverts.or(meilleur.textes);
                regles.add(meilleur.trait);
            }
        }
    }

    /** Adds exclusions ("unless this word stands there") while each removes clearly more wrong texts than right ones. */
    private Candidat preciser(Candidat candidat, BitSet positifs) {
        Candidat courant = candidat;
        for (int n = 0; n < EXCLUSIONS_PAR_REGLE; n++) {
            Map<String, int[]> parTrait = new HashMap<>();
            for (int i = courant.textes.nextSetBit(0); i >= 0; i = courant.textes.nextSetBit(i + 1)) {
                for (String trait : simples.get(i)) {
                    parTrait.computeIfAbsent(trait, k -> new int[2])[positifs.get(i) ? 0 : 1]++;
                }
            }
            String exclusion = null;
            double gainMax = 2.49;
            for (Map.Entry<String, int[]> e : parTrait.entrySet()) {
                double gain = e.getValue()[1] - 1.5 * e.getValue()[0];
                boolean mieux = gain > gainMax || gain == gainMax && exclusion != null && e.getKey().compareTo(exclusion) < 0;
                if (mieux && textesParTrait.containsKey(e.getKey())) {
                    gainMax = gain;
                    exclusion = e.getKey();
                }
            }
            if (exclusion == null) {
                return courant;
            }
            BitSet reste = (BitSet) courant.textes.clone();
            reste.andNot(textesParTrait.get(exclusion));
            courant = candidat(courant.trait + " & !" + exclusion, reste, positifs);
        }
        return courant;
    }

    private static Candidat candidat(String trait, BitSet ou, BitSet positifs) {
        BitSet justes = (BitSet) ou.clone();
        justes.and(positifs);
        return new Candidat(trait, ou, justes.cardinality(), ou.cardinality());
    }

    private static double gain(BitSet ou, BitSet positifs, BitSet couverts, double prix) {
        int justes = 0;
        int fausses = 0;
        for (int i = ou.nextSetBit(0); i >= 0; i = ou.nextSetBit(i + 1)) {
            if (!couverts.get(i)) {
                if (positifs.get(i)) {
                    justes++;
                } else {
                    fausses++;
                }
            }
        }
        return justes - prix * fausses;
    }
}
