package fr.communs.lanceur;

import java.io.PrintStream;

/** The user's terminal: its width, and a progress line that is redrawn on a terminal and printed now and then elsewhere. */
public final class Terminal {

    private static final int LARGEUR_SANS_TERMINAL = 160;

    private final PrintStream sortie;
    private final int colonnes;
    private final boolean interactif;
    private String derniere = "";
    private int dernierDizieme = -1;

    /** The script says the width when standard output is a terminal: Java cannot tell before version 22. */
    public Terminal() {
        this(System.out, Integer.getInteger("communs.colonnes", 0));
    }

    Terminal(PrintStream sortie, int colonnes) {
        this.sortie = sortie;
        this.interactif = colonnes > 0;
        this.colonnes = interactif ? colonnes : LARGEUR_SANS_TERMINAL;
    }

    public int colonnes() {
        return colonnes;
    }

    public synchronized void dire(String ligne) {
        effacer();
        sortie.println(ligne);
        sortie.flush();
    }

    /** Shows how far the work is; elsewhere than on a terminal, one line at each tenth. */
    public synchronized void avancer(String quoi, long fait, long total) {
        long pourCent = total == 0 ? 100 : Math.min(100, fait * 100 / total);
        if (!interactif) {
            int dizieme = (int) (pourCent / 10);
            if (dizieme != dernierDizieme) {
                dernierDizieme = dizieme;
                sortie.println(quoi + " : " + fait + " / " + total + " (" + pourCent + " %)");
                sortie.flush();
            }
            return;
        }
        int barre = Math.max(10, Math.min(40, colonnes - quoi.length() - 32));
        int plein = (int) (barre * pourCent / 100);
        String ligne = quoi + " [" + "█".repeat(plein) + "░".repeat(barre - plein) + "] " + pourCent + " % " + fait + "/" + total;
        effacer();
        sortie.print(ligne);
        sortie.flush();
        derniere = ligne;
    }

    /** Ends the progress line. */
    public synchronized void fin() {
        if (!derniere.isEmpty()) {
            sortie.println();
            derniere = "";
        }
        dernierDizieme = -1;
    }

    private void effacer() {
        if (!derniere.isEmpty()) {
            sortie.print("\r" + " ".repeat(derniere.length()) + "\r");
            derniere = "";
        }
    }
}
