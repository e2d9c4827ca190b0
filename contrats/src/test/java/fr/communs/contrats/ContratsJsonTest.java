package fr.communs.contrats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContratsJsonTest {

    private record Chantier(String nom, BigDecimal budget, Instant debut) {
    }

    /** Holds itself: its writing never ends, which Jackson finds out. */
    private record Inecrivable(Map<String, Object> contenu) {

        static Inecrivable creer() {
            Inecrivable objet = new Inecrivable(new HashMap<>());
            objet.contenu.put("contenu", objet);
            return objet;
        }
    }

    private static final Chantier CHANTIER = new Chantier("Réfection du préau", new BigDecimal("12.50"), Instant.parse("2026-11-25T09:30:12Z"));

    @Test
    void texte_et_octets_disent_la_meme_chose() {
        // When
        String texte = ContratsJson.ecrire(CHANTIER);

        // Then
        assertThat(texte).isEqualTo("{\"nom\":\"Réfection du préau\",\"budget\":12.50,\"debut\":\"2026-11-25T09:30:12Z\"}");
        assertThat(ContratsJson.octets(CHANTIER)).isEqualTo(texte.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void un_objet_relu_est_celui_qui_fut_ecrit() {
        assertThat(ContratsJson.relire(ContratsJson.ecrire(CHANTIER), Chantier.class)).isEqualTo(CHANTIER);
        assertThat(ContratsJson.relire(null, Chantier.class)).isNull();
    }

    @Test
    void l_echec_nomme_la_classe_qui_ne_s_ecrit_pas() {
        // Given
        Inecrivable objet = Inecrivable.creer();

        // Then
        assertThatThrownBy(() -> ContratsJson.ecrire(objet)).isExactlyInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Inecrivable.class.getName()).hasCauseInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> ContratsJson.octets(objet)).isExactlyInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Inecrivable.class.getName()).hasCauseInstanceOf(JsonProcessingException.class);
    }

    @Test
    void l_echec_nomme_la_classe_qui_ne_se_relit_pas() {
        assertThatThrownBy(() -> ContratsJson.relire("{\"debut\":\"hier\"}", Chantier.class)).isExactlyInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Chantier.class.getName()).hasCauseInstanceOf(JsonProcessingException.class);
    }
}
