package fr.communs.aiguillage.appariement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.fasterxml.jackson.databind.JsonNode;
import fr.communs.aiguillage.DonneesPartagees;
import fr.communs.aiguillage.appariement.AppariementServicesNumeriques.Candidat;
import fr.communs.aiguillage.appariement.AppariementServicesNumeriques.Retenu;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VecteursServicesNumeriquesTest {

    @Test
    @DisplayName("Every recorded case of the digital services gives the recorded services and scores, best first")
    void chaque_cas_enregistre_donne_les_services_et_les_scores_enregistres() {
        // Given
        JsonNode univers = DonneesPartagees.json("compatibilite/vecteurs-services-numeriques.json");
        int cas = 0;
        for (JsonNode u : univers) {
            List<Candidat> candidats = candidats(u.get("services"));
            for (JsonNode c : u.get("cas")) {
                String phase = c.get("phase").isNull() ? null : c.get("phase").asText();
                // When
                List<Retenu> retenus = AppariementServicesNumeriques.classer(DonneesPartagees.classification(c.get("projet")), phase,
                        candidats, c.get("seuil").asDouble());
                // Then
                Map<String, Double> attendus = new LinkedHashMap<>();
                c.get("attendu").forEach(a -> attendus.put(a.get("slug").asText(), a.get("score").asDouble()));
                Map<String, Double> obtenus = new LinkedHashMap<>();
                retenus.forEach(r -> obtenus.put(r.cle(), r.score()));
                assertThat(obtenus.keySet()).as(c.toString()).containsExactlyElementsOf(attendus.keySet());
                obtenus.forEach((slug, score) -> assertThat(score).as(slug).isCloseTo(attendus.get(slug), offset(1e-9)));
                cas++;
            }
        }
        assertThat(cas).isEqualTo(120);
    }

    private static List<Candidat> candidats(JsonNode services) {
        List<Candidat> candidats = new ArrayList<>();
        services.forEach(s -> {
            Map<String, Double> phases = new HashMap<>();
            s.get("phases").properties().forEach(e -> phases.put(e.getKey(), e.getValue().asDouble()));
            candidats.add(new Candidat(s.get("slug").asText(), s.get("nom").asText(),
                    DonneesPartagees.classification(s.get("classification")), phases));
        });
        return candidats;
    }
}
