package fr.communs.qualification.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoixDuMoteurTest {

    private static final Map<String, String> COMPLET = Map.of("url", "http://127.0.0.1:1/v1", "cle", "x", "modele", "m");

    private static ReglagesLlm reglages(Map<String, String> valeurs) {
        SmallRyeConfigBuilder config = new SmallRyeConfigBuilder().withMapping(ReglagesLlm.class);
        valeurs.forEach((nom, valeur) -> config.withDefaultValue("communs.qualification.llm." + nom, valeur));
        return config.build().getConfigMapping(ReglagesLlm.class);
    }

    @Test
    void sans_rien_dire_le_moteur_est_embarque_et_rien_n_est_relu() {
        // When
        ChoixDuMoteur choix = new ChoixDuMoteur("embarque", reglages(Map.of()));

        // Then
        assertThat(choix.avecLlm()).isFalse();
        assertThat(choix.signature()).isEmpty();
        assertThat(choix.aRelire(0, List.of(List.of(), List.of(), List.of(), List.of(), List.of()))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"url", "cle", "modele"})
    void une_propriete_absente_est_nommee(String absente) {
        // Given
        Map<String, String> valeurs = new java.util.HashMap<>(COMPLET);
        valeurs.remove(absente);

        // When
        var creation = assertThatThrownBy(() -> new ChoixDuMoteur("hybride", reglages(valeurs)));

        // Then
        creation.hasMessage("communs.qualification.llm." + absente + " manque : obligatoire quand communs.qualification.moteur=hybride "
                + "(docs/llm.md)");
    }

    @ParameterizedTest
    @CsvSource({"url,albert.exemple.fr/v1", "url,ftp://albert.exemple.fr/v1", "cle,sec\u0007ret"})
    void un_reglage_dont_aucune_requete_ne_peut_etre_faite_arrete_le_demarrage_sans_citer_la_cle(String propriete, String valeur) {
        // Given
        Map<String, String> valeurs = new java.util.HashMap<>(COMPLET);
        valeurs.put(propriete, valeur);

        // When
        var creation = assertThatThrownBy(() -> new ChoixDuMoteur("llm", reglages(valeurs)));

        // Then
        creation.hasMessageContaining("communs.qualification.llm").hasMessageNotContaining("sec\u0007");
    }

    @Test
    void une_cle_suivie_d_un_retour_a_la_ligne_sert_sans_lui() {
        assertThat(new PointDAcces(java.net.URI.create("http://127.0.0.1:1/v1"), "cle\n", "m", java.time.Duration.ofSeconds(1), 10,
                PointDAcces.Contrainte.AUCUNE).cle()).isEqualTo("cle");
    }

    @Test
    void un_moteur_inconnu_est_refuse() {
        // When
        var creation = assertThatThrownBy(() -> new ChoixDuMoteur("magique", reglages(COMPLET)));

        // Then
        creation.hasMessage("communs.qualification.moteur : « magique » est inconnu (embarque, llm ou hybride)");
    }

    @Test
    void l_hybride_ne_relit_que_sous_son_seuil_et_le_llm_relit_tout() {
        // Given
        List<List<fr.communs.contrats.EtatQualification.Etiquette>> sans = List.of(List.of(), List.of(), List.of(), List.of(), List.of());
        Map<String, String> valeurs = new java.util.HashMap<>(COMPLET);
        valeurs.put("seuil-hybride", "0.3");

        // When
        ChoixDuMoteur hybride = new ChoixDuMoteur("hybride", reglages(valeurs));
        ChoixDuMoteur llm = new ChoixDuMoteur("llm", reglages(valeurs));

        // Then
        assertThat(hybride.aRelire(0.5, sans)).isTrue();
        assertThat(hybride.aRelire(0.9, sans)).isFalse();
        assertThat(llm.aRelire(0.99, sans)).isTrue();
        assertThat(hybride.signature()).startsWith("|hybride|0.3|m/prompt-");
    }
}
