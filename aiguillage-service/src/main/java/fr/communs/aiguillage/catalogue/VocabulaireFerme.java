package fr.communs.aiguillage.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Splits a cell that holds several values of a closed vocabulary. Labels contain the separator themselves ("Ports, autres
 * infrastructures portuaires", "Stratégie/Plan"), so the cell is read from left to right and the longest known label wins; cutting on the
 * separator would lose them.
 */
final class VocabulaireFerme {

    private record Entree(String cle, String valeur) {
    }

    private final List<Entree> entrees;

    /** @param valeurs what may be written in the cell → what it means */
    VocabulaireFerme(Map<String, String> valeurs) {
        entrees = valeurs.entrySet().stream().map(e -> new Entree(normaliser(e.getKey()).toLowerCase(Locale.FRENCH), e.getValue()))
                .sorted(Comparator.comparingInt((Entree e) -> e.cle.length()).reversed()).toList();
    }

    static VocabulaireFerme de(Stream<String> libelles) {
        Map<String, String> valeurs = new LinkedHashMap<>();
        libelles.forEach(l -> valeurs.put(l, l));
        return new VocabulaireFerme(valeurs);
    }

    /**
     * @param separateurs characters that may stand between two values
     * @param inconnus    receives each fragment that is no label
     * @return distinct values, in the order of the cell
     */
    List<String> decouper(String cellule, String separateurs, Consumer<String> inconnus) {
        String texte = normaliser(cellule);
        String minuscules = texte.toLowerCase(Locale.FRENCH);
        List<String> valeurs = new ArrayList<>();
        int position = sauter(texte, 0, separateurs);
        while (position < texte.length()) {
            Entree entree = plusLongue(minuscules, position, separateurs);
            int fin;
            if (entree == null) {
                fin = position;
                while (fin < texte.length() && separateurs.indexOf(texte.charAt(fin)) < 0) {
                    fin++;
                }
                inconnus.accept(texte.substring(position, fin).strip());
            } else {
                fin = position + entree.cle.length();
                if (!valeurs.contains(entree.valeur)) {
                    valeurs.add(entree.valeur);
                }
            }
            position = sauter(texte, fin, separateurs);
        }
        return valeurs;
    }

    private Entree plusLongue(String texte, int position, String separateurs) {
        for (Entree entree : entrees) {
            if (texte.startsWith(entree.cle, position) && frontiere(texte, position + entree.cle.length(), separateurs)) {
                return entree;
            }
        }
        return null;
    }

    /** A label ends at a separator or at the end of the cell: "Culture" is not found in "Culture locale". */
    private static boolean frontiere(String texte, int position, String separateurs) {
        int i = position;
        while (i < texte.length() && (texte.charAt(i) == ' ' || texte.charAt(i) == '"')) {
            i++;
        }
        return i == texte.length() || separateurs.indexOf(texte.charAt(i)) >= 0;
    }

    private static int sauter(String texte, int position, String separateurs) {
        int i = position;
        while (i < texte.length() && (texte.charAt(i) == ' ' || texte.charAt(i) == '"' || separateurs.indexOf(texte.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /** Spreadsheets curl the apostrophes and break the lines of a cell. */
    private static String normaliser(String texte) {
        return texte.replace('\u2019', '\'').replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }
}
