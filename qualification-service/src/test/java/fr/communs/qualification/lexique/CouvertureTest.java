package fr.communs.qualification.lexique;

import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The data files speak of every label: a label forgotten there could never be given to a rare project. */
class CouvertureTest {

    @ParameterizedTest
    @EnumSource
    void chaque_etiquette_a_au_moins_une_regle(Axe axe) {
        // Given
        Set<String> avecRegle = new HashSet<>();
        String code = null;

        // When
        for (String ligne : ChargeurMoteur.lexiqueLivre(axe.nom() + ".lex").lines().map(String::strip).toList()) {
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
    @EnumSource
    void chaque_code_ou_liste_qu_une_regle_nomme_existe_et_vient_d_un_axe_lu_avant(Axe axe) {
        // Given
        List<String> lignes = ChargeurMoteur.lexiqueLivre(axe.nom() + ".lex").lines().map(String::strip).filter(l -> !l.startsWith("#")).toList();
        Set<String> connus = new HashSet<>();
        Lexique.ORDRE.subList(0, Lexique.ORDRE.indexOf(axe)).forEach(a -> Nomenclatures.termes(a).forEach(t -> connus.add(t.code())));
        lignes.stream().filter(l -> l.startsWith("@") && l.contains(" = ")).forEach(l -> connus.add(l.substring(1, l.indexOf(" = "))));

        // When
        List<String> sections = lignes.stream().filter(l -> l.startsWith("[")).map(l -> l.substring(1, l.indexOf(']'))).toList();
        Stream<String> nommes = lignes.stream().flatMap(l -> Stream.of(l.replaceFirst("^(sauf |@\\S+ = )", "").split(" & ")))
                .filter(c -> c.matches("!?@.+")).map(c -> c.substring(c.indexOf('@') + 1));

        // Then
        assertThat(sections).allSatisfy(s -> assertThat(Nomenclatures.parCode(axe, s)).as("[%s]", s).isPresent());
        assertThat(nommes).allSatisfy(n -> assertThat(connus).contains(n));
        assertThat(lignes.stream().filter(l -> l.startsWith("@") && l.contains(" = ")).flatMap(l -> Stream.of(l.split(" = ")[1].split(" "))))
                .allSatisfy(c -> assertThat(connus).contains(c));
        assertThat(lignes.stream().filter(l -> !l.isEmpty() && !l.contains(" = ")).findFirst()).hasValueSatisfying(l ->
                assertThat(l).as("une règle avant la première section").startsWith("["));
    }

    @ParameterizedTest
    @EnumSource
    void chaque_etiquette_a_sa_definition_d_une_ligne(Axe axe) {
        assertThat(Nomenclatures.termes(axe)).allSatisfy(t -> assertThat(Definitions.de(t.code())).as(t.code()).hasValueSatisfying(d ->
                assertThat(d).isNotBlank().endsWith(".").hasSizeBetween(8, 200).isNotEqualTo(t.libelle())));
    }
}
