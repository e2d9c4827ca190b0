package fr.communs.lanceur.mesures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Load by {@code wrk}: errors are part of the answer, a rate alone would hide them. */
final class Wrk {

    private static final Pattern BILAN = Pattern.compile("^BILAN (\\d+) ([\\d.]+) (\\d+) (\\d+) ([\\d.]+) ([\\d.]+)$", Pattern.MULTILINE);

    private Wrk() {
    }

    /**
     * One run.
     *
     * @param refus  answers above 399
     * @param reseau connections, reads or writes that failed, and time-outs
     * @param p50    milliseconds
     * @param p99    milliseconds
     */
    record Passage(long requetes, double secondes, long refus, long reseau, double p50, double p99) {

        long erreurs() {
            return refus + reseau;
        }

        /** Successful answers per second. */
        double parSeconde() {
            return (requetes - refus) / secondes;
        }
    }

    static Passage executer(Path script, int connexions, int secondes, int port, List<String> arguments) {
        List<String> commande = new ArrayList<>(List.of("wrk", "-t2", "-c" + connexions, "-d" + secondes + "s", "--timeout", "10s",
                "-s", script.toString(), "http://127.0.0.1:" + port + "/", "--"));
        commande.addAll(arguments);
        return lire(Outil.executer(commande, Map.of()));
    }

    static Passage lire(String sortie) {
        Matcher m = BILAN.matcher(sortie);
        if (!m.find()) {
            throw new IllegalStateException("wrk n'a pas donné de bilan : " + sortie);
        }
        return new Passage(Long.parseLong(m.group(1)), Double.parseDouble(m.group(2)), Long.parseLong(m.group(3)),
                Long.parseLong(m.group(4)), Double.parseDouble(m.group(5)), Double.parseDouble(m.group(6)));
    }
}
