package fr.communs.contrats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected values come from {@code printf '%s' 'nom|description' | sha256sum}, not from the code under test. */
class EmpreinteTexteTest {

    private static final String HALLE_TOITURE = "87aa964f167297baa7f8179c9dfb8d9b5c88a92ba17fb950bbf551fecdeb3f7e";
    private static final String HALLE_SEULE = "73f236a9222783dcf06604b34b4a23f4a6748297798e5e7a7644f372d8bab779";

    @Test
    void l_empreinte_est_le_SHA_256_du_nom_et_de_la_description_separes_par_une_barre() {
        // When
        String empreinte = EmpreinteTexte.de("Halle du marché", "Réfection de la toiture");

        // Then
        assertThat(empreinte).isEqualTo(HALLE_TOITURE);
    }

    @Test
    void une_description_nulle_vaut_une_description_vide() {
        // When
        String sansDescription = EmpreinteTexte.de("Halle du marché", null);

        // Then
        assertThat(sansDescription).isEqualTo(HALLE_SEULE).isEqualTo(EmpreinteTexte.de("Halle du marché", "  "));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "  Halle du marché ", "Halle  du\tmarché", "Halle\ndu\r\nmarché",
        "Halle\u00A0du marché", "Halle du\u202Fmarché", "\uFEFFHalle du marché"})
    void les_espaces_superflus_ou_insecables_ne_changent_pas_l_empreinte(String nom) {
        // When
        String empreinte = EmpreinteTexte.de(nom, "Réfection  de la\u00A0toiture");

        // Then
        assertThat(empreinte).isEqualTo(HALLE_TOITURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"halle du marché", "Halle du marche", "Halledumarché", "Halle du marché."})
    void la_casse_les_accents_et_la_ponctuation_comptent(String nom) {
        // When
        String empreinte = EmpreinteTexte.de(nom, "Réfection de la toiture");

        // Then
        assertThat(empreinte).isNotEqualTo(HALLE_TOITURE);
    }

    @Test
    void passer_un_mot_du_nom_a_la_description_change_l_empreinte() {
        // When
        String empreinte = EmpreinteTexte.de("Halle du", "marché Réfection de la toiture");

        // Then
        assertThat(empreinte).isNotEqualTo(HALLE_TOITURE);
    }
}
