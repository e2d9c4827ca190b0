package fr.communs.lanceur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code communs} in a folder of its own, where Maven, Node and Java only say that they were called. */
class ScriptTest {

    private static final List<String> MODULES = List.of("projets-service", "qualification-service", "aiguillage-service", "widget-ui",
            "deploy/local");
    private static final String LANCEUR = "deploy/local/target/lanceur-0.1.0.jar";

    @TempDir
    Path racine;

    private Process demo;

    @BeforeEach
    void poser() throws IOException {
        Files.copy(Dossier.courant().racine().resolve("communs"), racine.resolve("communs"));
        ecrire("pom.xml", "");
        for (String module : MODULES) {
            ecrire(module + "/pom.xml", "");
            ecrire(module + "/src/main/Source.java", "");
        }
        for (String fichier : List.of("scripts/construire.mjs", "package.json", "vite.config.ts", "tsconfig.json")) {
            ecrire("widget-ui/" + fichier, "");
        }
        ecrire("deploy/helm/communs/routes.csv", "");
        outil("mvnw", "mkdir -p deploy/local/target; touch " + LANCEUR + "; echo \"$@\" >>construit");
        outil("outils/bin/node", "exit 0");
        outil("outils/bin/npm", "exit 0");
        outil("outils/bin/javac", "exit 0");
        outil("outils/bin/java", "echo \"lanceur ${@: -1}\"");
        ecrire("outils/release", "JAVA_VERSION=\"99.0.1\"\n");
    }

    @AfterEach
    void arreter() {
        if (demo != null) {
            demo.destroyForcibly();
        }
    }

    @Test
    void une_source_plus_recente_se_construit_avant_la_demo() throws Exception {
        // Given
        toutEstConstruit();
        plusRecent("projets-service/src/main/Source.java");

        // When
        Sortie sortie = communs("demo");

        // Then
        assertThat(constructions()).singleElement().asString().contains("projets-service,qualification-service,aiguillage-service");
        assertThat(sortie).isEqualTo(new Sortie(0, "lanceur demo\n"));
    }

    @Test
    void la_table_des_routes_est_une_source() throws Exception {
        // Given
        toutEstConstruit();
        plusRecent("deploy/helm/communs/routes.csv");

        // When
        communs("demo");

        // Then
        assertThat(constructions()).hasSize(1);
    }

    @Test
    void un_fichier_de_donnees_hors_des_sources_ne_fait_rien_construire() throws Exception {
        // Given
        toutEstConstruit();
        plusRecent("projets.csv");
        plusRecent("deploy/export.csv");
        plusRecent("donnees/src/corpus.jsonl");

        // When
        communs("importer");

        // Then
        assertThat(constructions()).isEmpty();
    }

