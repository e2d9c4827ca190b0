package fr.communs.qualification.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the metrics say of the sweep, whether it works or not. */
class BalayageTest {

    private static final Duration DELAI = Duration.ofSeconds(5);

    private static final ReglagesCycle REGLAGES = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(ReglagesCycle.class)
            .build().getConfigMapping(ReglagesCycle.class);

    private final SimpleMeterRegistry registre = new SimpleMeterRegistry();

    /** Three texts are stuck; the database refuses to hand them out, or does. */
    private Balayage balayage(Uni<List<TexteObjet>> prise) {
        return new Balayage(new BalayageService(null, null, null) {
            @Override
            Uni<List<TexteObjet>> prendre() {
                return prise;
            }

            @Override
            Uni<List<TexteObjet>> prendreUnEssaye() {
                return prise;
            }

            @Override
            Uni<RegistreTextes.Comptes> compter() {
                return Uni.createFrom().item(new RegistreTextes.Comptes(3, 0, 0));
            }
        }, REGLAGES, new MesuresCycle(registre));
    }

    private double mesure(String nom) {
        return registre.get(nom).gauge().value();
    }

    @Test
    void les_textes_bloques_sont_comptes_meme_quand_la_passe_echoue_et_son_age_grandit() {
        // Given
        Balayage balayage = balayage(Uni.createFrom().failure(new IllegalStateException("prise refusée")));
        await().atMost(DELAI).until(() -> mesure("communs.qualification.balayage.age.secondes") > 0.3);

        // When
        balayage.passer().await().atMost(DELAI);

        // Then
        assertThat(mesure("communs.qualification.bloquees")).isEqualTo(3);
        assertThat(mesure("communs.qualification.balayage.age.secondes")).isGreaterThan(0.3);
    }

    @Test
    void une_passe_reussie_est_notee() {
        // Given
        Balayage balayage = balayage(Uni.createFrom().item(List.of()));
        await().atMost(DELAI).until(() -> mesure("communs.qualification.balayage.age.secondes") > 0.3);

        // When
        balayage.passer().await().atMost(DELAI);

        // Then
        assertThat(mesure("communs.qualification.bloquees")).isEqualTo(3);
        assertThat(mesure("communs.qualification.balayage.age.secondes")).isLessThan(0.3);
    }
}
