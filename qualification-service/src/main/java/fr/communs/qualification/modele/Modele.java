package fr.communs.qualification.modele;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import fr.communs.qualification.texte.TexteNormalise.Etendue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The trained model: vocabulary, network and scales. Reads features, gives probabilities and says which feature brought what. Immutable,
 * thread-safe; the labels are those of the nomenclature, in its order, then the three classes of the link.
 */
public final class Modele {

    /** Classes of the link with the ecological transition, in the order of the last outputs. */
    public static final List<String> CLASSES_TE = List.of("O", "N", "I");
    /** Length that the words of any text are brought to: a long sheet weighs as much as a title. */
    private static final double LONGUEUR = 3;
    private static final float VALEUR_ETIQUETTE = 1.5f;
    private static final float VALEUR_REGLE = 0.6f;
    /** Share of the words that must be known for the model to trust what it reads: it has only seen French. */
    private static final double PART_CONNUE = 0.5;

    /** Logit under which a probability is not worth its exponential: most labels, in most texts. */
    private static final float NEGLIGEABLE = -4;

    private final Vocabulaire vocabulaire;
    private final Reseau reseau;
    private final Map<Axe, Echelle> echelles = new EnumMap<>(Axe.class);
    private final Map<Axe, Integer> debuts = new EnumMap<>(Axe.class);
    private final Map<Axe, Map<String, Integer>> rangs = new EnumMap<>(Axe.class);
    private final int debutTe;

    Modele(Vocabulaire vocabulaire, Reseau reseau, Map<Axe, Echelle> echelles) {
        this.vocabulaire = vocabulaire;
        this.reseau = reseau;
        this.echelles.putAll(echelles);
        int n = 0;
        for (Axe axe : Axe.values()) {
            debuts.put(axe, n);
            Map<String, Integer> parCode = new HashMap<>();
            for (Terme t : Nomenclatures.termes(axe)) {
                parCode.put(t.code(), n++);
            }
            rangs.put(axe, parCode);
        }
        debutTe = n;
    }

    /** Number of outputs: every label of every axis, then the classes of the link. */
    static int sorties() {
        int n = CLASSES_TE.size();
        for (Axe axe : Axe.values()) {
            n += Nomenclatures.termes(axe).size();
        }
        return n;
    }

    /** What the model sees in a text. */
    public final class Lecture {
        private final List<Trait> traits = new ArrayList<>();
        private final Vecteur vecteur;
        private final float[] caches;
        private final float[] logits;
        private final boolean lisible;
        private List<Etendue> etendues;
        private PartOuverte parEtendue;
        private PartOuverte parTrait;

        private Lecture(List<Trait> tous) {
            vecteur = vecteur(tous, traits);
            caches = reseau.cacher(vecteur);
            logits = reseau.logits(caches);
            lisible = Modele.lisible(tous, traits);
        }

        /** False when too few words are known for any answer to be honest. */
        public boolean lisible() {
            return lisible;
        }

        /** Probability of each label of an axis, in the order of the nomenclature; 0 when below two hundredths. */
        public double[] probabilites(Axe axe) {
            int debut = debuts.get(axe);
            double[] p = new double[rangs.get(axe).size()];
            for (int i = 0; i < p.length; i++) {
                float z = logits[debut + i];
                p[i] = z < NEGLIGEABLE ? 0 : sigmoide(z);
            }
            return p;
        }

        /** Share of each class of the link, in the order of {@link #CLASSES_TE}. */
        public double[] classesTe() {
            double[] p = new double[CLASSES_TE.size()];
            double somme = 0;
            for (int i = 0; i < p.length; i++) {
                p[i] = sigmoide(logits[debutTe + i]);
                somme += p[i];
            }
            for (int i = 0; i < p.length; i++) {
                p[i] /= somme;
            }
            return p;
        }

        /** Known features of the text, in its order. */
        public List<Trait> traits() {
            return traits;
        }

