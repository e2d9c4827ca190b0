package fr.communs.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader of the other tests must itself be strict, or they prove nothing. */
class ManifestesTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', value = {
            "readOnlyRootFilesystem: true            | readOnlyRootFileSystem: true     | readOnlyRootFileSystem",
            "automountServiceAccountToken: false     | automountServiceAcountToken: false | automountServiceAcountToken",
            "path: /q/health/live, port: http        | chemin: /q/health/live, port: http | chemin",
            "maxUnavailable: 0, maxSurge: 1          | maxUnavailable: 0, maxSurges: 1  | maxSurges",
            "kind: Deployment                        | kind: Deploiement                | apps/v1/Deploiement",
            "value: \"8080\"                         | value: 8080                      | String",
            "revisionHistoryLimit: 5                 | revisionHistoryLimit: \"5\"      | Integer",
            "whenUnsatisfiable: ScheduleAnyway       | additionalProperties: {a: b}     | additionalProperties",
    })
    void une_faute_dans_un_manifeste_est_refusee_en_nommant_le_champ(String juste, String faux, String nomme) {
        // Given
        String rendu = Chart.texte(Map.of());
        assertThat(rendu).contains(juste);

        // When
        var lecture = assertThatThrownBy(() -> Manifestes.lire(rendu.replace(juste, faux)));

        // Then
        lecture.isInstanceOf(IllegalArgumentException.class).hasMessageContaining(nomme);
    }

    @Test
    void une_cle_en_double_est_refusee() {
        // Given
        String yaml = """
                apiVersion: v1
                kind: ServiceAccount
                metadata:
                  name: a
                  name: b
                """;

        // When
        var lecture = assertThatThrownBy(() -> Manifestes.lire(yaml));

        // Then
        lecture.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Duplicate field 'name'");
    }
}
