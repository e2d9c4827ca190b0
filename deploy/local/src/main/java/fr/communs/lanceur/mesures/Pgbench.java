package fr.communs.lanceur.mesures;

import fr.communs.lanceur.ErreurUtilisateur;
import fr.communs.serveurs.PostgresLocal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ceiling of the database: the same statements, sent to the same server by {@code pgbench}, without any of our code. */
final class Pgbench {

    private static final Pattern TPS = Pattern.compile("^tps = ([\\d.]+) ", Pattern.MULTILINE);

    private final PostgresLocal postgres;
    private final Path travail;

    Pgbench(PostgresLocal postgres, Path travail) {
        this.postgres = postgres;
        this.travail = travail;
    }

    /**
     * @param script   pgbench script, one round trip per statement
     * @param variable {@code nom=valeur} given to the script, or null
     * @return transactions per second
     */
    double transactionsParSeconde(String base, String script, int connexions, int secondes, String variable) {
        Path fichier = Outil.ecrire(travail.resolve("plafond.sql"), script);
        List<String> commande = new ArrayList<>(List.of(programme(), "-h", "127.0.0.1", "-p", Integer.toString(postgres.port()),
                "-U", postgres.utilisateur(), "-n", "-M", "prepared", "-c", Integer.toString(connexions), "-j", "2",
                "-T", Integer.toString(secondes), "-f", fichier.toString()));
        if (variable != null) {
            commande.addAll(List.of("-D", variable));
        }
        commande.add(base);
        return lire(Outil.executer(commande, Map.of("PGPASSWORD", postgres.motDePasse())));
    }

    static double lire(String sortie) {
        Matcher m = TPS.matcher(sortie);
        if (!m.find()) {
            throw new IllegalStateException("pgbench n'a pas donné de débit : " + sortie);
        }
        return Double.parseDouble(m.group(1));
    }

    /** Debian's own path first: its wrapper in the PATH wants a cluster of its own. */
    private static String programme() {
        Path debian = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(debian)) {
            return "pgbench";
        }
        try (Stream<Path> versions = Files.list(debian)) {
            return versions.map(v -> v.resolve("bin/pgbench")).filter(Files::isExecutable).max(Comparator.naturalOrder())
                    .map(Path::toString).orElse("pgbench");
        } catch (IOException e) {
            throw new ErreurUtilisateur("pgbench introuvable : " + e.getMessage());
        }
    }
}