        /** What each of {@link #traits} brings to the logit of a label. */
        public double[] apports(Axe axe, String code) {
            return parTrait().apports(rangs.get(axe).get(code));
        }

        public double[] apportsTe(String classe) {
            return parTrait().apports(debutTe + CLASSES_TE.indexOf(classe));
        }

        private PartOuverte parTrait() {
            if (parTrait == null) {
                parTrait = new PartOuverte(reseau, IntStream.range(0, vecteur.taille()).mapToObj(i -> vecteur.extraire(List.of(i))).toList(),
                        caches);
            }
            return parTrait;
        }

        /** Words, alone or in a row, that the known features stand on, in the order of their first feature. */
        public List<Etendue> etendues() {
            if (etendues == null) {
                Map<Etendue, List<Integer>> traitsDe = new LinkedHashMap<>();
                for (int i = 0; i < traits.size(); i++) {
                    Trait t = traits.get(i);
                    if (!t.estDuLexique()) {
                        traitsDe.computeIfAbsent(new Etendue(t.debut(), t.fin()), e -> new ArrayList<>()).add(i);
                    }
                }
                etendues = List.copyOf(traitsDe.keySet());
                parEtendue = new PartOuverte(reseau, traitsDe.values().stream().map(vecteur::extraire).toList(), caches);
            }
            return etendues;
        }

        /** What each of {@link #etendues} brings to the logit of a label, all its features together. */
        public double[] apportsDesEtendues(Axe axe, String code) {
            etendues();
            return parEtendue.apports(rangs.get(axe).get(code));
        }
    }

    public Lecture lire(List<Trait> traits) {
        return new Lecture(traits);
    }

    /** Score, on the scale of the consumers, of a probability. */
    public double score(Axe axe, double probabilite) {
        return echelles.get(axe).score(probabilite);
    }

    float[] logits(List<Trait> traits) {
        return reseau.logits(reseau.cacher(vecteur(traits, new ArrayList<>())));
    }

    Vecteur vecteur(List<Trait> tous, List<Trait> retenus) {
        int[] rangs = new int[tous.size()];
        float[] valeurs = new float[tous.size()];
        int n = 0;
        double carres = 0;
        for (Trait t : tous) {
            int rang = vocabulaire.rang(t.nom());
            if (rang >= 0) {
                rangs[n] = rang;
                valeurs[n] = t.estDuLexique() ? 0 : frequence(t.valeur()) * vocabulaire.rarete(rang);
                carres += valeurs[n] * valeurs[n];
                retenus.add(t);
                n++;
            }
        }
        float norme = (float) (LONGUEUR / Math.sqrt(Math.max(carres, 1e-9)));
        for (int i = 0; i < n; i++) {
            Trait t = retenus.get(i);
            valeurs[i] = !t.estDuLexique() ? valeurs[i] * norme : t.nom().startsWith(Trait.REGLE) ? VALEUR_REGLE : VALEUR_ETIQUETTE;
        }
        return new Vecteur(Arrays.copyOf(rangs, n), Arrays.copyOf(valeurs, n));
    }

    /** A word said twice does not count double. */
    private static float frequence(float valeur) {
        return valeur <= 1 ? valeur : (float) (1 + StrictMath.log(valeur));
    }

    private static boolean lisible(List<Trait> tous, List<Trait> connus) {
        int lues = racines(connus);
        return lues > 0 && lues >= PART_CONNUE * racines(tous) || !connus.isEmpty() && connus.get(connus.size() - 1).estDuLexique();
    }

    private static int racines(List<Trait> traits) {
        int n = 0;
        for (Trait t : traits) {
            n += t.nom().startsWith(Trait.RACINE) ? 1 : 0;
        }
        return n;
    }

    private static double sigmoide(double z) {
        return 1 / (1 + StrictMath.exp(-z));
    }

    Vocabulaire vocabulaire() {
        return vocabulaire;
    }

    Reseau reseau() {
        return reseau;
    }

    Map<Axe, Echelle> echelles() {
        return echelles;
    }
}
