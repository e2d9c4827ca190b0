package fr.communs.qualification.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.communs.qualification.llm.ServeurLlm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluerTest {

    private static final ServeurLlm LLM = ServeurLlm.demarrer();

    @TempDir
    private Path dossier;
    private final ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    private final ByteArrayOutputStream erreurs = new ByteArrayOutputStream();

    @Test
    void un_jeu_annote_donne_des_predictions_au_format_convenu_et_un_rapport() throws IOException {
        // Given
        Path jeu = ecrire("""
                {"id":"a","nom":"Construction d'un gymnase","description":"","te":"I","T":[],"S":["S8"],"I":["I7"],"L":[],"C":["90-321"]}

                {"id":"b","nom":"🌳","te":"I"}
                """);
        Path predictions = dossier.resolve("p.jsonl");
        Path rapport = dossier.resolve("r.md");

        // When
        int code = executer("--jeu", jeu.toString(), "--moteur", "embarque", "--sortie", predictions.toString(), "--rapport",
                rapport.toString());

        // Then
        assertThat(code).isZero();
        List<String> lignes = Files.readAllLines(predictions);
        assertThat(lignes).hasSize(2);
        JsonNode a = new JsonMapper().readTree(lignes.get(0));
        assertThat(a.path("id").asText()).isEqualTo("a");
        assertThat(a.at("/te/classe").asText()).isEqualTo("I");
        assertThat(a.at("/S/0/code").asText()).isEqualTo("S8");
        assertThat(a.at("/S/0/preuves/0").asText()).isEqualTo("gymnase");
        assertThat(a.has("probabiliteTe")).isTrue();
        JsonNode b = new JsonMapper().readTree(lignes.get(1));
        assertThat(b.path("T")).isEmpty();
        assertThat(b.path("probabiliteTe").isNull()).isTrue();
        assertThat(texte(sortie)).startsWith("Moteur embarqué, version ").contains("jeu : 2 textes").contains("micro-F1").contains("sites");
        assertThat(rapport).content().contains("| sites | 1.000 | 1.000 | **1.000** |");
        JsonNode mesures = new JsonMapper().readTree(Files.readString(dossier.resolve("r.json")));
        assertThat(mesures.at("/jeux/jeu/axes/sites/microF1").asDouble()).isEqualTo(1.0);
        assertThat(mesures.at("/jeux/jeu/textes").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --moteur,llm,--jeu,JEU  | Le moteur « llm » demande un serveur compatible OpenAI : donnez COMMUNS_QUALIFICATION_LLM_URL
            --moteur,hybride,--jeu,JEU | Le moteur « hybride » demande un serveur compatible OpenAI
            --moteur,llm,--rapport,r.md | --rapport et --chiffres écrivent les chiffres publiés
            --limite,zéro           | --limite attend un nombre de textes, au moins 1 (reçu : zéro)
            --corrections,x.jsonl   | --corrections ne sert qu'avec --entrainer
            --moteur,magique        | Moteur inconnu : magique
            --jeux,x.jsonl          | Option inconnue : --jeux
            --jeu                   | Il manque la valeur de --jeu
            --jeu,/n/existe/pas     | Fichier illisible
            """)
    void ce_qui_ne_peut_etre_fait_est_dit_en_francais_avec_le_code_2(String arguments, String message) throws IOException {
        // Given: a set of its own, since the corpus does not stand beside every clone
        Path jeu = ecrire("{\"nom\":\"Rénovation de l'école\"}");

        // When
        int code = executer(arguments.replace("JEU", jeu.toString()).split(","));

        // Then
        assertThat(code).isEqualTo(2);
        assertThat(texte(erreurs)).contains(message);
        assertThat(texte(sortie)).isEmpty();
    }

    @Test
    void le_rapport_nomme_le_moteur_qui_a_repondu() throws IOException {
        // Given
        Path jeu = ecrire("{\"nom\":\"Rénovation de l'école\",\"te\":\"N\"}");
        LLM.repond("{\"te\":{\"classe\":\"pas_de_lien\",\"score\":0.9}}");
        regler("url", LLM.url());

        // When
        int code = executer("--moteur", "llm", "--jeu", jeu.toString());

        // Then
        assertThat(code).isZero();
        assertThat(texte(sortie)).startsWith("Moteur LLM, version m/prompt-").contains("lien TE        exact 1.000");
    }

    @ParameterizedTest
    @CsvSource({"delai, bientôt", "url, ftp://ici"})
    void un_reglage_faux_du_llm_est_dit_en_francais_avec_le_code_2(String nom, String valeur) throws IOException {
        // Given
        Path jeu = ecrire("{\"nom\":\"Rénovation de l'école\"}");
        regler("url", LLM.url());
        regler(nom, valeur);

        // When
        int code = executer("--moteur", "llm", "--jeu", jeu.toString());

        // Then
        assertThat(code).isEqualTo(2);
        assertThat(texte(erreurs)).contains("communs.qualification.llm").doesNotContain("Exception");
        assertThat(texte(sortie)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"nom":         | ligne 1 : JSON invalide
            [1]             | ligne 1 : un objet JSON avec un champ « nom » est attendu
            {"id":"sans"}   | ligne 1 : un objet JSON avec un champ « nom » est attendu
            """)
    void une_ligne_hors_format_est_nommee(String ligne, String message) throws IOException {
        // Given
        Path jeu = ecrire(ligne);

        // When
        int code = executer("--jeu", jeu.toString());

        // Then
        assertThat(code).isEqualTo(2);
        assertThat(texte(erreurs)).contains(message);
    }

    private static void regler(String nom, String valeur) {
        System.setProperty("communs.qualification.llm." + nom, valeur);
        System.setProperty("communs.qualification.llm.cle", "x");
        System.setProperty("communs.qualification.llm.modele", "m");
    }

    @AfterEach
    void deregler() {
        List.of("url", "cle", "modele", "delai").forEach(nom -> System.clearProperty("communs.qualification.llm." + nom));
    }

    private Path ecrire(String contenu) throws IOException {
        return Files.writeString(dossier.resolve("jeu.jsonl"), contenu);
    }

    private int executer(String... arguments) {
        return Evaluer.executer(arguments, new PrintStream(sortie, true, StandardCharsets.UTF_8),
                new PrintStream(erreurs, true, StandardCharsets.UTF_8));
    }

    private static String texte(ByteArrayOutputStream flux) {
        return flux.toString(StandardCharsets.UTF_8);
    }
}
