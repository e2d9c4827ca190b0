package fr.communs.qualification.texte;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Turns what people type into words that patterns can meet: no markup, lower case, no accents, ligatures opened, every apostrophe
 * (straight or typographic) and every other sign is one space, a known acronym is followed by its words and a misspelt word by the one
 * that was meant. Never fails, whatever the characters.
 */
public final class Normaliseur {

    private final Map<String, String> acronymes = new HashMap<>();

    private final Orthographe orthographe;

    /** Corrects no spelling. */
    public Normaliseur(Map<String, String> acronymes) {
        this(acronymes, Orthographe.AUCUNE);
    }

    /** @param acronymes acronym or abbreviation → meaning in plain words */
    public Normaliseur(Map<String, String> acronymes, Orthographe orthographe) {
        this.orthographe = orthographe;
        acronymes.forEach((acronyme, sens) -> this.acronymes.put(
                ecrire(acronyme).contenu.toString(), ecrire(sens.replaceAll("\\(.*", "")).contenu.toString().strip()));
    }

    public TexteNormalise normaliser(String nom, String description) {
        String debut = nom == null ? "" : nom;
        String suite = description == null ? "" : description;
        String original = debut + "\n" + suite;
        Ecriture e = new Ecriture();
        ecrire(Balises.cacher(debut), 0, e);
        int finDuNom = e.contenu.length();
        // Two spaces: no pattern takes them in, so no match runs from the name into the description.
        e.separer(debut.length());
        e.separer(debut.length());
        ecrire(Balises.cacher(suite), debut.length() + 1, e);
        return new TexteNormalise(original, e.contenu.toString(), e.debuts(), e.fins(), finDuNom);
    }

    private Ecriture ecrire(String texte) {
        Ecriture e = new Ecriture();
        ecrire(texte, 0, e);
        return e;
    }

    private void ecrire(String texte, int decalage, Ecriture e) {
        int debutDuMot = e.contenu.length();
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            String lettres = lettres(c);
            if (lettres == null) {
                continue;
            }
            if (lettres.isEmpty()) {
                developper(e, debutDuMot);
                if (e.contenu.length() > debutDuMot) {
                    e.separer(decalage + i);
                    debutDuMot = e.contenu.length();
                }
            } else {
                e.ajouter(lettres, decalage + i, decalage + i + 1);
            }
        }
        developper(e, debutDuMot);
    }

    /** Adds the meaning of an acronym, or the right form of a word, after it: its characters point to what was typed. */
    private void developper(Ecriture e, int debutDuMot) {
        if (e.contenu.length() == debutDuMot) {
            return;
        }
        String mot = e.contenu.substring(debutDuMot);
        String sens = acronymes.containsKey(mot) ? acronymes.get(mot) : orthographe.corriger(mot);
        if (sens != null) {
            int debut = e.debuts[debutDuMot];
            int fin = e.fins[e.contenu.length() - 1];
            e.ajouter(" " + sens, debut, fin);
        }
    }

    /** ASCII letters or digits of a character; empty for a separator, null for a combining accent (it vanishes without a trace). */
    private static String lettres(char c) {
        if (c < 128) {
            if (c >= 'A' && c <= 'Z') {
                return String.valueOf((char) (c + 32));
            }
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' ? String.valueOf(c) : "";
        }
        return switch (c) {
            case 'œ', 'Œ' -> "oe";
            case 'æ', 'Æ' -> "ae";
            case 'ß' -> "ss";
            default -> decomposer(c);
        };
    }

    private static String decomposer(char c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return null;
        }
        String decompose = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder lettres = new StringBuilder(2);
        for (int i = 0; i < decompose.length(); i++) {
            char d = decompose.charAt(i);
            if (d >= 'a' && d <= 'z' || d >= '0' && d <= '9') {
                lettres.append(d);
            }
        }
        return lettres.toString();
    }

    /** Normalised characters with the span of the original behind each. */
    private static final class Ecriture {
        private final StringBuilder contenu = new StringBuilder();
        private int[] debuts = new int[64];
        private int[] fins = new int[64];

        void separer(int position) {
            ajouter(" ", position, position);
        }

        void ajouter(String lettres, int debut, int fin) {
            for (int i = 0; i < lettres.length(); i++) {
                int n = contenu.length();
                if (n == debuts.length) {
                    debuts = java.util.Arrays.copyOf(debuts, 2 * n);
                    fins = java.util.Arrays.copyOf(fins, 2 * n);
                }
                contenu.append(lettres.charAt(i));
                debuts[n] = debut;
                fins[n] = fin;
            }
        }

        int[] debuts() {
            return debuts;
        }

        int[] fins() {
            return fins;
        }
    }
}
