package fr.communs.contrats.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.communs.contrats.ContratsJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The vocabularies are complete, in their contractual order, and consistent with one another. */
class NomenclaturesTest {

    @ParameterizedTest
    @CsvSource({"THEMATIQUES, 138", "SITES, 59", "INTERVENTIONS, 15", "LEVIERS, 72", "COMPETENCES, 156"})
    void chaque_axe_est_complet_sans_doublon_de_code_ni_de_libelle(Axe axe, int nombre) {
        // When
        List<Terme> termes = Nomenclatures.termes(axe);

        // Then
        assertThat(termes).hasSize(nombre);
        assertThat(termes).extracting(Terme::code).doesNotHaveDuplicates();
        assertThat(termes).extracting(Terme::libelle).doesNotHaveDuplicates()
                .allSatisfy(libelle -> assertThat(libelle).isEqualTo(libelle.strip()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({"THEMATIQUES, T", "SITES, S", "INTERVENTIONS, I", "LEVIERS, L"})
    void les_codes_sont_le_rang_dans_la_nomenclature(Axe axe, String prefixe) {
        // Given
        int nombre = Nomenclatures.termes(axe).size();

        // When
        List<String> codes = Nomenclatures.termes(axe).stream().map(Terme::code).toList();

        // Then
        assertThat(codes).isEqualTo(IntStream.rangeClosed(1, nombre).mapToObj(rang -> prefixe + rang).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "THEMATIQUES; T1; Sobriété énergétique", "THEMATIQUES; T10; Réseau de chaleur", "SITES; S1; Stationnements pour vélos",
        "INTERVENTIONS; I1; Rénovation bâtiment", "LEVIERS; L1; Gestion des forêts et produits bois",
        "COMPETENCES; 90-212; Enseignement du premier degré > Ecoles primaires"})
    void un_terme_se_trouve_par_son_code_et_par_son_libelle_exact(Axe axe, String code, String libelle) {
        // When
        Terme terme = Nomenclatures.parCode(axe, code).orElseThrow();

        // Then
        assertThat(terme.libelle()).isEqualTo(libelle);
        assertThat(Nomenclatures.parLibelle(axe, libelle)).contains(terme);
        assertThat(Nomenclatures.parLibelle(axe, libelle.toUpperCase(Locale.ROOT))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Axe.class, names = "COMPETENCES", mode = EnumSource.Mode.EXCLUDE)
    void chaque_parent_est_un_libelle_du_meme_axe_et_aucune_lignee_ne_boucle(Axe axe) {
        // Given
        List<Terme> termes = Nomenclatures.termes(axe);

        // When
        List<String> lignees = termes.stream().flatMap(t -> lignee(axe, t, new HashSet<>())).toList();

        // Then
        assertThat(lignees).allSatisfy(parent -> assertThat(Nomenclatures.parLibelle(axe, parent)).isPresent());
    }

    @Test
    void une_thematique_ajoutee_par_un_site_existe() {
        // When
        List<String> ajoutees = Nomenclatures.termes(Axe.SITES).stream().flatMap(t -> t.thematiquesAjoutees().stream()).toList();

        // Then
        assertThat(ajoutees).containsExactly("Vélo (mobilité douce)")
                .allSatisfy(libelle -> assertThat(Nomenclatures.parLibelle(Axe.THEMATIQUES, libelle)).isPresent());
    }

    @ParameterizedTest
    @EnumSource(value = Axe.class, names = {"THEMATIQUES", "SITES", "INTERVENTIONS"})
    void chaque_poids_de_transition_est_entre_zero_et_un(Axe axe) {
        // When
        List<Double> poids = Nomenclatures.termes(axe).stream().map(Terme::probabiliteTe).toList();

        // Then
        assertThat(poids).allSatisfy(p -> assertThat(p).isBetween(0.0, 1.0));
    }

    @ParameterizedTest
    @EnumSource(value = Axe.class, names = {"LEVIERS", "COMPETENCES"})
    void leviers_et_competences_n_ont_pas_de_poids_de_transition(Axe axe) {
        // When
        List<Terme> termes = Nomenclatures.termes(axe);

        // Then
        assertThat(termes).extracting(Terme::probabiliteTe).containsOnlyNulls();
    }

    @Test
    void le_parent_d_une_competence_M57_est_le_code_de_ses_cinq_premiers_caracteres_quand_il_existe() {
        // Given
        Set<String> codes = new HashSet<>(Nomenclatures.termes(Axe.COMPETENCES).stream().map(Terme::code).toList());

        // When
        List<Terme> enfants = Nomenclatures.termes(Axe.COMPETENCES).stream().filter(t -> t.code().length() > 5).toList();

        // Then
        assertThat(enfants).allSatisfy(t -> assertThat(t.parents())
                .isEqualTo(codes.contains(t.code().substring(0, 5)) ? List.of(t.code().substring(0, 5)) : List.of()));
        assertThat(enfants).filteredOn(t -> t.parents().isEmpty()).extracting(Terme::code).containsExactly("90-025");
        assertThat(Nomenclatures.termes(Axe.COMPETENCES)).filteredOn(t -> t.code().length() == 5)
                .allSatisfy(t -> assertThat(t.parents()).isEmpty());
    }

    @Test
    void les_competences_sont_dans_l_ordre_de_leurs_codes() {
        // When
        List<String> codes = Nomenclatures.termes(Axe.COMPETENCES).stream().map(Terme::code).toList();

        // Then
        assertThat(codes).isSorted().allSatisfy(code -> assertThat(code).matches("90-[0-9]{2,3}"));
    }

    @Test
    void les_seuils_sont_de_huit_dixiemes_pour_les_trois_axes_et_de_sept_pour_les_autres() {
        // When
        List<Double> seuils = Stream.of(Axe.values()).map(Axe::seuil).toList();

        // Then
        assertThat(seuils).containsExactly(0.8, 0.8, 0.8, 0.7, 0.7);
    }

    @Test
    void les_valeurs_fermees_des_projets_sont_celles_que_les_partenaires_connaissent() {
        // When
        Nomenclatures.Valeurs valeurs = Nomenclatures.valeurs();

        // Then
        assertThat(valeurs.projetPhases()).containsExactly("Idée", "Étude", "Opération");
        assertThat(valeurs.phaseStatuts()).containsExactly("En cours", "En retard", "En pause", "Bloqué", "Abandonné", "Terminé");
        assertThat(valeurs.regions()).hasSize(18).containsEntry("94", "Corse").containsEntry("04", "La Réunion");
        assertThat(Nomenclatures.acronymes()).hasSize(19);
    }

    @ParameterizedTest
    @CsvSource({
        "THEMATIQUES, thematiques", "SITES, sites", "INTERVENTIONS, interventions", "LEVIERS, leviers", "COMPETENCES, competences-m57"})
    void chaque_axe_est_celui_de_la_nomenclature_publique(Axe axe, String fichier) throws IOException {
        // Given
        JsonNode reference = ContratsJson.MAPPER.readTree(donneesPartagees().resolve("nomenclatures/" + fichier + ".json").toFile());

        // When
        List<Terme> attendus = reference.valueStream().map(NomenclaturesTest::terme).toList();

        // Then
        assertThat(Nomenclatures.termes(axe)).isEqualTo(attendus);
    }

    private static Stream<String> lignee(Axe axe, Terme terme, Set<String> vus) {
        assertThat(vus.add(terme.code())).as("lignée de " + terme.code()).isTrue();
        return terme.parents().stream().flatMap(p -> Stream.concat(Stream.of(p),
                Nomenclatures.parLibelle(axe, p).stream().flatMap(t -> lignee(axe, t, new HashSet<>(vus)))));
    }

    private static Terme terme(JsonNode source) {
        List<String> parents = source.hasNonNull("parent") ? List.of(source.path("parent").asText()) : textes(source.path("parents"));
        Double poids = source.hasNonNull("probabiliteTe") ? source.path("probabiliteTe").asDouble() : null;
        return new Terme(source.path("code").asText(), source.path("libelle").asText(), poids, parents,
                textes(source.path("thematiquesAjoutees")));
    }

    private static List<String> textes(JsonNode liste) {
        return liste.valueStream().map(JsonNode::asText).toList();
    }

    /** The public data stand beside the project on some machines only: these comparisons are skipped elsewhere. */
    private static Path donneesPartagees() {
        String donnees = System.getProperty("communs.donnees");
        Path dossier = donnees != null ? Path.of(donnees)
                : Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                        .map(p -> p.resolve("shared/data")).filter(Files::isDirectory).findFirst().orElse(null);
        assumeTrue(dossier != null && Files.isDirectory(dossier),
                "shared/data is absent: set -Dcommuns.donnees to compare with the public files");
        return dossier;
    }
}
