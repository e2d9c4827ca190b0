package fr.communs.qualification.llm;

import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LibellesTest {

    private final Libelles libelles = new Libelles();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            THEMATIQUES | T1                                   | T1
            THEMATIQUES | t1                                   | T1
            THEMATIQUES | T1 - Sobriété énergétique            | T1
            THEMATIQUES | SOBRIETE ENERGETIQUE                 | T1
            THEMATIQUES | Sobrieté énergetiqe                  | T1
            THEMATIQUES | « Énergie éolienne »                 | T2
            THEMATIQUES | Sobriété                             |
            THEMATIQUES | T0                                   |
            THEMATIQUES | S1                                   |
            THEMATIQUES | ''                                   |
            COMPETENCES | 90-212                               | 90-212
            COMPETENCES | 90-999                               |
            """)
    void un_terme_est_reconnu_ou_ne_l_est_pas(Axe axe, String ecrit, String code) {
        // When
        String reconnu = libelles.reconnaitre(axe, ecrit).map(Terme::code).orElse(null);

        // Then
        assertThat(reconnu).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource
    void chaque_libelle_de_la_nomenclature_est_reconnu_pour_lui_meme(Axe axe) {
        // When
        var inconnus = Nomenclatures.termes(axe).stream()
                .filter(t -> !libelles.reconnaitre(axe, t.libelle()).map(Terme::libelle).equals(java.util.Optional.of(t.libelle()))).toList();

        // Then
        assertThat(inconnus).isEmpty();
    }

    @Test
    void entre_deux_voisins_aussi_proches_rien_n_est_choisi() {
        // Given: two letters away from "Isolation phonique" and from "Isolation thermique"
        String entreDeux = "Isolation thomique";

        // When
        var reconnu = libelles.reconnaitre(Axe.THEMATIQUES, entreDeux);

        // Then
        assertThat(Libelles.distance("isolation thomique", "isolation phonique")).isEqualTo(2);
        assertThat(Libelles.distance("isolation thomique", "isolation thermique")).isEqualTo(2);
        assertThat(reconnu).isEmpty();
        assertThat(libelles.reconnaitre(Axe.THEMATIQUES, "Isolation phomique")).map(Terme::libelle).contains("Isolation phonique");
    }
}
