package fr.communs.referentiel;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferentielTest {

    private final Referentiel referentiel = Referentiel.charger();

    @Test
    void chaque_appel_rend_la_meme_instance() {
        // When
        Referentiel second = Referentiel.charger();

        // Then
        assertThat(second).isSameAs(referentiel);
    }

    @Test
    void une_commune_porte_tous_ses_champs() {
        // When
        Optional<Commune> bourg = referentiel.commune("01053");

        // Then
        assertThat(bourg).contains(new Commune("01053", "Bourg-en-Bresse", "210100533", 42372, List.of("01000"), "200071751", "01", "84"));
    }

    @Test
    void une_commune_a_plusieurs_codes_postaux() {
        // When
        Commune ajaccio = referentiel.commune("2A004").orElseThrow();

        // Then
        assertThat(ajaccio.codesPostaux()).containsExactly("20000", "20090", "20167");
        assertThat(ajaccio.codeDepartement()).isEqualTo("2A");
        assertThat(ajaccio.codeRegion()).isEqualTo("94");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2A004", "2a004", "  2a004\t"})
    void un_code_corse_est_reconnu_en_minuscules_et_entoure_d_espaces(String code) {
        // When
        Optional<Commune> commune = referentiel.commune(code);

        // Then
        assertThat(commune).map(Commune::nom).contains("Ajaccio");
    }

    @ParameterizedTest(name = "{0} ({2})")
    @CsvSource({
        "01340, 01015, a former code kept by the commune nouvelle",
        "01120, 01262, an associated commune",
        "60694, 60694, a current commune whose code is also one of its delegated communes",
        "75120, 75056, an arrondissement of Paris",
        "69385, 69123, an arrondissement of Lyon",
        "13201, 13055, an arrondissement of Marseille",
        "55273, 55386, an associated commune that first belonged to another commune",
        "60455, 60694, a delegated commune that first belonged to another commune"})
    void un_ancien_code_mene_a_la_commune_actuelle(String ancien, String actuel, String cas) {
        // When
        Optional<Commune> commune = referentiel.commune(ancien);

        // Then
        assertThat(commune).map(Commune::code).as(cas).contains(actuel);
    }

    @Test
    void une_commune_d_outre_mer_sans_siren_ni_epci_les_a_nuls() {
        // When
        Commune papeete = referentiel.commune("98735").orElseThrow();

        // Then
        assertThat(papeete.siren()).isNull();
        assertThat(papeete.codeEpci()).isNull();
        assertThat(referentiel.departement(papeete.codeDepartement())).map(Departement::nom).contains("Polynésie française");
    }

    @Test
    void une_terre_sans_habitants_permanents_a_une_population_nulle() {
        // When
        Commune kerguelen = referentiel.commune("98412").orElseThrow();

        // Then
        assertThat(kerguelen.population()).isZero();
        assertThat(kerguelen.codesPostaux()).isEmpty();
    }

    @Test
    void le_siren_mene_a_la_commune() {
        // When
        Optional<Commune> commune = referentiel.communeParSiren(" 217500016 ");

        // Then
        assertThat(commune).map(Commune::nom).contains("Paris");
    }

    @Test
    void un_epci_a_ses_membres() {
        // When
        Epci ajaccien = referentiel.epci("242010056").orElseThrow();

        // Then
        assertThat(ajaccien).isEqualTo(new Epci("242010056", "CA du Pays Ajaccien", "CA", 92766,
                List.of("2A001", "2A004", "2A006", "2A017", "2A103", "2A209", "2A271", "2A323", "2A336", "2A351"),
                List.of("2A"), List.of("94")));
    }

    @Test
    void un_epci_a_cheval_porte_tous_ses_departements() {
        // When
        Epci boucleNord = referentiel.epci("200057990").orElseThrow();

        // Then
        assertThat(boucleNord.nature()).isEqualTo("EPT");
        assertThat(boucleNord.codesDepartements()).containsExactly("92", "95");
        assertThat(boucleNord.codesRegions()).containsExactly("11");
    }

    @Test
    void une_commune_du_grand_paris_repond_la_metropole_et_non_son_ept() {
        // When
        Commune saintDenis = referentiel.commune("93066").orElseThrow();

        // Then
        assertThat(saintDenis.codeEpci()).isEqualTo("200054781");
        assertThat(referentiel.epci("200057867").orElseThrow().codesCommunes()).contains("93066");
    }

    @Test
    void le_departement_et_la_region_se_retrouvent_par_leur_code() {
        // When
        Optional<Departement> corse = referentiel.departement(" 2a ");

        // Then
        assertThat(corse).contains(new Departement("2A", "Corse-du-Sud", "94"));
        assertThat(referentiel.region("94")).contains(new Region("94", "Corse"));
        assertThat(referentiel.region("01")).contains(new Region("01", "Guadeloupe"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "NULL", "99999", "2C004", "123456789"})
    void un_code_absent_ou_inconnu_ne_trouve_rien(String code) {
        // When
        List<Optional<?>> reponses = List.of(referentiel.commune(code), referentiel.communeParSiren(code), referentiel.epci(code),
                referentiel.departement(code), referentiel.region(code));

        // Then
        assertThat(reponses).containsOnly(Optional.empty());
    }

    @Test
    void toute_la_france_de_2026_est_la() {
        // When
        Map<String, Long> natures = referentiel.epcis().stream().collect(groupingBy(Epci::nature, counting()));

        // Then
        assertThat(natures).isEqualTo(Map.of("CC", 989L, "CA", 230L, "CU", 14L, "METRO", 21L, "MET69", 1L, "EPT", 11L));
        assertThat(referentiel.epcis()).hasSize(1_255 + 11);
        assertThat(referentiel.communes()).hasSize(34_969).extracting(Commune::code).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void chaque_commune_a_un_epci_un_departement_et_une_region_connus() {
        // When
        List<Commune> orphelines = referentiel.communes().stream()
                .filter(c -> c.codeEpci() != null && referentiel.epci(c.codeEpci()).isEmpty()
                        || !referentiel.departement(c.codeDepartement()).map(Departement::codeRegion).equals(Optional.of(c.codeRegion()))
                        || referentiel.region(c.codeRegion()).isEmpty())
                .toList();

        // Then
        assertThat(orphelines).isEmpty();
    }

    @Test
    void seules_quatre_iles_et_les_collectivites_d_outre_mer_n_ont_pas_d_epci() {
        // When
        List<String> sansEpci = referentiel.communes().stream().filter(c -> c.codeEpci() == null).map(Commune::code)
                .filter(code -> !code.matches("97[578].*|98.*")).toList();

        // Then
        assertThat(sansEpci).containsExactly("22016", "29083", "29155", "85113");
    }

    @Test
    void chaque_membre_d_un_epci_est_une_commune_actuelle_qui_le_cite() {
        // When
        List<String> ecarts = referentiel.epcis().stream()
                .flatMap(epci -> epci.codesCommunes().stream().filter(code -> !cite(code, epci)).map(code -> epci.siren() + " " + code))
                .toList();

        // Then
        assertThat(ecarts).isEmpty();
        assertThat(referentiel.epcis()).allSatisfy(epci -> assertThat(epci.codesCommunes()).hasSizeGreaterThan(1));
    }

    @Test
    void chaque_commune_qui_a_un_siren_est_trouvee_par_lui() {
        // When
        List<Commune> trouvees = referentiel.communes().stream().filter(c -> c.siren() != null)
                .filter(c -> referentiel.communeParSiren(c.siren()).equals(Optional.of(c))).toList();

        // Then
        assertThat(trouvees).hasSize(34_875);
    }

    /** The communes of an EPT cite the métropole du Grand Paris. */
    private boolean cite(String code, Epci epci) {
        String attendu = epci.nature().equals("EPT") ? "200054781" : epci.siren();
        return referentiel.commune(code).filter(c -> c.code().equals(code) && attendu.equals(c.codeEpci())).isPresent();
    }
}
