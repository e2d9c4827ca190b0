package fr.communs.qualification.texte;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text reduced to {@code [a-z0-9 ]}, where each character still knows the span of the original it comes from: evidence is always quoted
 * in the words of the author. A masked character is {@code _}: it fills a gap between words but never begins a match.
 */
public final class TexteNormalise {

    /** Character that replaces each letter of a masked word. */
    static final char MASQUE = '_';

    private static final Pattern BLANCS = Pattern.compile("\\s\\s+|[\\n\\r\\t]");

    private static final Pattern MASQUES = Pattern.compile("_+(?: _+)*");

    private final String original;
    private final String contenu;
    private final int[] debuts;
    private final int[] fins;
    private final int finDuNom;

    TexteNormalise(String original, String contenu, int[] debuts, int[] fins, int finDuNom) {
        this.original = original;
        this.contenu = contenu;
        this.debuts = debuts;
        this.fins = fins;
        this.finDuNom = finDuNom;
    }

    /** The normalised text; words are separated by one space, the name and the description by two. */
    public String contenu() {
        return contenu;
    }

    /** True when the position belongs to the name, false when it belongs to the description. */
    public boolean dansLeNom(int position) {
        return position < finDuNom;
    }

    /** Words of the author behind the normalised span {@code [debut, fin[}. */
    public String preuve(int debut, int fin) {
        String preuve = original.substring(debuts[debut], fins[fin - 1]);
        return BLANCS.matcher(preuve).find() ? BLANCS.matcher(preuve).replaceAll(" ") : preuve;
    }

    /** The same span, with its place in the field of the author. */
    public Passage passage(int debut, int fin) {
        boolean nom = dansLeNom(debut);
        int decalage = nom ? 0 : debuts[finDuNom] + 1;
        return new Passage(nom ? Passage.NOM : Passage.DESCRIPTION, debuts[debut] - decalage, fins[fin - 1] - decalage,
                original.substring(debuts[debut], fins[fin - 1]));
    }

    /** What was masked, each run of words together. */
    public List<Passage> masques() {
        List<Passage> masques = new ArrayList<>();
        Matcher m = MASQUES.matcher(contenu);
        while (m.find()) {
            masques.add(passage(m.start(), m.end()));
        }
        return masques;
    }

    /** Part of the original behind the span, as typed. */
    String brut(int debut, int fin) {
        return original.substring(debuts[debut], fins[fin - 1]);
    }

    /** The original from the character behind {@code position} on. */
    String suiteBrute(int position) {
        return original.substring(debuts[position]);
    }

    /** End, in the normalised text, of the {@code longueur} original characters that begin behind {@code position}. */
    int finNormalisee(int position, int longueur) {
        int borne = debuts[position] + longueur;
        int fin = position;
        while (fin < contenu.length() && fins[fin] <= borne) {
            fin++;
        }
        return contenu.charAt(fin - 1) == ' ' ? fin - 1 : fin;
    }

    /** The same text where the given spans can no longer begin a match. */
    TexteNormalise masquer(List<Etendue> etendues) {
        if (etendues.isEmpty()) {
            return this;
        }
        StringBuilder masque = new StringBuilder(contenu);
        for (Etendue e : etendues) {
            for (int i = e.debut(); i < e.fin(); i++) {
                if (masque.charAt(i) != ' ') {
                    masque.setCharAt(i, MASQUE);
                }
            }
        }
        return new TexteNormalise(original, masque.toString(), debuts, fins, finDuNom);
    }

    /** Span of the normalised text, end excluded. */
    public record Etendue(int debut, int fin) {
    }
}
