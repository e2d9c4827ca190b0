package fr.communs.lanceur;

import fr.communs.lanceur.demo.Arret;
import fr.communs.lanceur.demo.Demo;
import fr.communs.lanceur.demo.EtatDemo;
import fr.communs.lanceur.importation.Importation;
import fr.communs.lanceur.mesures.Mesures;
import fr.communs.lanceur.pannes.Pannes;
import java.util.List;

/** Entry point of the commands of {@code ./communs} that are written in Java: one word, one command. */
public final class Lanceur {

    private Lanceur() {
    }

    public static void main(String[] mots) {
        System.exit(executer(List.of(mots)));
    }

    private static int executer(List<String> mots) {
        if (mots.isEmpty()) {
            System.err.println("Commande attendue : voir ./communs aide.");
            return 2;
        }
        Dossier dossier = Dossier.courant();
        List<String> suite = mots.subList(1, mots.size());
        try {
            return switch (mots.get(0)) {
                case "demo" -> new Demo(dossier).executer(suite);
                case "importer" -> new Importation(dossier).executer(suite);
                case "etat" -> new EtatDemo(dossier).executer(suite);
                case "arreter" -> new Arret(dossier).arreter();
                case "effacer" -> new Arret(dossier).effacer();
                case "mesures" -> new Mesures(dossier).executer(suite);
                case "pannes" -> new Pannes(dossier).executer(suite);
                default -> throw new ErreurUtilisateur("Commande inconnue : " + mots.get(0) + " (voir ./communs aide).");
            };
        } catch (ErreurUtilisateur e) {
            System.err.println(e.getMessage());
            return 2;
        } catch (RuntimeException e) {
            // Caught here so that the exit is not held up by the threads of the gateway.
            System.err.println("Échec : " + e.getMessage());
            System.err.println("Journaux : " + dossier.etat().resolve("journaux"));
            e.printStackTrace();
            return 1;
        }
    }
}
