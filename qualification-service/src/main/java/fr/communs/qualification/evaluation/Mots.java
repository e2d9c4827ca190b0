package fr.communs.qualification.evaluation;

import fr.communs.qualification.lexique.ChargeurMoteur;
import fr.communs.qualification.texte.Normaliseur;
import fr.communs.qualification.texte.Orthographe;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lists the words that people really type in titles, frequent ones as those that a misspelt word may stand for. Single words, no text. */
final class Mots {

    private static final int CONNU = 6;
    private static final int CIBLE = 40;
    private static final int LETTRES_D_UNE_CIBLE = 6;

    private Mots() {
    }

    /** @return content of {@link ChargeurMoteur#MOTS} */
    static String relever(List<String> titres) {
        Normaliseur normaliseur = new Normaliseur(Map.of(), Orthographe.AUCUNE);
        Map<String, Integer> frequences = new TreeMap<>();
        for (String titre : titres) {
            Set<String> mots = new HashSet<>(List.of(normaliseur.normaliser(titre, "").contenu().strip().split(" ")));
            mots.stream().filter(m -> m.length() >= 3 && Character.isLetter(m.charAt(0))).forEach(m -> frequences.merge(m, 1, Integer::sum));
        }
        StringBuilder s = new StringBuilder("# Written by ./communs evaluer --entrainer\n");
        frequences.forEach((mot, n) -> {
            if (n >= CONNU) {
                s.append(mot).append('\t').append(n >= CIBLE && mot.length() >= LETTRES_D_UNE_CIBLE ? ChargeurMoteur.CIBLE : "connu").append('\n');
            }
        });
        return s.toString();
    }
}
