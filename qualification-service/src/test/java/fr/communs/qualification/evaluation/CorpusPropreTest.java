package fr.communs.qualification.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.communs.contrats.EmpreinteTexte;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusPropreTest {

    private static final Path LIVRE = Path.of("src/main/corpus");
    private static final String GYMNASE = "Construction d'un gymnase";
    private static final String ECOLE = "Rénovation de l'école";

    @TempDir
    private Path dossier;

    @Test
    void un_titre_public_retrouve_les_etiquettes_gardees_sous_son_empreinte() throws IOException {
        // Given
        ecrire(EmpreinteTexte.de(GYMNASE, "") + "\tI|T59,T60|S8|||90-321\n");

        // When: the producer's file writes the spaces otherwise
        List<Exemple> lus = CorpusPropre.lire(dossier, List.of(ECOLE, " Construction  d'un gymnase"), List.of());

        // Then
        assertThat(lus).extracting(Exemple::nom).containsExactly(" Construction  d'un gymnase");
        assertThat(lus.get(0).te()).isEqualTo("I");
        assertThat(lus.get(0).etiquettes()).isEqualTo(Map.of(Axe.THEMATIQUES, Set.of("T59", "T60"), Axe.SITES, Set.of("S8"),
                Axe.INTERVENTIONS, Set.of(), Axe.LEVIERS, Set.of(), Axe.COMPETENCES, Set.of("90-321")));
    }

    @Test
    void un_titre_dont_seul_le_lien_a_ete_lu_ne_dit_rien_des_axes() throws IOException {
        ecrire(EmpreinteTexte.de(GYMNASE, "") + "\tN\n");
        assertThat(CorpusPropre.lire(dossier, List.of(GYMNASE), List.of())).singleElement()
                .satisfies(e -> assertThat(e.te()).isEqualTo("N")).satisfies(e -> assertThat(e.etiquettes()).isEmpty());
    }

    @Test
    void un_titre_que_son_producteur_ne_publie_plus_n_est_pas_appris() throws IOException {
        ecrire(EmpreinteTexte.de(GYMNASE, "") + "\tI||S8|||\n");
        assertThat(CorpusPropre.lire(dossier, List.of(ECOLE), List.of())).isEmpty();
    }

    @Test
    void un_texte_de_la_validation_n_est_jamais_appris() throws IOException {
        // Given
        ecrire(EmpreinteTexte.de(GYMNASE, "") + "\tI||S8|||\n" + EmpreinteTexte.de(ECOLE, "") + "\tI||S19|||\n");

        // When
        List<Exemple> lus = CorpusPropre.lire(dossier, List.of(GYMNASE, ECOLE), List.of(new Exemple("v", ECOLE, "", "I", Map.of())));

        // Then
        assertThat(lus).extracting(Exemple::nom).containsExactly(GYMNASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I|S8", "", "X", "X||S8|||"})
    void une_ligne_mal_formee_est_nommee(String etiquettes) throws IOException {
        ecrire(EmpreinteTexte.de(GYMNASE, "") + "\t" + etiquettes + "\n");
        assertThatThrownBy(() -> CorpusPropre.lire(dossier, List.of(GYMNASE), List.of()))
                .hasMessageContaining("titres.tsv, ligne 1").hasMessageContaining("te|T|S|I|L|C");
    }

    @Test
    void le_corpus_livre_ne_porte_que_des_codes_connus_et_aucun_texte_deux_fois() throws IOException {
        // Given: each hash stands for its own title
        List<String> empreintes = Files.readAllLines(LIVRE.resolve(CorpusPropre.TITRES)).stream().map(l -> l.split("\t")[0]).toList();

        // When
        List<Exemple> fiches = CorpusPropre.lire(LIVRE, List.of(), List.of());

        // Then
        assertThat(new HashSet<>(empreintes)).hasSameSizeAs(empreintes).allMatch(e -> e.matches("[0-9a-f]{64}"));
        assertThat(fiches).extracting(e -> EmpreinteTexte.de(e.nom(), e.description())).doesNotHaveDuplicates();
        for (String ligne : Files.readAllLines(LIVRE.resolve(CorpusPropre.TITRES))) {
            verifier(CorpusPropre.exemple("x", "x", ligne.split("\t")[1].split("\\|", -1)));
        }
        fiches.forEach(CorpusPropreTest::verifier);
    }

    @Test
    void aucun_texte_de_la_validation_n_est_dans_le_corpus_livre() throws IOException {
        // Given
        Optional<Path> donnees = Corpus.dossierDesDonnees();
        assumeTrue(donnees.isPresent(), "corpus annoté absent (shared/data)");
        Set<String> livrees = Files.readAllLines(LIVRE.resolve(CorpusPropre.TITRES)).stream().map(l -> l.split("\t")[0])
                .collect(Collectors.toSet());
        CorpusPropre.lire(LIVRE, List.of(), List.of()).forEach(f -> livrees.add(f.empreinte()));

        // When
        List<Exemple> validation = Corpus.lireDossier(donnees.get()).stream().filter(Exemple::deValidation).toList();

        // Then
        assertThat(validation).hasSizeGreaterThan(2000).noneMatch(e -> livrees.contains(e.empreinte()));
    }

    private static void verifier(Exemple e) {
        assertThat(e.te()).isIn("O", "N", "I");
        assertThat(e.nom()).isNotBlank();
        for (Axe axe : e.etiquettes().keySet()) {
            // Parents are added by rule: among the labels they would say twice the same.
            e.etiquettes(axe).forEach(c -> assertThat(Parents.avec(axe, Set.of(c))).as(e.nom() + " " + c)
                    .allMatch(p -> p.equals(c) || !e.etiquettes(axe).contains(p)));
        }
        e.etiquettes().forEach((axe, codes) -> assertThat(codes).as(e.nom())
                .allMatch(c -> Nomenclatures.parCode(axe, c).isPresent()));
    }

    private void ecrire(String titres) throws IOException {
        Files.writeString(dossier.resolve(CorpusPropre.TITRES), titres);
        Files.writeString(dossier.resolve(CorpusPropre.FICHES), "");
    }
}
