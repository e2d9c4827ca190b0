package fr.communs.aiguillage.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules of the frame templates (contract of the reference, §2.1). */
class CadreTest {

    private static final Territoire COMMUNE = new Territoire("Commune", "35238", "Rennes & alentours", "243500139", Set.of("53"));

    @Test
    void chaque_mot_est_remplace_et_encode() {
        // Given
        String modele = "https://service.fr/x?t={collectiviteType}&c={collectiviteCode}&l={collectiviteLabel}&e={epciCodeSiren}";
        // When
        Cadre cadre = Cadre.resoudre(modele, "Service", COMMUNE).orElseThrow();
        // Then
        assertThat(cadre.url()).isEqualTo("https://service.fr/x?t=Commune&c=35238&l=Rennes%20%26%20alentours&e=243500139");
        assertThat(cadre.origine()).isEqualTo("https://service.fr");
        assertThat(cadre.titre()).isEqualTo("Service pour Rennes & alentours");
    }

    @Test
    void un_mot_inconnu_ou_sans_valeur_devient_vide() {
        // Given
        Territoire ile = new Territoire("Commune", "29083", "Île-de-Sein", null, Set.of("53"));
        // When
        Cadre cadre = Cadre.resoudre("https://service.fr/?e={epciCodeSiren}&s={surface}", "Service", ile).orElseThrow();
        // Then
        assertThat(cadre.url()).isEqualTo("https://service.fr/?e=&s=");
    }

    @Test
    void une_adresse_qui_n_est_pas_http_n_est_jamais_montree() {
        assertThat(Cadre.resoudre("javascript:alert(1)", "S", COMMUNE)).isEmpty();
        assertThat(Cadre.resoudre("{collectiviteLabel}", "S", COMMUNE)).isEmpty();
        assertThat(Cadre.resoudre("//service.fr/x", "S", COMMUNE)).isEmpty();
        assertThat(Cadre.resoudre("https:///x", "S", COMMUNE)).isEmpty();
    }

    @Test
    void un_territoire_se_cherche_par_code_insee_par_siren_de_commune_ou_d_epci() {
        assertThat(Territoire.chercher("35238").orElseThrow().nom()).isEqualTo("Rennes");
        assertThat(Territoire.chercher("213502388").orElseThrow().code()).isEqualTo("35238");
        assertThat(Territoire.chercher("243500139").orElseThrow()).satisfies(t -> {
            assertThat(t.type()).isEqualTo("EPCI");
            assertThat(t.code()).isEqualTo("243500139");
            assertThat(t.regions()).containsExactly("53");
        });
        assertThat(Territoire.chercher("99999")).isEmpty();
        assertThat(Territoire.chercher("000000000")).isEmpty();
    }
}
