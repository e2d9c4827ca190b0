package fr.communs.qualification.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.contrats.nomenclature.Axe;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextesApprisTest {

    private static final TextesAppris APPRIS = new TextesAppris(List.of(titre("Salle des fêtes", "S1"), titre("Gymnase", "S8")),
            List.of(titre("École", "S2"), titre("Mairie", "S3"), titre("Piscine", "S11")));

    private static Exemple titre(String nom, String site) {
        return new Exemple(nom, nom, "", null, Map.of(Axe.SITES, Set.of(site)));
    }

    @Test
    void un_texte_corrige_n_est_appris_qu_avec_ses_nouvelles_etiquettes_d_ou_qu_il_vienne() {
        // Given
        List<Exemple> corriges = List.of(titre("Gymnase", "S19"), titre("École", "S19"));

        // When
        TextesAppris appris = APPRIS.corriges(corriges, List.of());

        // Then
        assertThat(appris.textes()).containsExactly(titre("Salle des fêtes", "S1"), titre("Gymnase", "S19"), titre("École", "S19"));
        assertThat(appris.propres()).containsExactly(titre("Mairie", "S3"), titre("Piscine", "S11"));
    }

    @Test
    void un_texte_corrige_mis_a_part_n_est_appris_de_nulle_part() {
        // When
        TextesAppris appris = APPRIS.corriges(List.of(), List.of(titre("Mairie", "S19")));

        // Then
        assertThat(appris.textes()).isEqualTo(APPRIS.textes());
        assertThat(appris.propres()).containsExactly(titre("École", "S2"), titre("Piscine", "S11"));
    }
}
