package fr.communs.helm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The chart rendered by Helm itself with the example values of production and the changes of one test.
 *
 * <p>The Helm library prints no hook, and the Job of the topics is one: a copy of the chart is rendered where the annotation that
 * makes a hook is written {@value #CROCHET}, so that no manifest escapes the checks.
 */
final class Chart {

    static final Path SOURCE = Path.of("communs").toAbsolutePath();
    static final Path EXEMPLE = SOURCE.resolve("exemples/production.yaml");
    static final String CROCHET = "essai/hook";
    static final List<String> SERVICES = List.of("aiguillage", "projets", "qualification");

    private static final String KUBERNETES = "1.33.0";
    private static final Path COPIE = copie();

    private Chart() {
    }

    static Manifestes rendre() {
        return rendre(Map.of());
    }

    /** @param valeurs path of a value in values.yaml, e.g. {@code kafka.existingSecret} (a dot in a key is {@code \\.}), to its value */
    static Manifestes rendre(Map<String, Object> valeurs) {
        return Manifestes.lire(texte(valeurs));
    }

    /** Everything that can be switched on, at once: the rules that hold for every manifest are checked on it. */
    static Manifestes complet() {
        Map<String, Object> valeurs = new HashMap<>(Map.of(
                "ingress.enabled", true, "ingress.regex", true, "image.pullSecrets", List.of("tirage")));
        SERVICES.forEach(service -> valeurs.put("services." + service + ".hpa.enabled", true));
        return rendre(valeurs);
    }

    /** The YAML as Helm prints it; throws {@link IllegalStateException} with Helm's message when the chart refuses the values. */
    static String texte(Map<String, Object> valeurs) {
        return new Helm(COPIE).template().withName("communs").withNamespace("ville").withKubeVersion(KUBERNETES)
                .withValuesFile(fichier(valeurs)).call();
    }

    /** What Helm tells after an installation, made without any cluster. */
    static String notes(Map<String, Object> valeurs) {
        String sortie = new Helm(SOURCE).install().withName("communs").withNamespace("ville").withKubeVersion(KUBERNETES)
                .withValuesFile(fichier(valeurs)).clientOnly().dryRun().call().getOutput();
        return sortie.substring(sortie.indexOf("NOTES:"));
    }

    /** The example of production with the changes, as one file: {@code --set} knows neither empty lists nor every type. */
    private static Path fichier(Map<String, Object> valeurs) {
        ObjectMapper yaml = new YAMLMapper();
        try {
            ObjectNode racine = (ObjectNode) yaml.readTree(EXEMPLE.toFile());
            valeurs.forEach((chemin, valeur) -> {
                String[] cles = chemin.split("(?<!\\\\)\\.");
                ObjectNode noeud = racine;
                for (int i = 0; i < cles.length - 1; i++) {
                    noeud = noeud.withObjectProperty(cles[i]);
                }
                noeud.set(cles[cles.length - 1].replace("\\.", "."), yaml.valueToTree(valeur));
            });
            Path fichier = Files.createTempFile("valeurs", ".yaml");
            fichier.toFile().deleteOnExit();
            yaml.writeValue(fichier.toFile(), racine);
            return fichier;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copie() {
        try (var fichiers = Files.walk(SOURCE)) {
            Path cible = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "chart").resolve("communs");
            for (Path fichier : fichiers.filter(Files::isRegularFile).toList()) {
                Path destination = cible.resolve(SOURCE.relativize(fichier));
                Files.createDirectories(destination.getParent());
                Files.writeString(destination, Files.readString(fichier).replace("\"helm.sh/hook\"", "\"" + CROCHET + "\""));
            }
            return cible;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
