package fr.communs.aiguillage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabulaireFermeTest {

    private final List<String> inconnus = new ArrayList<>();

    private List<String> decouper(String cellule, String separateurs, String... libelles) {
        return VocabulaireFerme.de(Stream.of(libelles)).decouper(cellule, separateurs, inconnus::add);
    }

    @Test
    void une_liste_dont_un_mot_commence_par_une_majuscule_accentuee_est_decoupee() {
        assertThat(decouper("Idée, Étude", ",", "Idée", "Étude", "Opération")).containsExactly("Idée", "Étude");
        assertThat(inconnus).isEmpty();
    }

    @Test
    void un_libelle_qui_contient_le_separateur_reste_entier() {
        assertThat(decouper("Stratégie/Plan/Etude/Diagnostic;Plan", "/;", "Stratégie/Plan", "Etude/Diagnostic", "Plan"))
                .containsExactly("Stratégie/Plan", "Etude/Diagnostic", "Plan");
        assertThat(decouper("\"Ports, autres infrastructures\", Gares", ",", "Ports, autres infrastructures", "Ports", "Gares"))
                .containsExactly("Ports, autres infrastructures", "Gares");
        assertThat(inconnus).isEmpty();
    }

    @Test
    void le_plus_long_libelle_l_emporte_et_s_arrete_a_une_frontiere() {
        assertThat(decouper("Culture > Musées, Culture", ",", "Culture", "Culture > Musées"))
                .containsExactly("Culture > Musées", "Culture");
        assertThat(decouper("Culture locale", ",", "Culture")).isEmpty();
        assertThat(inconnus).containsExactly("Culture locale");
    }

    @Test
    void un_fragment_inconnu_est_signale_sans_gener_les_autres() {
        assertThat(decouper("Idée, Brouillon, Étude", ",", "Idée", "Étude")).containsExactly("Idée", "Étude");
        assertThat(inconnus).containsExactly("Brouillon");
    }

    @Test
    void apostrophes_courbes_casse_et_retours_a_la_ligne_ne_comptent_pas() {
        assertThat(decouper("Ouvrage d’art \n/ zone humide", "/", "Ouvrage d'art", "Zone humide"))
                .containsExactly("Ouvrage d'art", "Zone humide");
        assertThat(inconnus).isEmpty();
    }

    @Test
    void toutes_les_etiquettes_d_un_axe_mises_bout_a_bout_se_retrouvent() {
        for (Axe axe : Axe.values()) {
            List<String> libelles = Nomenclatures.termes(axe).stream().map(Terme::libelle).toList();
            for (String separateur : List.of(",", "/")) {
                String cellule = String.join(separateur + " ", libelles);
                assertThat(VocabulaireFerme.de(libelles.stream()).decouper(cellule, separateur, inconnus::add))
                        .as(axe.nom() + " " + separateur).isEqualTo(libelles);
            }
        }
        assertThat(inconnus).isEmpty();
    }
}
