package fr.communs.aiguillage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.referentiel.Commune;
import fr.communs.referentiel.Epci;
import fr.communs.referentiel.Referentiel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The sample projects are what the demo shows first: each must be accepted by the API and placed somewhere in France. */
class ExemplesTest {

    private static final Set<String> CHAMPS = Set.of("externalId", "nom", "description", "collectivites", "phase", "phaseStatut",
            "budgetPrevisionnel", "programme", "financements", "attendu");
    private static final BigDecimal BUDGET_MAX = BigDecimal.valueOf(1_000_000_000_000L);
    private static final List<JsonNode> PROJETS = lire();

    @Test
    void il_y_a_au_moins_40_projets_dont_6_a_8_sans_service_attendu() {
        // When
        long sansService = PROJETS.stream().filter(p -> !p.get("attendu").asBoolean()).count();

        // Then
        assertThat(PROJETS).hasSizeGreaterThanOrEqualTo(40).allMatch(p -> p.get("attendu").isBoolean());
        assertThat(sansService).isBetween(6L, 8L);
    }

    @Test
    void chaque_projet_porte_un_identifiant_suivi_et_des_champs_de_l_api() {
        for (int i = 0; i < PROJETS.size(); i++) {
            JsonNode projet = PROJETS.get(i);
            assertThat(projet.get("externalId").asText()).isEqualTo(String.format("exemple-%03d", i + 1));
            assertThat(projet.get("nom").asText()).isNotBlank();
            assertThat(projet.fieldNames()).toIterable().isSubsetOf(CHAMPS);
            assertThat(projet.get("phase").asText()).isIn(Nomenclatures.valeurs().projetPhases());
            if (projet.has("budgetPrevisionnel")) {
                BigDecimal budget = projet.get("budgetPrevisionnel").decimalValue();
                assertThat(budget).isBetween(BigDecimal.ZERO, BUDGET_MAX);
                assertThat(budget.stripTrailingZeros().scale()).isLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void chaque_collectivite_existe_et_au_moins_dix_regions_sont_representees() {
        // When
        Set<String> regions = new HashSet<>();
        PROJETS.forEach(p -> p.get("collectivites").forEach(c -> regions.addAll(regions(c.get("type").asText(), c.get("code").asText()))));

        // Then
        assertThat(regions).hasSizeGreaterThanOrEqualTo(10);
    }

    private static List<String> regions(String type, String code) {
        Referentiel referentiel = Referentiel.charger();
        return switch (type) {
            case "Commune" -> List.of(referentiel.commune(code).map(Commune::codeRegion).orElseThrow());
            case "EPCI" -> List.copyOf(referentiel.epci(code).map(Epci::codesRegions).orElseThrow());
            default -> throw new AssertionError(type);
        };
    }

    @Test
    void certains_sont_un_titre_seul_et_d_autres_une_fiche_longue() {
        assertThat(PROJETS).filteredOn(p -> !p.has("description")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(PROJETS).filteredOn(p -> p.path("description").asText().length() > 1000).hasSizeGreaterThanOrEqualTo(3);
    }

    private static List<JsonNode> lire() {
        try (BufferedReader lecteur = new BufferedReader(new InputStreamReader(
                ExemplesTest.class.getResourceAsStream("/catalogue/exemples/projets.ndjson"), StandardCharsets.UTF_8))) {
            List<JsonNode> projets = new ArrayList<>();
            for (String ligne = lecteur.readLine(); ligne != null; ligne = lecteur.readLine()) {
                projets.add(ContratsJson.MAPPER.readTree(ligne));
            }
            return projets;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
