package fr.communs.qualification.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReleveTest {

    private final List<Set<String>> traits = new ArrayList<>();
    private final List<Set<String>> attendus = new ArrayList<>();

    private void textes(int combien, Set<String> mots, String... labels) {
        for (int i = 0; i < combien; i++) {
            traits.add(mots);
            attendus.add(Set.of(labels));
        }
    }

    @Test
    void un_mot_sur_devient_une_regle() {
        // Given
        textes(6, Set.of("lavoirs?"), "S58");
        textes(6, Set.of("ponts?"), "S4");

        // When
        Map<String, List<String>> regles = new Releve(traits, 0.4).relever(attendus, Map.of());

        // Then
        assertThat(regles).containsEntry("S58", List.of("lavoirs?")).containsEntry("S4", List.of("ponts?"));
    }

    @Test
    void ce_que_le_lexique_donne_deja_n_est_pas_releve() {
        // Given
        textes(6, Set.of("lavoirs?"), "S58");
        BitSet tous = new BitSet();
        tous.set(0, 6);

        // When
        Map<String, List<String>> regles = new Releve(traits, 0.4).relever(attendus, Map.of("S58", tous));

        // Then
        assertThat(regles).isEmpty();
    }

    @Test
    void un_mot_trop_rare_n_est_jamais_une_regle() {
        // Given: three titles could be one title told three times
        textes(3, Set.of("beffrois?"), "S32");

        // When
        Map<String, List<String>> regles = new Releve(traits, 0.4).relever(attendus, Map.of());

        // Then
        assertThat(regles).isEmpty();
    }

    @Test
    void une_exclusion_precise_la_regle_qui_se_trompe_souvent() {
        // Given
        textes(10, Set.of("ecoles?"), "90-212");
        textes(6, Set.of("ecoles?", "maternelles?"), "90-211");

        // When
        Map<String, List<String>> regles = new Releve(traits, 0.4).relever(attendus, Map.of());

        // Then
        assertThat(regles.get("90-212")).contains("ecoles? & !maternelles?");
        assertThat(regles.get("90-211")).containsExactly("maternelles?");
    }
}
