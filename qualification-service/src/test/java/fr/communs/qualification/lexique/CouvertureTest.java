package fr.communs.qualification.lexique;

import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The data files speak of every label: a label forgotten there could never be given to a rare project. */
class CouvertureTest {

    @ParameterizedTest
    @EnumSource
    void chaque_etiquette_a_au_moins_une_regle(Axe axe) {
        // Given
        Set<String> avecRegle = new HashSet<>();
        String code = null;

        // When
        for (String ligne : lignes(axe.nom())) {
            if (ligne.startsWith("[")) {
                code = ligne.substring(1, ligne.indexOf(']'));
            } else if (code != null && !ligne.isEmpty() && !ligne.startsWith("#") && !ligne.startsWith("sauf ") && !ligne.contains(" = ")) {
                avecRegle.add(code);
            }
        }

        // Then
        assertThat(Nomenclatures.termes(axe)).extracting(Terme::code).allMatch(avecRegle::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thematiques", "sites", "interventions", "leviers", "competences", Lexique.TE})
    void chaque_code_ou_liste_qu_une_regle_nomme_existe_et_vient_d_un_axe_lu_avant(String nom) {
        // Given
        Optional<Axe> axe = Arrays.stream(Axe.values()).filter(a -> a.nom().equals(nom)).findFirst();
        List<String> lignes = lignes(nom);
        Set<String> connus = new HashSet<>();
        Lexique.ORDRE.stream().takeWhile(a -> !a.nom().equals(nom)).forEach(a -> Nomenclatures.termes(a).forEach(t -> connus.add(t.code())));
        lignes.stream().filter(l -> l.startsWith("@") && l.contains(" = ")).forEach(l -> connus.add(l.substring(1, l.indexOf(" = "))));

        // When
        List<String> sections = lignes.stream().filter(l -> l.startsWith("[")).map(l -> l.substring(1, l.indexOf(']'))).toList();
        Stream<String> nommes = lignes.stream().flatMap(l -> Stream.of(l.replaceFirst("^(sauf |@\\S+ = )", "").split(" & ")))
                .filter(c -> c.matches("!?@.+")).map(c -> c.substring(c.indexOf('@') + 1));

        // Then
        assertThat(sections).allSatisfy(s -> assertThat(axe.map(a -> Nomenclatures.parCode(a, s).isPresent()).orElse("ONI".contains(s)))
                .as("[%s]", s).isTrue());
        assertThat(nommes).allSatisfy(n -> assertThat(connus).contains(n));
        assertThat(lignes.stream().filter(l -> l.startsWith("@") && l.contains(" = ")).flatMap(l -> Stream.of(l.split(" = ")[1].split(" "))))
                .allSatisfy(c -> assertThat(connus).contains(c));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thematiques", "sites", "interventions", "leviers", "competences", Lexique.TE})
    void un_debut_et_une_fin_s_ecrivent_d_une_seule_maniere_et_aucune_repetition_de_mots_n_est_sans_borne(String nom) {
        assertThat(lignes(nom)).filteredOn(l -> !l.startsWith("#")).allSatisfy(l ->
                assertThat(l.replace("(?<!.)", "").replace("(?<!\\w )", "").replace("(?= {2})", "").replace("(?= *$)", ""))
                        .doesNotContain("(?<", "$)", "(?= {", "(?! {", ")*", ")+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thematiques", "sites", "interventions", "leviers", "competences", Lexique.TE})
    void chaque_fichier_dit_sa_section_avant_sa_premiere_regle(String nom) {
        // Files are read as one: a rule before any section would fall into the last section of the file before.
        assertThat(ChargeurMoteur.fichiersDe(nom)).allSatisfy(f -> assertThat(lignesDe(f).filter(l -> !l.contains(" = ")).findFirst())
                .as(f).hasValueSatisfying(l -> assertThat(l).startsWith("[")));
    }

    @Test
    void chaque_fichier_de_regles_est_lu() throws IOException {
        try (Stream<Path> fichiers = Files.list(Path.of("src/main/resources/lexique"))) {
            assertThat(fichiers.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".lex")))
                    .hasSizeGreaterThan(6).allMatch(ChargeurMoteur.fichiers().toList()::contains);
        }
    }

    @ParameterizedTest
    @EnumSource
    void chaque_etiquette_a_sa_definition_d_une_ligne(Axe axe) {
        assertThat(Nomenclatures.termes(axe)).allSatisfy(t -> assertThat(Definitions.de(t.code())).as(t.code()).hasValueSatisfying(d ->
                assertThat(d).isNotBlank().endsWith(".").hasSizeBetween(8, 200).isNotEqualTo(t.libelle())));
    }

    private static List<String> lignes(String nom) {
        return ChargeurMoteur.fichiersDe(nom).flatMap(CouvertureTest::lignesDe).toList();
    }

    private static Stream<String> lignesDe(String fichier) {
        return ChargeurMoteur.lexiqueLivre(fichier).lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#"));
    }
}
