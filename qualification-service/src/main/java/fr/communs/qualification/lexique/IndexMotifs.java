package fr.communs.qualification.lexique;

import fr.communs.qualification.texte.TexteNormalise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every pattern of an axis, reached through the words it can begin with: a title of ten words tries a few dozen of them instead of all.
 * A pattern matches whole words only; its first occurrence is kept.
 */
final class IndexMotifs {

    private static final int[] AUCUN = {};
    private static final String TOUT_MOT = "*";
    /** Literal letters, with options and alternatives, or the beginning of a word: the amorce that announces it is the whole match. */
    private static final Pattern UN_MOT = Pattern.compile("[a-z0-9()?|]*[a-z0-9)?](?:\\\\w\\*)?");

    private final Map<String, Integer> rangs = new LinkedHashMap<>();
    private final List<Pattern> motifs = new ArrayList<>();
    private final Map<String, int[]> parMot = new HashMap<>();
    private final Map<String, int[]> parDebut = new HashMap<>();
    private int plusLongDebut;

    /** Rank of the pattern, added when new. */
    int rang(String motif) {
        Integer connu = rangs.get(motif);
        if (connu != null) {
            return connu;
        }
        int rang = motifs.size();
        rangs.put(motif, rang);
        boolean unMot = UN_MOT.matcher(motif).matches();
        motifs.add(unMot ? null : Pattern.compile("(?:" + motif + ")(?![a-z0-9_])"));
        for (String amorce : Amorces.de(motif)) {
            if (amorce.endsWith(TOUT_MOT)) {
                String debut = amorce.substring(0, amorce.length() - 1);
                plusLongDebut = Math.max(plusLongDebut, debut.length());
                parDebut.merge(debut, new int[] {rang}, IndexMotifs::concatener);
            } else {
                parMot.merge(amorce, new int[] {rang}, IndexMotifs::concatener);
            }
        }
        return rang;
    }

    int taille() {
        return motifs.size();
    }

    Touches chercher(TexteNormalise texte) {
        String contenu = texte.contenu();
        Touches touches = new Touches(motifs.size());
        int debut = 0;
        while (debut < contenu.length()) {
            int fin = contenu.indexOf(' ', debut);
            if (fin < 0) {
                fin = contenu.length();
            }
            if (fin > debut && contenu.charAt(debut) != '_') {
                essayer(parMot.getOrDefault(contenu.substring(debut, fin), AUCUN), contenu, debut, fin, touches);
                for (int n = 0; n <= Math.min(fin - debut, plusLongDebut); n++) {
                    essayer(parDebut.getOrDefault(contenu.substring(debut, debut + n), AUCUN), contenu, debut, fin, touches);
                }
            }
            debut = fin + 1;
        }
        return touches;
    }

    private void essayer(int[] candidats, String contenu, int debut, int fin, Touches touches) {
        for (int rang : candidats) {
            if (touches.touche(rang)) {
                continue;
            }
            Pattern motif = motifs.get(rang);
            if (motif == null) {
                touches.noter(rang, debut, fin);
            } else {
                Matcher m = motif.matcher(contenu).region(debut, contenu.length()).useTransparentBounds(true);
                if (m.lookingAt() && m.end() > debut) {
                    touches.noter(rang, debut, m.end());
                }
            }
        }
    }

    private static int[] concatener(int[] a, int[] b) {
        int[] c = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, c, a.length, b.length);
        return c;
    }

    /** First occurrence of each pattern in one text. */
    static final class Touches {
        private final int[] debuts;
        private final int[] fins;
        private final List<Integer> rangs = new ArrayList<>();

        Touches(int taille) {
            debuts = new int[taille];
            fins = new int[taille];
            Arrays.fill(debuts, -1);
        }

        private void noter(int rang, int debut, int fin) {
            rangs.add(rang);
            debuts[rang] = debut;
            fins[rang] = fin;
        }

        /** Patterns that occur. */
        List<Integer> rangs() {
            return rangs;
        }

        boolean touche(int rang) {
            return debuts[rang] >= 0;
        }

        int debut(int rang) {
            return debuts[rang];
        }

        int fin(int rang) {
            return fins[rang];
        }
    }
}
