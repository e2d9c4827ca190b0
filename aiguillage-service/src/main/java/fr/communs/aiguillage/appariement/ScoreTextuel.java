package fr.communs.aiguillage.appariement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * BM25 text score of a corpus of documents (contract of the reference, §2.2.3). The result is squashed into [0, 1[ so that it can be
 * mixed with the score of the labels.
 */
public final class ScoreTextuel {

    private static final double K1 = 1.5;
    private static final double B = 0.75;
    private static final double DEMI_SATURATION = 6;
    private static final int LONGUEUR_MIN = 3;
    private static final Pattern DIACRITIQUES = Pattern.compile("[\\u0300-\\u036F]");
    private static final Pattern SEPARATEURS = Pattern.compile("\\P{L}+");
    private static final Set<String> MOTS_VIDES = lireMotsVides();

    private final List<Map<String, Integer>> documents = new ArrayList<>();
    private final List<Integer> longueurs = new ArrayList<>();
    private final Map<String, Integer> frequences = new HashMap<>();
    private final double longueurMoyenne;

    public ScoreTextuel(List<String> textes) {
        for (String texte : textes) {
            List<String> mots = mots(texte);
            Map<String, Integer> compte = new HashMap<>();
            mots.forEach(m -> compte.merge(m, 1, Integer::sum));
            compte.keySet().forEach(m -> frequences.merge(m, 1, Integer::sum));
            documents.add(compte);
            longueurs.add(mots.size());
        }
        longueurMoyenne = longueurs.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    /** One score in [0, 1[ per document, in the order of the corpus; zeros when the query has no useful word. */
    public List<Double> noter(String requete) {
        Set<String> mots = new LinkedHashSet<>(mots(requete));
        List<Double> scores = new ArrayList<>(documents.size());
        for (int i = 0; i < documents.size(); i++) {
            double bm25 = 0;
            for (String mot : mots) {
                bm25 += apport(mot, i);
            }
            scores.add(bm25 / (bm25 + DEMI_SATURATION));
        }
        return scores;
    }

    private double apport(String mot, int document) {
        int f = documents.get(document).getOrDefault(mot, 0);
        if (f == 0) {
            return 0;
        }
        int n = frequences.get(mot);
        double idf = Math.log(1 + (documents.size() - n + 0.5) / (n + 0.5));
        return idf * (f * (K1 + 1)) / (f + K1 * (1 - B + B * longueurs.get(document) / longueurMoyenne));
    }

    /** Useful words: lower case without diacritics, three letters or more, stop words removed. */
    static List<String> mots(String texte) {
        String plat = DIACRITIQUES.matcher(Normalizer.normalize(texte.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)).replaceAll("");
        return SEPARATEURS.splitAsStream(plat).filter(m -> m.length() >= LONGUEUR_MIN && !MOTS_VIDES.contains(m)).toList();
    }

    private static Set<String> lireMotsVides() {
        try (BufferedReader lecteur = new BufferedReader(new InputStreamReader(
                ScoreTextuel.class.getResourceAsStream("mots-vides.txt"), StandardCharsets.UTF_8))) {
            return lecteur.lines().filter(l -> !l.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
