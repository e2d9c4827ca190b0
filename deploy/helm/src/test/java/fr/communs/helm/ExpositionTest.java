package fr.communs.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The table routes.csv, once rendered, sends each path where the rules of the gateway send it, whatever order a controller gives to
 * expressions: as written, longest first, before prefixes or after them.
 */
class ExpositionTest {

    private static final Comparator<Regle> LONGUEUR = Comparator.comparing((Regle r) -> -r.texte().length());
    private static final Map<String, Object> INGRESS = Map.of("ingress.enabled", true, "ingress.regex", true);

    @Test
    void l_httproute_route_chaque_chemin_comme_la_table_quel_que_soit_le_rang_des_expressions() throws IOException {
        // Given
        List<Regle> regles = regles(Chart.rendre().un(HTTPRoute.class, "communs"));
        List<Comparator<Regle>> controleurs = List.of(
                rang("Exact", "RegularExpression", "PathPrefix").thenComparing(LONGUEUR),
                rang("Exact", "PathPrefix", "RegularExpression").thenComparing(LONGUEUR),
                rang("Exact", "RegularExpression", "PathPrefix").thenComparing(longueurDesPrefixes()),
                rang("Exact", "PathPrefix", "RegularExpression").thenComparing(longueurDesPrefixes()));

        for (String chemin : chemins()) {
            // When
            List<String> choix = controleurs.stream().map(ordre -> premier(regles, ordre, chemin)).toList();

            // Then
            assertThat(choix).as(chemin).containsOnly(attendu(chemin));
        }
    }

    @Test
    void l_ingress_route_chaque_chemin_comme_la_table_dans_l_ordre_ecrit_et_dans_l_ordre_des_longueurs() throws IOException {
        // Given
        List<Regle> regles = regles(Chart.rendre(INGRESS).un(Ingress.class, "communs"));

        for (String chemin : chemins()) {
            // When
            List<String> choix = List.of(premier(regles, (a, b) -> 0, chemin), premier(regles, LONGUEUR, chemin));

            // Then
            assertThat(choix).as(chemin).containsOnly(attendu(chemin));
        }
    }

    @Test
    void les_cas_delicats_de_la_table_arrivent_au_bon_service() throws IOException {
        // Given
        List<Regle> regles = regles(Chart.rendre().un(HTTPRoute.class, "communs"));
        Comparator<Regle> ordre = rang("Exact", "RegularExpression", "PathPrefix").thenComparing(LONGUEUR);

        // When
        Map<String, String> choix = Map.of(
                "mec", premier(regles, ordre, "/projets/mec/services"),
                "mecene", premier(regles, ordre, "/projets/mecene/services"),
                "étoile", premier(regles, ordre, "/projets/018f/services/x"),
                "frontière", premier(regles, ordre, "/projets/018f/servicesx"),
                "admin", premier(regles, ordre, "/admin/catalogue/import"),
                "plateformes", premier(regles, ordre, "/admin/plateformes/MEC"),
                "accueil", premier(regles, ordre, "/"),
                "interne", premier(regles, ordre, "/q/metrics"),
                "sante", premier(regles, ordre, "/health"),
                "docs", premier(regles, ordre, "/api/qualification"));

        // Then
        assertThat(choix).isEqualTo(Map.of("mec", "projets", "mecene", "aiguillage", "étoile", "aiguillage", "frontière", "projets",
                "admin", "aiguillage", "plateformes", "projets", "accueil", "projets", "interne", "aucun", "sante", "projets",
                "docs", "qualification"));
    }

    @Test
    void l_httproute_tient_dans_les_bornes_de_la_gateway_api() {
        // Given
        HTTPRoute route = Chart.rendre().un(HTTPRoute.class, "communs");

        // When
        var regles = route.getSpec().getRules();

        // Then
        assertThat(regles).hasSizeLessThanOrEqualTo(16).allSatisfy(r -> assertThat(r.getMatches()).hasSizeBetween(1, 64));
        assertThat(regles.stream().mapToInt(r -> r.getMatches().size()).sum()).isLessThan(128);
        assertThat(route.getSpec().getHostnames()).containsExactly("communs.exemple.fr");
        assertThat(regles).filteredOn(r -> !r.getFilters().isEmpty())
                .extracting(r -> r.getFilters().get(0).getUrlRewrite().getPath().getReplaceFullPath())
                .containsExactly("/q/openapi", "/q/openapi", "/q/openapi");
    }

    @Test
    void l_ingress_n_ecrit_que_des_chemins_que_l_api_accepte() {
        // Given
        Map<String, Object> valeurs = Map.of("ingress.enabled", true, "ingress.regex", true, "ingress.className", "nginx",
                "ingress.tls.secretName", "certificat", "ingress.annotations.nginx\\.org/path-regex", "case_sensitive");

        // When
        Ingress ingress = Chart.rendre(valeurs).un(Ingress.class, "communs");

        // Then
        assertThat(ingress.getSpec().getRules()).singleElement().satisfies(r -> assertThat(r.getHttp().getPaths()).allSatisfy(p -> {
            assertThat(p.getPath()).startsWith("/").endsWith("$");
            assertThat(p.getPathType()).isEqualTo("ImplementationSpecific");
        }));
        assertThat(ingress.getSpec().getTls()).singleElement().satisfies(t -> assertThat(t.getSecretName()).isEqualTo("certificat"));
        assertThat(ingress.getMetadata().getAnnotations()).containsEntry("nginx.org/path-regex", "case_sensitive");
    }

