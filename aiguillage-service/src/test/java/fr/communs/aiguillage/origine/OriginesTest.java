package fr.communs.aiguillage.origine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginesTest {

    private static final Origines ORIGINES = new Origines("localhost, *.partenaire.fr ,https://exact.example.org/");

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost", "http://localhost:5173", "https://www.partenaire.fr", "https://a.b.partenaire.fr:8443",
        "HTTPS://WWW.PARTENAIRE.FR", "https://exact.example.org"})
    void une_origine_enregistree_est_acceptee(String origine) {
        assertThat(ORIGINES.acceptent(origine)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://partenaire.fr", "https://www.partenaire.fr.pirate.org", "https://wwwXpartenaire.fr",
        "http://exact.example.org", "https://exact.example.org:8443", "https://autre.org", "null", "", "file://localhost",
        "https://", "::pas une adresse::", "https://localhost@pirate.org"})
    void une_origine_inconnue_ou_mal_formee_est_refusee(String origine) {
        assertThat(ORIGINES.acceptent(origine)).isFalse();
    }
}
