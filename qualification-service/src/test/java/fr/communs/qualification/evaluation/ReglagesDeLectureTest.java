package fr.communs.qualification.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.communs.qualification.llm.Confiance;
import fr.communs.qualification.llm.PointDAcces;
import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReglagesDeLectureTest {

    private static final String PREFIXE = "communs.qualification.llm.";

    private final Map<String, String> reglages = new HashMap<>(Map.of(PREFIXE + "url", "http://localhost:1/v1", PREFIXE + "cle", "x",
            PREFIXE + "modele", "m"));

    private PointDAcces acces() {
        return new ReglagesDeLecture(reglages::get).acces().orElseThrow();
    }

    @Test
    void sans_reglage_les_valeurs_sont_celles_du_service() {
        // When
        PointDAcces acces = acces();

        // Then
        assertThat(acces.delai()).isEqualTo(Duration.ofSeconds(30));
        assertThat(acces.jetonsDeSortie()).isEqualTo(800);
        assertThat(acces.contrainte()).isEqualTo(PointDAcces.Contrainte.SCHEMA);
        assertThat(new ReglagesDeLecture(reglages::get).seuilHybride()).isEqualTo(Confiance.SEUIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30s", "45", "500ms", "2m", "1h", "1d", "PT12S", "1M30S"})
    void une_duree_se_lit_comme_le_service_la_lit(String duree) {
        // Given
        reglages.put(PREFIXE + "delai", duree);

        // When
        PointDAcces acces = acces();

        // Then
        assertThat(acces.delai()).isEqualTo(DurationConverter.parseDuration(duree));
    }

    @ParameterizedTest
    @CsvSource({"delai, bientôt", "delai, 30 s", "delai, 0s", "delai, -PT1S", "jetons-de-sortie, beaucoup", "jetons-de-sortie, 0",
        "contrainte, json", "url, http://a b", "seuil-hybride, haut"})
    void un_reglage_faux_est_nomme_en_francais(String nom, String valeur) {
        // Given
        reglages.put(PREFIXE + nom, valeur);
        ReglagesDeLecture lus = new ReglagesDeLecture(reglages::get);

        // When, Then
        assertThatThrownBy(() -> {
            lus.acces();
            lus.seuilHybride();
        }).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("Réglage " + PREFIXE + nom + " refusé : ")
                .hasMessageEndingWith("(reçu : " + valeur + ")");
    }
}