    @Test
    void sans_exposition_demandee_rien_n_est_expose() {
        // Given
        Map<String, Object> valeurs = Map.of("httpRoute.enabled", false);

        // When
        Manifestes manifestes = Chart.rendre(valeurs);

        // Then
        assertThat(manifestes.deGenre(HTTPRoute.class)).isEmpty();
        assertThat(manifestes.deGenre(Ingress.class)).isEmpty();
    }

    /** One match of a rendered route. */
    private record Regle(String type, String texte, String service) {

        boolean accepte(String chemin) {
            Predicate<String> essai = switch (type) {
                case "Exact" -> texte::equals;
                case "PathPrefix" -> c -> c.equals(texte) || c.startsWith(texte + "/");
                default -> Pattern.compile(texte).asMatchPredicate();
            };
            return essai.test(chemin);
        }
    }

    private static List<Regle> regles(HTTPRoute route) {
        return route.getSpec().getRules().stream().flatMap(r -> r.getMatches().stream().map(m -> new Regle(m.getPath().getType(),
                m.getPath().getValue(), r.getBackendRefs().get(0).getName().replace("communs-", "")))).toList();
    }

    private static List<Regle> regles(Ingress ingress) {
        return ingress.getSpec().getRules().get(0).getHttp().getPaths().stream().map(p -> new Regle("expression", p.getPath(),
                p.getBackend().getService().getName().replace("communs-", ""))).toList();
    }

    private static Comparator<Regle> rang(String... types) {
        return Comparator.comparingInt(r -> List.of(types).indexOf(r.type()));
    }

    /** Prefixes by length, as the specification asks; expressions as they are written. */
    private static Comparator<Regle> longueurDesPrefixes() {
        return Comparator.comparing(r -> r.type().equals("PathPrefix") ? -r.texte().length() : 0);
    }

    private static String premier(List<Regle> regles, Comparator<Regle> ordre, String chemin) {
        return regles.stream().sorted(ordre).filter(r -> r.accepte(chemin)).findFirst().map(Regle::service).orElse("aucun");
    }

    /** The rules of the gateway, written again without any expression: segment by segment, a literal before `*` before the end. */
    private static String attendu(String chemin) throws IOException {
        if (chemin.equals("/health")) {
            return "projets";
        }
        List<String> segments = segments(chemin);
        return table().stream().filter(ligne -> couvre(segments(ligne[0]), segments, chemin))
                .min(Comparator.comparing(ligne -> rangs(ligne[0]))).map(ligne -> ligne[1]).orElse("aucun");
    }

    private static boolean couvre(List<String> ligne, List<String> segments, String chemin) {
        if (ligne.isEmpty()) {
            return chemin.equals("/");
        }
        if (ligne.size() > segments.size()) {
            return false;
        }
        for (int i = 0; i < ligne.size(); i++) {
            boolean egal = ligne.get(i).equals("*") ? !segments.get(i).isEmpty() : ligne.get(i).equals(segments.get(i));
            if (!egal) {
                return false;
            }
        }
        return true;
    }

    private static String rangs(String ligne) {
        StringBuilder rangs = new StringBuilder();
        segments(ligne).forEach(s -> rangs.append(s.equals("*") ? 'b' : 'a'));
        return rangs.append('c').toString();
    }

    private static List<String> segments(String chemin) {
        return chemin.equals("/") ? List.of() : List.of(chemin.substring(1).split("/", -1));
    }

    private static List<String[]> table() throws IOException {
        return Files.readAllLines(Chart.SOURCE.resolve("routes.csv")).stream().skip(1)
                .filter(l -> !l.isBlank() && !l.startsWith("#")).map(l -> l.replace("/**", "").split(";")).toList();
    }

    /** Every line of the table with its neighbourhood: below it, beside it, and with each kind of segment in the place of `*`. */
    private static Set<String> chemins() throws IOException {
        Set<String> chemins = new TreeSet<>(List.of("/", "/health", "/q/metrics", "/q/health/live", "/inconnu", "/projets/mec",
                "/projets/mec/services", "/projets/mec/123/qualification", "/projets/bulk", "/projets/mec-123", "/projetsx"));
        for (String[] ligne : table()) {
            for (String segment : List.of("018f3c1e-0000-7000-8000-000000000001", "mec", "m", "me", "mea", "mecs", "xmec", "services")) {
                String chemin = ligne[0].replace("*", segment);
                chemins.addAll(new ArrayList<>(List.of(chemin, chemin + "/x", chemin + "/x/services")));
                if (!chemin.equals("/")) {
                    chemins.add(chemin + "x");
                }
            }
        }
        chemins.removeIf(c -> c.startsWith("//"));
        return chemins;
    }
}
