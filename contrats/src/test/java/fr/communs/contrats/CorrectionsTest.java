package fr.communs.contrats;

import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.contrats.EtatQualification.Correction;
import fr.communs.contrats.nomenclature.Axe;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static List<String> appliquer(Axe axe, List<String> codes, Correction... corrections) {
        return Corrections.appliquer(codes, axe, List.of(corrections), c -> c, c -> c);
    }

    private static Correction ajoute(String code) {
        return new Correction("thematiques", code, Corrections.AJOUTE);
    }

    private static Correction retire(String code) {
        return new Correction("thematiques", code, Corrections.RETIRE);
    }

    @Test
    void une_etiquette_ajoutee_vient_avec_ses_parents() {
        // Given T5, whose parent is T1
        // When
        List<String> codes = appliquer(Axe.THEMATIQUES, null, ajoute("T5"));
        // Then
        assertThat(codes).startsWith("T5").hasSize(2).doesNotHaveDuplicates();
        assertThat(appliquer(Axe.THEMATIQUES, codes, ajoute("T5"))).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void un_parent_retire_par_une_personne_ne_revient_pas_avec_son_enfant() {
        // Given
        String parent = appliquer(Axe.THEMATIQUES, null, ajoute("T5")).get(1);
        // When
        List<String> codes = appliquer(Axe.THEMATIQUES, List.of(parent), ajoute("T5"), retire(parent));
        // Then
        assertThat(codes).containsExactly("T5");
    }

    @Test
    void de_deux_corrections_sur_la_meme_etiquette_la_derniere_gagne() {
        assertThat(appliquer(Axe.THEMATIQUES, List.of("T12"), ajoute("T12"), retire("T12"))).isNull();
        assertThat(appliquer(Axe.THEMATIQUES, List.of(), retire("T12"), ajoute("T12"))).contains("T12");
    }

    @Test
    void sans_correction_sur_l_axe_rien_ne_change_pas_meme_une_liste_vide_declaree() {
        assertThat(appliquer(Axe.SITES, List.of(), ajoute("T12"))).isEmpty();
        assertThat(appliquer(Axe.SITES, null, ajoute("T12"))).isNull();
        assertThat(Corrections.<String>appliquer(List.of("S1"), Axe.SITES, null, c -> c, c -> c)).containsExactly("S1");
    }

    @Test
    void retirer_la_derniere_etiquette_laisse_nul_jamais_une_liste_vide() {
        assertThat(appliquer(Axe.THEMATIQUES, List.of("T12"), retire("T12"))).isNull();
        assertThat(appliquer(Axe.THEMATIQUES, null, retire("T12"))).isNull();
    }

    @Test
    void retirer_une_etiquette_absente_laisse_la_liste_telle_quelle_vide_si_elle_fut_declaree_vide() {
        assertThat(appliquer(Axe.THEMATIQUES, List.of(), retire("T12"))).isEmpty();
        assertThat(appliquer(Axe.THEMATIQUES, List.of("T1"), retire("T12"))).containsExactly("T1");
    }
}
