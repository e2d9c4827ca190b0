package fr.communs.lanceur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableauTest {

    @Test
    void les_colonnes_sont_alignees_sur_la_cellule_la_plus_longue() {
        // Given
        Tableau tableau = new Tableau("nom", "n");
        tableau.ligne("école", "1");
        tableau.ligne("piste cyclable", "22");

        // When
        List<String> rendu = tableau.rendre(80);

        // Then
        assertThat(rendu).containsExactly("nom             n", "──────────────  ──", "école           1", "piste cyclable  22");
    }

    @Test
    void la_colonne_la_plus_large_cede_la_place_jusqu_a_la_largeur_du_terminal() {
        // Given
        Tableau tableau = new Tableau("a", "b");
        tableau.ligne("abcdefghijklmnopqrst", "court");

        // When
        List<String> rendu = tableau.rendre(16);

        // Then
        assertThat(rendu).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(16));
        assertThat(rendu.get(2)).isEqualTo("abcdefgh…  court");
    }

    @Test
    void une_ligne_d_une_autre_taille_est_refusee() {
        // Given
        Tableau tableau = new Tableau("a", "b");

        // When // Then
        assertThatThrownBy(() -> tableau.ligne("seule")).isInstanceOf(IllegalArgumentException.class);
    }
}
