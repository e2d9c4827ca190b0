package fr.communs.qualification.lexique;

import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import java.util.HashSet;
import java.util.Set;
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
    void chaque_etiquette_a_sa_definition_d_une_ligne(Axe axe) {
        assertThat(Nomenclatures.termes(axe)).allSatisfy(t -> assertThat(Definitions.de(t.code())).as(t.code()).hasValueSatisfying(d ->
                assertThat(d).isNotBlank().endsWith(".").hasSizeBetween(8, 200).isNotEqualTo(t.libelle())));
    }
}