    @Test
    void sous_une_demo_qui_tourne_ni_demo_ni_importer_ne_construisent() throws Exception {
        // Given
        toutEstConstruit();
        plusRecent("projets-service/src/main/Source.java");
        lancerUneDemo();

        // When
        Sortie seconde = communs("demo");
        Sortie importation = communs("importer");

        // Then
        assertThat(constructions()).isEmpty();
        assertThat(List.of(seconde, importation)).containsExactly(new Sortie(0, "lanceur demo\n"), new Sortie(0, "lanceur importer\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mesures", "pannes", "evaluer"})
    void sous_une_demo_ce_qui_est_a_construire_est_refuse_et_rien_ne_se_construit(String mot) throws Exception {
        // Given
        toutEstConstruit();
        plusRecent("projets-service/src/main/Source.java");
        lancerUneDemo();

        // When
        Sortie sortie = communs(mot);

        // Then
        assertThat(sortie.code).isEqualTo(2);
        assertThat(constructions()).isEmpty();
    }

    /** Tests are built anew each time. */
    @Test
    void sous_une_demo_les_tests_sont_refuses() throws Exception {
        // Given
        toutEstConstruit();
        lancerUneDemo();

        // When
        Sortie sortie = communs("test");

        // Then
        assertThat(sortie.code).isEqualTo(2);
        assertThat(constructions()).isEmpty();
    }

    @Test
    void sous_une_demo_l_evaluation_se_fait_quand_rien_n_est_a_construire() throws Exception {
        // Given
        toutEstConstruit();
        lancerUneDemo();

        // When
        Sortie sortie = communs("evaluer");

        // Then
        assertThat(sortie.code).isZero();
        assertThat(constructions()).isEmpty();
    }

    @Test
    void apres_une_panne_le_numero_d_un_autre_processus_n_est_pas_pris_pour_la_demo() throws Exception {
        // Given
        toutEstConstruit();
        plusRecent("projets-service/src/main/Source.java");
        etatDe(ProcessHandle.current().pid());

        // When
        communs("demo");

        // Then
        assertThat(constructions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"etat", "etat --json", "arreter", "effacer"})
    void sans_rien_de_construit_ni_de_demo_le_script_repond_comme_le_lanceur(String mots) throws Exception {
        // Given
        Sortie lanceur = lanceurVeritable(mots.split(" "));

        // When
        Sortie sortie = communs(mots.split(" "));

        // Then
        assertThat(sortie).isEqualTo(lanceur);
        assertThat(sortie.code).isZero();
        assertThat(constructions()).isEmpty();
    }

    @Test
    void sans_rien_de_construit_effacer_supprime_ce_qui_restait() throws Exception {
        // Given
        ecrire(".communs/cles.env", "CLE_MEC=x");

        // When
        communs("effacer");

        // Then
        assertThat(racine.resolve(".communs")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"etat", "arreter", "effacer"})
    void apres_un_nettoyage_sous_une_demo_seul_le_lanceur_se_construit_et_repond(String mot) throws Exception {
        // Given
        lancerUneDemo();

        // When
        Sortie sortie = communs(mot);

        // Then
        assertThat(constructions()).containsExactly("-B -DskipTests -am -pl deploy/local package");
        assertThat(sortie).isEqualTo(new Sortie(0, "lanceur " + mot + "\n"));
    }

    private void toutEstConstruit() throws IOException {
        for (String service : List.of("projets", "qualification", "aiguillage")) {
            ecrire(service + "-service/target/quarkus-app/quarkus-run.jar", "");
        }
        ecrire(LANCEUR, "");
        ecrire("target/.construit", "");
    }

    private void plusRecent(String fichier) throws IOException {
        ecrire(fichier, "");
        Files.setLastModifiedTime(racine.resolve(fichier), FileTime.from(Instant.now().plusSeconds(60)));
    }

    /** A process that waits under the command line of a launcher. */
    private void lancerUneDemo() throws IOException {
        demo = new ProcessBuilder("bash", "-c", "read -r _", "fr.communs.lanceur.Lanceur", "demo").start();
        etatDe(demo.pid());
    }

    private void etatDe(long pid) throws IOException {
        ecrire(".communs/etat.json", Api.JSON.createObjectNode().set("parties", Api.JSON.createArrayNode()
                .add(Api.JSON.createObjectNode().put("nom", "passerelle").put("pid", pid).put("port", 0))).toPrettyString());
    }

    private List<String> constructions() throws IOException {
        Path journal = racine.resolve("construit");
        return Files.exists(journal) ? Files.readAllLines(journal) : List.of();
    }

    private record Sortie(int code, String texte) {
    }

    private Sortie communs(String... mots) throws IOException, InterruptedException {
        ProcessBuilder script = commande(List.of("bash", racine.resolve("communs").toString()), mots);
        script.environment().put("JAVA_HOME", racine.resolve("outils").toString());
        script.environment().merge("PATH", racine.resolve("outils/bin").toString(), (ancien, bin) -> bin + ":" + ancien);
        return executer(script);
    }

    /** The launcher itself, on a folder without a demo. */
    private Sortie lanceurVeritable(String... mots) throws IOException, InterruptedException {
        return executer(commande(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dcommuns.racine=" + racine,
                "-cp", System.getProperty("java.class.path"), "fr.communs.lanceur.Lanceur"), mots));
    }

    private static ProcessBuilder commande(List<String> programme, String... mots) {
        List<String> commande = new ArrayList<>(programme);
        commande.addAll(List.of(mots));
        return new ProcessBuilder(commande).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private static Sortie executer(ProcessBuilder commande) throws IOException, InterruptedException {
        Process processus = commande.start();
        processus.getOutputStream().close();
        String texte = new String(processus.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Sortie(processus.waitFor(), texte);
    }

    private void outil(String chemin, String corps) throws IOException {
        ecrire(chemin, "#!/usr/bin/env bash\n" + corps + "\n");
        assertThat(racine.resolve(chemin).toFile().setExecutable(true)).isTrue();
    }

    private void ecrire(String chemin, String texte) throws IOException {
        Path fichier = racine.resolve(chemin);
        Files.createDirectories(fichier.getParent());
        Files.writeString(fichier, texte);
    }
}
