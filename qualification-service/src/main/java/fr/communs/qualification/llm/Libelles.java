package fr.communs.qualification.llm;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import fr.communs.qualification.texte.Normaliseur;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises a term of a vocabulary in what a model wrote: its code, its label, its label with another typography, or the one label at a
 * distance of three letters at most. Two labels as near as each other are none: it never guesses.
 */
final class Libelles {

    private static final int DISTANCE_MAX = 3;
    /** In a shorter label three letters are another word. */
    private static final int LONGUEUR_MIN = 10;
    private static final Pattern CODE = Pattern.compile("^\\W*([TSIL]\\d{1,3}|90-\\d{1,3})\\b", Pattern.CASE_INSENSITIVE);

    private final Normaliseur normaliseur = new Normaliseur(Map.of());
    private final Map<Axe, Map<String, Terme>> parForme = new EnumMap<>(Axe.class);

    Libelles() {
        for (Axe axe : Axe.values()) {
            Map<String, Terme> formes = new HashMap<>();
            Nomenclatures.termes(axe).forEach(t -> formes.put(forme(t.libelle()), t));
            parForme.put(axe, formes);
        }
    }

    /** @param ecrit a code, a label or both ("T12 Chaleur…": the code decides) */
    Optional<Terme> reconnaitre(Axe axe, String ecrit) {
        Matcher code = CODE.matcher(ecrit);
        if (code.find()) {
            return Nomenclatures.parCode(axe, code.group(1).toUpperCase(Locale.ROOT));
        }
        String forme = forme(ecrit);
        Terme exact = parForme.get(axe).get(forme);
        return exact != null ? Optional.of(exact) : leSeulVoisin(parForme.get(axe), forme);
    }

    private static Optional<Terme> leSeulVoisin(Map<String, Terme> formes, String forme) {
        if (forme.length() < LONGUEUR_MIN) {
            return Optional.empty();
        }
        int meilleure = DISTANCE_MAX + 1;
        Terme voisin = null;
        for (Map.Entry<String, Terme> f : formes.entrySet()) {
            int d = Math.abs(f.getKey().length() - forme.length()) > DISTANCE_MAX || f.getKey().length() < LONGUEUR_MIN
                    ? DISTANCE_MAX + 1 : distance(f.getKey(), forme);
            if (d < meilleure) {
                meilleure = d;
                voisin = f.getValue();
            } else if (d == meilleure) {
                voisin = null;
            }
        }
        return Optional.ofNullable(voisin);
    }

    /** Letters to add, remove or change to go from one to the other. */
    static int distance(String a, String b) {
        int[] ligne = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            ligne[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonale = ligne[0];
            ligne[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int dessus = ligne[j];
                ligne[j] = Math.min(Math.min(dessus, ligne[j - 1]) + 1, diagonale + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                diagonale = dessus;
            }
        }
        return ligne[b.length()];
    }

    private String forme(String texte) {
        return normaliseur.normaliser(texte, null).contenu().strip();
    }
}
