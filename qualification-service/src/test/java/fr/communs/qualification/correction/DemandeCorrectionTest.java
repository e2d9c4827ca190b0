package fr.communs.qualification.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.communs.socle.probleme.Probleme.Champ;
import fr.communs.socle.probleme.ProblemeException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemandeCorrectionTest {

    @ParameterizedTest
    @ValueSource(strings = {"Confirmé par M. Dupont", "Mme Anne DUPONT le demande", "M\u200b. Dupont", "NIR 2 85 12 78 006 084 42"})
    void un_motif_qui_nomme_une_personne_est_refuse_sans_la_nommer(String motif) {
        // Given
        String corps = "{\"objet\":{\"type\":\"projet\",\"id\":\"" + UUID.randomUUID() + "\"},\"axe\":\"sites\",\"code\":\"S19\","
                + "\"action\":\"ajoute\",\"role\":\"agent\",\"motif\":\"" + motif + "\"}";

        // When
        ProblemeException refus = catchThrowableOfType(ProblemeException.class,
                () -> DemandeCorrection.lire(corps.getBytes(StandardCharsets.UTF_8)));

        // Then
        assertThat(refus.probleme().status()).isEqualTo(400);
        assertThat(refus.probleme().erreurs()).containsExactly(new Champ("motif",
                "le motif ne doit contenir ni le nom d'une personne, ni son numéro de sécurité sociale ou de compte"));
    }
}
