package fr.communs.qualification.texte;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormaliseurTest {

    private final Normaliseur normaliseur = new Normaliseur(Map.of("DECI", "Défense incendie (citernes)", "PLH", "programme de l'habitat"),
            new Orthographe(Set.of("renovateur"), Set.of("renovation", "voirie")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rénovation de l'École          | renovation de l ecole
            Rénovation de l’école          | renovation de l ecole
            RÉFECTION D'UN CŒUR DE BOURG   | refection d un coeur de bourg
            chauffe-eau n° 3 : 200 m²      | chauffe eau n 3 200 m2
            """)
    void accents_apostrophes_ligatures_et_signes_deviennent_des_mots_simples(String texte, String attendu) {
        assertThat(normaliseur.normaliser(texte, null).contenu().strip()).isEqualTo(attendu);
    }

    @Test
    void un_accent_decompose_ne_coupe_pas_le_mot() {
        // Given
        String decompose = "e\u0301cole";

        // When
        String contenu = normaliseur.normaliser(decompose, null).contenu().strip();

        // Then
        assertThat(contenu).isEqualTo("ecole");
    }

    @Test
    void un_acronyme_est_suivi_de_son_sens_et_la_preuve_reste_l_acronyme() {
        // Given
        TexteNormalise texte = normaliseur.normaliser("Travaux DECI du bourg", null);

        // When
        int sens = texte.contenu().indexOf("incendie");

        // Then
        assertThat(texte.contenu()).startsWith("travaux deci defense incendie du bourg");
        assertThat(texte.preuve(sens, sens + "incendie".length())).isEqualTo("DECI");
    }

    @Test
    void un_mot_mal_tape_est_suivi_de_celui_qui_etait_voulu_et_la_preuve_reste_ce_qui_est_tape() {
        // Given
        TexteNormalise texte = normaliseur.normaliser("Rénovaton de rue", null);

        // When
        int corrige = texte.contenu().indexOf("renovation");

        // Then
        assertThat(texte.contenu().strip()).isEqualTo("renovaton renovation de rue");
        assertThat(texte.preuve(corrige, corrige + "renovation".length())).isEqualTo("Rénovaton");
    }

    @Test
    void la_preuve_est_dans_les_mots_de_l_auteur() {
        // Given
        TexteNormalise texte = normaliseur.normaliser("Création d'un  Cœur de   Ville", "à l’École");

        // When
        int ecole = texte.contenu().indexOf("ecole");
        int coeur = texte.contenu().indexOf("coeur");

        // Then
        assertThat(texte.preuve(ecole, ecole + 5)).isEqualTo("École");
        assertThat(texte.preuve(coeur, coeur + "coeur de ville".length())).isEqualTo("Cœur de Ville");
        assertThat(texte.dansLeNom(coeur)).isTrue();
        assertThat(texte.dansLeNom(ecole)).isFalse();
    }

    @Test
    void aucun_motif_ne_court_du_nom_a_la_description() {
        assertThat(normaliseur.normaliser("Panneaux", "solaires").contenu()).isEqualTo("panneaux  solaires");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "🌳🚲", "項目の説明", "\u0000\uFFFF", "\uD83C"})
    void un_texte_sans_lettre_latine_donne_un_texte_vide(String texte) {
        assertThat(normaliseur.normaliser(texte, null).contenu()).isBlank();
    }
}
