package fr.communs.qualification.texte;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Recognises a frequent word behind one typing error: a letter lost, added, changed, or two swapped. A word that is known is never
 * corrected, nor a short one, nor one that could be two different words: a wrong correction costs more than a word not understood.
 */
public final class Orthographe {

    /** Corrects nothing. */
    public static final Orthographe AUCUNE = new Orthographe(Set.of(), Set.of());
    private static final int LETTRES_AU_MOINS = 6;
    private static final int LETTRES_AU_PLUS = 30;
    private static final String PLUSIEURS = "";

    private final Set<String> connus;
    /** What remains of a word when one letter is left out (or none) → the word: two words at distance one share such a remainder. */
    private final Map<String, String> parReste = new HashMap<>();

    /**
     * @param connus words as {@link Normaliseur} writes them, never corrected
     * @param cibles words that a misspelt one may stand for
     */
    public Orthographe(Collection<String> connus, Collection<String> cibles) {
        this.connus = new HashSet<>(connus);
        this.connus.addAll(cibles);
        for (String cible : cibles) {
            if (cible.length() >= LETTRES_AU_MOINS) {
                noter(cible, cible);
                for (int i = 0; i < cible.length(); i++) {
                    noter(sans(cible, i), cible);
                }
            }
        }
    }

    private void noter(String reste, String cible) {
        parReste.merge(reste, cible, (a, b) -> a.equals(b) ? a : PLUSIEURS);
    }

    /** The word meant, or null when the word is known, too short, or when nothing or several words resemble it. */
    String corriger(String mot) {
        if (mot.length() < LETTRES_AU_MOINS || mot.length() > LETTRES_AU_PLUS || connus.contains(mot)) {
            return null;
        }
        String trouve = essayer(mot, mot, null);
        for (int i = 0; i < mot.length() && !PLUSIEURS.equals(trouve); i++) {
            trouve = essayer(sans(mot, i), mot, trouve);
        }
        return trouve == null || trouve.isEmpty() ? null : trouve;
    }

    private String essayer(String reste, String mot, String avant) {
        String cible = parReste.get(reste);
        if (cible == null || !cible.isEmpty() && !aUneFaute(mot, cible)) {
            return avant;
        }
        return avant == null || avant.equals(cible) ? cible : PLUSIEURS;
    }

    /** Same remainder is not yet distance one ("abc" and "bca" lose one letter each): the letters between the first and last difference tell. */
    private static boolean aUneFaute(String mot, String cible) {
        int debut = 0;
        while (debut < Math.min(mot.length(), cible.length()) && mot.charAt(debut) == cible.charAt(debut)) {
            debut++;
        }
        int fin = 0;
        while (fin < Math.min(mot.length(), cible.length()) - debut
                && mot.charAt(mot.length() - 1 - fin) == cible.charAt(cible.length() - 1 - fin)) {
            fin++;
        }
        int a = mot.length() - debut - fin;
        int b = cible.length() - debut - fin;
        return a <= 1 && b <= 1 || a == 2 && b == 2 && mot.charAt(debut) == cible.charAt(debut + 1)
                && mot.charAt(debut + 1) == cible.charAt(debut);
    }

    private static String sans(String mot, int i) {
        return mot.substring(0, i) + mot.substring(i + 1);
    }
}
