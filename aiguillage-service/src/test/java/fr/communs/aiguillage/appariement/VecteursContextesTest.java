package fr.communs.aiguillage.appariement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.communs.aiguillage.DonneesPartagees;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VecteursContextesTest {

    @Test
    @DisplayName("Every recorded case of the context matcher gives the recorded set of contexts")
    void chaque_cas_enregistre_donne_l_ensemble_enregistre() {
        // Given
        JsonNode univers = DonneesPartagees.json("compatibilite/vecteurs-contextes.json");
        int cas = 0;
        for (JsonNode u : univers) {
            List<Contexte> contextes = contextes(u);
            for (JsonNode c : u.get("cas")) {
                // When
                List<Contexte> retenus = AppariementContextes.retenir(criteres(c.get("projet")), contextes);
                // Then
                List<UUID> attendus = DonneesPartagees.textes(c.get("attendu")).stream().map(VecteursContextesTest::id).toList();
                assertThat(retenus).as(c.toString()).extracting(Contexte::id).containsExactlyInAnyOrderElementsOf(attendus);
                cas++;
            }
        }
        assertThat(cas).isEqualTo(240);
    }

    private static List<Contexte> contextes(JsonNode u) {
        Map<String, Boolean> listes = new HashMap<>();
        u.get("services").forEach(s -> listes.put(s.get("id").asText(), s.get("liste").asBoolean()));
        List<Contexte> contextes = new ArrayList<>();
        u.get("contextes").forEach(c -> contextes.add(new Contexte(id(c.get("id").asText()), id(c.get("service").asText()),
                c.get("liste").asBoolean(), listes.get(c.get("service").asText()), DonneesPartagees.textes(c.get("competences")),
                DonneesPartagees.textes(c.get("leviers")), DonneesPartagees.textes(c.get("phases")),
                DonneesPartagees.textes(c.get("regions")))));
        return contextes;
    }

    private static CriteresContexte criteres(JsonNode p) {
        return new CriteresContexte(DonneesPartagees.textes(p.get("competences")), DonneesPartagees.textes(p.get("leviers")),
                DonneesPartagees.textes(p.get("phases")), DonneesPartagees.textes(p.get("regions")));
    }

    private static UUID id(String nom) {
        return UUID.nameUUIDFromBytes(nom.getBytes(StandardCharsets.UTF_8));
    }
}
