package fr.communs.aiguillage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.aiguillage.DonneesPartagees;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The published files of the reference are read without a refusal; their oddities come out as warnings. */
class FichiersReferenceTest {

    @Test
    void les_services_de_premiere_generation_se_lisent() {
        // When
        LotImport lot = LectureServices.lire(DonneesPartagees.octets("catalogue/services.csv"));

        // Then
        assertThat(lot.lus()).isEqualTo(74);
        assertThat(lot.services()).hasSize(73);
        assertThat(lot.services()).filteredOn(s -> s.ligne().liste()).hasSizeGreaterThan(20);
        assertThat(lot.avertissements()).anyMatch(a -> a.contains("service sans nom"));
    }

    @Test
    void les_contextes_se_lisent_avec_leurs_codes() {
        // When
        LotImport lot = LectureContextes.lire(DonneesPartagees.octets("catalogue/contextes.csv"));

        // Then
        assertThat(lot.contextes()).hasSize(62);
        assertThat(lot.contextes()).anySatisfy(c -> assertThat(c.ligne().competences()).containsExactly("90-75"));
        assertThat(lot.contextes()).anySatisfy(c -> assertThat(c.ligne().phases()).containsExactly("Étude", "Idée", "Opération"));
        assertThat(lot.contextes()).anySatisfy(c -> assertThat(c.ligne().champs()).extracting(ContexteCatalogue.Champ::nom)
                .containsExactly("surface"));
    }

    @Test
    void les_125_services_numeriques_se_lisent_avec_des_etiquettes_pour_presque_tous() {
        // When
        LotImport lot = LectureNumeriques.lire(DonneesPartagees.octets("catalogue/services-numeriques-dinum.csv"));

        // Then
        assertThat(lot.services()).hasSize(125);
        assertThat(lot.services()).filteredOn(s -> s.ligne().classification().equals(LigneService.Etiquettes.VIDES)).hasSizeLessThan(45);
        assertThat(lot.services()).extracting(s -> s.ligne().slug()).doesNotHaveDuplicates();
    }

    @Test
    void les_trois_fichiers_importes_deux_fois_ne_changent_rien_la_seconde_fois() {
        // Given
        LotImport services = LectureServices.lire(DonneesPartagees.octets("catalogue/services.csv"));
        LotImport contextes = LectureContextes.lire(DonneesPartagees.octets("catalogue/contextes.csv"));
        LotImport numeriques = LectureNumeriques.lire(DonneesPartagees.octets("catalogue/services-numeriques-dinum.csv"));
        CatalogueEnMemoire catalogue = new CatalogueEnMemoire();
        List.of(services, contextes, numeriques).forEach(catalogue::importer);

        // When
        List<RapportImport> seconds = List.of(services, contextes, numeriques).stream().map(catalogue::importer).toList();

        // Then
        assertThat(seconds).allSatisfy(r -> assertThat(r.crees() + r.modifies()).isZero());
        assertThat(seconds.get(0).inchanges()).isEqualTo(services.services().size());
        assertThat(seconds.get(2).inchanges()).isEqualTo(125);
    }

    @Test
    void l_ordre_des_imports_ne_change_pas_le_catalogue() {
        // Given
        LotImport services = LectureServices.lire(DonneesPartagees.octets("catalogue/services.csv"));
        LotImport numeriques = LectureNumeriques.lire(DonneesPartagees.octets("catalogue/services-numeriques-dinum.csv"));
        CatalogueEnMemoire un = new CatalogueEnMemoire();
        CatalogueEnMemoire autre = new CatalogueEnMemoire();

        // When
        un.importer(services);
        un.importer(numeriques);
        autre.importer(numeriques);
        autre.importer(services);

        // Then
        assertThat(un.textesEtLabels()).isEqualTo(autre.textesEtLabels());
    }

    /** Keeps what a fusion would write. */
    private static final class CatalogueEnMemoire {

        private final Map<UUID, LigneService> services = new TreeMap<>();
        private final Map<UUID, LigneContexte> contextes = new TreeMap<>();

        RapportImport importer(LotImport lot) {
            FusionImport fusion = new FusionImport(List.copyOf(services.values()), List.copyOf(contextes.values()), Instant.EPOCH);
            RapportImport rapport = fusion.fusionner(lot);
            fusion.servicesAEcrire().forEach(s -> services.put(s.id(), s));
            fusion.contextesAEcrire().forEach(c -> contextes.put(c.id(), c));
            return rapport;
        }

        List<String> textesEtLabels() {
            return services.values().stream().map(s -> String.join("|", s.slug(), s.resume(), s.description(), s.redirectionUrl(),
                    String.valueOf(s.classification()), String.valueOf(s.phases()), s.operateur())).toList();
        }
    }
}
