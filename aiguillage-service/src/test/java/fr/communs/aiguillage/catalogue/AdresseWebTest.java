package fr.communs.aiguillage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdresseWebTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://exemple.fr", "http://localhost:8080/x", "https://exemple.fr/{type}/{code}?libelle={collectiviteLabel}#{x}",
            "https://exemple.fr/carte?a=b%7Cc&epci={epciCodeSiren}"})
    void un_modele_est_une_adresse_complete_dont_la_suite_peut_tenir_des_mots(String valeur) {
        assertThat(AdresseWeb.modele(valeur)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "//exemple.fr/x", "/x", "", "https:///x",
            "ftp://exemple.fr", " https://exemple.fr", "https://{code}/x", "https://{code}.exemple.fr/", "https://exemple.fr:{port}/",
            "{protocole}://exemple.fr", "https://exemple.fr/a b", "https://exemple.fr/{deux mots}", "https://exemple.fr/{code"})
    void tout_autre_texte_n_est_pas_un_modele(String valeur) {
        assertThat(AdresseWeb.modele(valeur)).isFalse();
    }
}
