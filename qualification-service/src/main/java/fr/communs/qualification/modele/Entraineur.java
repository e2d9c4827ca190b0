package fr.communs.qualification.modele;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import fr.communs.qualification.modele.Apprentissage.Cas;
import fr.communs.qualification.modele.Apprentissage.Reglages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Makes the model from labelled texts: vocabulary, networks on parts of the texts to measure the scales on texts not learned from, then
 * networks on all of them. The same texts in the same order always make the same bytes.
 */
public final class Entraineur {

    /**
     * A labelled text, as the model sees it.
     *
     * @param etiquettes labels with their parents, by axis; an axis that is absent was not labelled
     * @param te         class of the link, null when not labelled
     * @param part       which part of the cross-validation it belongs to; negative when it is only learned from
     * @param fois       how many times it is learned in each passage
     */
    public record Texte(List<Trait> traits, Map<Axe, Set<String>> etiquettes, String te, int part, int fois) {
    }

    /** @param parts parts of the cross-validation, {@code reseaux} networks whose mean is the model */
    public record Plan(int parts, int reseaux, int caches, int passages) {

        /** The plan of the shipped model. */
        public static final Plan COMPLET = new Plan(3, 3, 256, 18);
    }

    private record Appris(Vocabulaire vocabulaire, Poids poids) {
    }

    private static final int TEXTES_PAR_TRAIT = 9;
    private static final int LOT = 64;
    private static final double PAS = 0.002;
    private static final double ABANDON_ENTREES = 0.3;
    private static final double ABANDON_CACHES = 0.3;

    private final Plan plan;
    private final Consumer<String> journal;

    public Entraineur(Plan plan, Consumer<String> journal) {
        this.plan = plan;
        this.journal = journal;
    }

    /** @return the bytes of the model file */
    public byte[] entrainer(List<Texte> textes) {
        // Networks do not depend on each other: learned side by side, read in order, they are the same on any number of processors.
        List<Supplier<Appris>> aApprendre = new ArrayList<>();
        for (int p = 0; p < plan.parts; p++) {
            int part = p;
            aApprendre.add(() -> apprendre(textes.stream().filter(t -> t.part != part).toList(), 1));
        }
        for (int g = 1; g <= plan.reseaux; g++) {
            int graine = g;
            aApprendre.add(() -> apprendre(textes, graine));
        }
        List<Appris> appris = IntStream.range(0, aApprendre.size()).parallel().mapToObj(i -> {
            Appris reseau = aApprendre.get(i).get();
            journal.accept("réseau " + (i + 1) + " sur " + aApprendre.size() + " appris");
            return reseau;
        }).toList();
        List<float[]> horsEchantillon = new ArrayList<>();
        List<Texte> mesures = new ArrayList<>();
        for (int p = 0; p < plan.parts; p++) {
            Modele sansLaPart = modele(appris.subList(p, p + 1), Map.of());
            for (Texte t : textes) {
                if (t.part == p) {
                    horsEchantillon.add(sansLaPart.logits(t.traits));
                    mesures.add(t);
                }
            }
        }
        Map<Axe, Echelle> echelles = new EnumMap<>(Axe.class);
        for (Axe axe : Axe.values()) {
            Etalon etalon = Etalon.de(axe, mesures, horsEchantillon);
            echelles.put(axe, etalon.echelle());
            journal.accept(axe.nom() + " : " + etalon);
        }
        return FichierModele.ecrire(modele(appris.subList(plan.parts, appris.size()), echelles));
    }

    private static Modele modele(List<Appris> memesTextes, Map<Axe, Echelle> echelles) {
        return new Modele(memesTextes.get(0).vocabulaire, Reseau.moyenne(memesTextes.stream().map(Appris::poids).toList()), echelles);
    }

    private Appris apprendre(List<Texte> textes, int graine) {
        Vocabulaire vocabulaire = vocabulaire(textes);
        Modele sansReseau = new Modele(vocabulaire, null, Map.of());
        List<Cas> cas = textes.stream().flatMap(t -> Collections.nCopies(t.fois, cas(sansReseau, t)).stream()).toList();
        Reglages r = new Reglages(plan.caches, plan.passages, LOT, PAS, ABANDON_ENTREES, ABANDON_CACHES, graine);
        return new Appris(vocabulaire, new Apprentissage(r, vocabulaire.taille(), Modele.sorties(), cas).apprendre(cas));
    }

    static Vocabulaire vocabulaire(List<Texte> textes) {
        Map<String, Integer> frequences = new TreeMap<>();
        textes.forEach(t -> new HashSet<>(t.traits.stream().map(Trait::nom).toList()).forEach(n -> frequences.merge(n, 1, Integer::sum)));
        frequences.values().removeIf(n -> n < TEXTES_PAR_TRAIT);
        float[] raretes = new float[frequences.size()];
        int i = 0;
        for (int n : frequences.values()) {
            raretes[i++] = (float) (StrictMath.log((textes.size() + 1.0) / (n + 1)) + 1);
        }
        return new Vocabulaire(List.copyOf(frequences.keySet()), raretes);
    }

    static Cas cas(Modele modele, Texte texte) {
        int[] positifs = new int[Modele.sorties()];
        boolean[] connus = new boolean[positifs.length];
        int n = 0;
        int rang = 0;
        for (Axe axe : Axe.values()) {
            Set<String> etiquettes = texte.etiquettes.get(axe);
            for (Terme t : Nomenclatures.termes(axe)) {
                connus[rang] = etiquettes != null;
                if (etiquettes != null && etiquettes.contains(t.code())) {
                    positifs[n++] = rang;
                }
                rang++;
            }
        }
        for (String classe : Modele.CLASSES_TE) {
            connus[rang] = texte.te != null;
            if (classe.equals(texte.te)) {
                positifs[n++] = rang;
            }
            rang++;
        }
        return new Cas(modele.vecteur(texte.traits, new ArrayList<>()), java.util.Arrays.copyOf(positifs, n), connus);
    }
}
