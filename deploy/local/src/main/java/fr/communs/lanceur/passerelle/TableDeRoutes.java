package fr.communs.lanceur.passerelle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which service answers a path: a line is a prefix that ends at a {@code /}, {@code *} stands for one segment, the most specific line
 * wins, {@code /} is the home page alone. A path that could mean another one once decoded or normalised belongs to nobody.
 */
final class TableDeRoutes {

    private final List<Route> routes;

    private TableDeRoutes(List<Route> routes) {
        this.routes = routes.stream().sorted().toList();
    }

    /** The table shared with the chart ({@code deploy/helm/communs/routes.csv}). */
    static TableDeRoutes charger() {
        try (InputStream in = TableDeRoutes.class.getResourceAsStream("routes.csv")) {
            return lire(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param lignes {@code chemin;service}, the first one holds the titles */
    static TableDeRoutes lire(List<String> lignes) {
        List<Route> routes = new ArrayList<>();
        for (String ligne : lignes.subList(1, lignes.size())) {
            String[] cellules = ligne.split(";");
            if (cellules.length != 2 || !cellules[0].startsWith("/")) {
                throw new IllegalArgumentException("Not a route: " + ligne);
            }
            routes.add(new Route(segments(cellules[0]), cellules[1].strip()));
        }
        return new TableDeRoutes(routes);
    }

    /** @param chemin raw path of the request, without its query */
    Optional<String> service(String chemin) {
        if (ambigu(chemin)) {
            return Optional.empty();
        }
        List<String> demandes = segments(chemin);
        return routes.stream().filter(r -> r.couvre(demandes)).findFirst().map(Route::service);
    }

    /** Services named in the table, each once. */
    List<String> services() {
        return routes.stream().map(Route::service).distinct().sorted().toList();
    }

    /** Dot segments, encoded dots and slashes, path parameters: the service would read another path than the gateway did. */
    private static boolean ambigu(String chemin) {
        String bas = chemin.toLowerCase(java.util.Locale.ROOT);
        return !chemin.startsWith("/") || bas.contains("%2f") || bas.contains("%5c") || bas.contains("\\") || bas.contains("//")
                || segments(bas.replace("%2e", ".")).stream().map(s -> s.split(";", 2)[0]).anyMatch(s -> s.equals(".") || s.equals(".."));
    }

    private static List<String> segments(String chemin) {
        return chemin.equals("/") ? List.of() : Arrays.asList(chemin.substring(1).split("/"));
    }

    private record Route(List<String> segments, String service) implements Comparable<Route> {

        boolean couvre(List<String> demandes) {
            if (segments.isEmpty()) {
                return demandes.isEmpty();
            }
            if (demandes.size() < segments.size()) {
                return false;
            }
            for (int i = 0; i < segments.size(); i++) {
                if (!segments.get(i).equals("*") && !segments.get(i).equals(demandes.get(i))) {
                    return false;
                }
            }
            return true;
        }

        /** Most specific first: from the left, a name before {@code *}, then more segments before fewer. */
        @Override
        public int compareTo(Route autre) {
            for (int i = 0; i < Math.min(segments.size(), autre.segments.size()); i++) {
                boolean jokerIci = segments.get(i).equals("*");
                boolean jokerLa = autre.segments.get(i).equals("*");
                if (jokerIci != jokerLa) {
                    return jokerIci ? 1 : -1;
                }
            }
            return Integer.compare(autre.segments.size(), segments.size());
        }
    }
}
