package fr.communs.lanceur.mesures;

import fr.communs.lanceur.ErreurUtilisateur;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs an outside tool to its end and returns what it printed. */
final class Outil {

    private Outil() {
    }

    static String executer(List<String> commande, Map<String, String> environnement) {
        try {
            ProcessBuilder builder = new ProcessBuilder(commande).redirectErrorStream(true);
            builder.environment().putAll(environnement);
            Process processus = builder.start();
            String sortie;
            try (InputStream in = processus.getInputStream()) {
                sortie = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            if (processus.waitFor() != 0) {
                throw new IllegalStateException(commande.get(0) + " a échoué : " + sortie);
            }
            return sortie;
        } catch (IOException e) {
            throw new ErreurUtilisateur("Outil absent : " + commande.get(0) + " (" + e.getMessage() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Copies class path resources, one after the other, into one file that a tool can read. */
    static Path deposer(Path dossier, String nom, String... ressources) {
        StringBuilder texte = new StringBuilder();
        for (String ressource : ressources) {
            try (InputStream in = Outil.class.getResourceAsStream(ressource)) {
                texte.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ecrire(dossier.resolve(nom), texte.toString());
    }

    static Path ecrire(Path fichier, String texte) {
        try {
            Files.createDirectories(fichier.getParent());
            return Files.writeString(fichier, texte);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
