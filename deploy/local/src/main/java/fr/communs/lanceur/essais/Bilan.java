package fr.communs.lanceur.essais;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sums what every test runner of one build says: JUnit reports of Surefire and Failsafe, closing lines of Vitest.
 *
 * <p>Run from its source by {@code ./communs test}, also when the build failed before this module was compiled: it needs the JDK only.
 * A build that fails without a failed test counts as one failure.
 */
public final class Bilan {

    private static final Pattern SUITE = Pattern.compile("<testsuite\\s[^>]*>", Pattern.DOTALL);
    private static final Pattern VITEST = Pattern.compile(
            "^\\s*Tests\\s+(?:(\\d+) failed\\s*\\|?\\s*)?(?:(\\d+) passed)?.*\\(\\d+\\)\\s*$");
    private static final Pattern COULEURS = Pattern.compile("\u001B\\[[0-9;]*m");

    private Bilan() {
    }

    /** @param mots root of the project, log of the build, exit code of the build */
    public static void main(String[] mots) throws IOException {
        Comptes comptes = rapportsJunit(Path.of(mots[0])).plus(vitest(Files.readAllLines(Path.of(mots[1]), StandardCharsets.UTF_8)));
        boolean construit = mots[2].equals("0");
        if (!construit && comptes.echoues == 0) {
            System.out.println("La construction a échoué sans qu'un test échoue : voir " + mots[1]);
            comptes = comptes.plus(new Comptes(0, 1));
        }
        System.out.println(comptes.ligne());
        System.exit(comptes.echoues == 0 && construit ? 0 : 1);
    }

    static Comptes rapportsJunit(Path racine) throws IOException {
        List<Path> rapports;
        try (Stream<Path> chemins = Files.find(racine, 6, (p, a) -> a.isRegularFile()
                && p.getFileName().toString().matches("TEST-.*\\.xml")
                && p.getParent().getFileName().toString().matches("(surefire|failsafe)-reports"))) {
            rapports = chemins.toList();
        }
        Comptes comptes = new Comptes(0, 0);
        for (Path rapport : rapports) {
            Matcher suite = SUITE.matcher(Files.readString(rapport));
            if (suite.find()) {
                int echoues = nombre(suite.group(), "errors") + nombre(suite.group(), "failures");
                int passes = nombre(suite.group(), "tests") - echoues - nombre(suite.group(), "skipped");
                comptes = comptes.plus(new Comptes(passes, echoues));
            }
        }
        return comptes;
    }

    static Comptes vitest(List<String> journal) {
        Comptes comptes = new Comptes(0, 0);
        for (String ligne : journal) {
            Matcher fin = VITEST.matcher(COULEURS.matcher(ligne).replaceAll(""));
            if (fin.matches()) {
                comptes = comptes.plus(new Comptes(nombre(fin.group(2)), nombre(fin.group(1))));
            }
        }
        return comptes;
    }

    private static int nombre(String balise, String attribut) {
        Matcher valeur = Pattern.compile("\\s" + attribut + "=\"(\\d+)\"").matcher(balise);
        return valeur.find() ? Integer.parseInt(valeur.group(1)) : 0;
    }

    private static int nombre(String texte) {
        return texte == null ? 0 : Integer.parseInt(texte);
    }

    /** Tests that ran: a skipped one is neither. */
    record Comptes(int passes, int echoues) {

        Comptes plus(Comptes autres) {
            return new Comptes(passes + autres.passes, echoues + autres.echoues);
        }

        String ligne() {
            return passes + " passed, " + echoues + " failed";
        }
    }
}
