package fr.communs.lanceur;

import java.util.ArrayList;
import java.util.List;

/** A text table whose columns are aligned and whose lines never exceed the given width: the widest columns give way first. */
public final class Tableau {

    private static final String SEPARATION = "  ";
    private static final int LARGEUR_MINIMALE = 4;

    private final List<String> titres;
    private final List<List<String>> lignes = new ArrayList<>();

    public Tableau(String... titres) {
        this.titres = List.of(titres);
    }

    public void ligne(String... cellules) {
        if (cellules.length != titres.size()) {
            throw new IllegalArgumentException(cellules.length + " cells for " + titres.size() + " columns");
        }
        lignes.add(List.of(cellules));
    }

    /** The lines of the table: titles, a rule, then the rows. */
    public List<String> rendre(int largeurMaximale) {
        int[] largeurs = largeurs(largeurMaximale);
        List<String> rendu = new ArrayList<>();
        rendu.add(rendre(titres, largeurs));
        StringBuilder filet = new StringBuilder();
        for (int i = 0; i < largeurs.length; i++) {
            filet.append(i == 0 ? "" : SEPARATION).append("─".repeat(largeurs[i]));
        }
        rendu.add(filet.toString());
        for (List<String> ligne : lignes) {
            rendu.add(rendre(ligne, largeurs));
        }
        return rendu;
    }

    private int[] largeurs(int largeurMaximale) {
        int[] largeurs = new int[titres.size()];
        for (int i = 0; i < largeurs.length; i++) {
            largeurs[i] = longueur(titres.get(i));
            for (List<String> ligne : lignes) {
                largeurs[i] = Math.max(largeurs[i], longueur(ligne.get(i)));
            }
        }
        int reste = largeurMaximale - SEPARATION.length() * (largeurs.length - 1);
        while (somme(largeurs) > reste) {
            int plusLarge = 0;
            for (int i = 1; i < largeurs.length; i++) {
                plusLarge = largeurs[i] > largeurs[plusLarge] ? i : plusLarge;
            }
            if (largeurs[plusLarge] <= LARGEUR_MINIMALE) {
                break;
            }
            largeurs[plusLarge]--;
        }
        return largeurs;
    }

    private static int somme(int[] valeurs) {
        int somme = 0;
        for (int v : valeurs) {
            somme += v;
        }
        return somme;
    }

    private static String rendre(List<String> cellules, int[] largeurs) {
        StringBuilder ligne = new StringBuilder();
        for (int i = 0; i < largeurs.length; i++) {
            String cellule = couper(cellules.get(i), largeurs[i]);
            ligne.append(i == 0 ? "" : SEPARATION).append(cellule);
            if (i < largeurs.length - 1) {
                ligne.append(" ".repeat(largeurs[i] - longueur(cellule)));
            }
        }
        return ligne.toString();
    }

    private static String couper(String texte, int largeur) {
        return longueur(texte) <= largeur ? texte : texte.substring(0, texte.offsetByCodePoints(0, largeur - 1)) + "…";
    }

    private static int longueur(String texte) {
        return texte.codePointCount(0, texte.length());
    }
}
