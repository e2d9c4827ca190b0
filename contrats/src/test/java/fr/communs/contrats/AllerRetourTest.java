package fr.communs.contrats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the records write is what the schemas promise, and what is read back is what was written. */
class AllerRetourTest {

    private static final UUID ID = UUID.fromString("019aba2c-7ce0-7c52-8f0a-4d1b9e7c3a20");
    private static final Instant INSTANT = Instant.parse("2026-11-25T09:30:12.481927Z");
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    static Stream<Arguments> evenements() {
        return Stream.of(
                Arguments.of(TypesEvenement.PROJET_MODIFIE, projet()),
                Arguments.of(TypesEvenement.PROJET_MODIFIE, projetMinimal()),
                Arguments.of(TypesEvenement.QUALIFICATION_ETABLIE, qualification()),
                Arguments.of(TypesEvenement.QUALIFICATION_ETABLIE, qualificationDemandee()),
                Arguments.of(TypesEvenement.USAGE_CONSTATE,
                        new Usage(ID, "redirige", "service-1", "exemple.fr", 1, 1200L, "0a1b", UUID.randomUUID(), INSTANT)),
                Arguments.of(TypesEvenement.USAGE_CONSTATE,
                        new Usage(ID, "affiche", "service-1", "exemple.fr", null, null, null, null, INSTANT)));
    }

    @ParameterizedTest
    @MethodSource("evenements")
    void un_record_ecrit_un_document_valide(String type, Object donnees) throws JsonProcessingException {
        // Given
        Evenement<Object> evenement = Evenement.de(UUID.randomUUID(), "/projets-service", type, ID.toString(), INSTANT, TRACE, donnees);

        // When
        JsonNode document = ContratsJson.MAPPER.readTree(ContratsJson.MAPPER.writeValueAsString(evenement));

        // Then
        assertThat(Schemas.erreurs(Schemas.EVENEMENT, document)).isEmpty();
        assertThat(Schemas.erreurs(Schemas.schemaDesDonnees(type), document.path("data"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("evenements")
    void un_record_relu_est_egal_a_celui_qui_fut_ecrit(String type, Object donnees) throws JsonProcessingException {
        // Given
        Evenement<Object> ecrit = Evenement.de(UUID.randomUUID(), "/projets-service", type, ID.toString(), INSTANT, null, donnees);
        String json = ContratsJson.MAPPER.writeValueAsString(ecrit);

        // When
        Evenement<?> relu = ContratsJson.MAPPER.readValue(json, evenementDe(donnees.getClass()));

        // Then
        assertThat(relu).isEqualTo(ecrit);
    }

    @Test
    void sans_trace_l_evenement_n_a_pas_de_champ_traceparent() throws JsonProcessingException {
        // Given
        Evenement<EtatProjet> evenement =
                Evenement.de(ID, "/projets-service", TypesEvenement.PROJET_MODIFIE, ID.toString(), INSTANT, null, projet());

        // When
        JsonNode document = ContratsJson.MAPPER.readTree(ContratsJson.MAPPER.writeValueAsString(evenement));

        // Then
        assertThat(document.has("traceparent")).isFalse();
        assertThat(document.path("specversion").asText()).isEqualTo("1.0");
        assertThat(document.path("time").asText()).isEqualTo("2026-11-25T09:30:12.481927Z");
    }

    @Test
    void les_centimes_et_l_ecriture_decimale_du_budget_sont_conserves() throws JsonProcessingException {
        // Given
        String json = ContratsJson.MAPPER.writeValueAsString(projet());

        // When
        EtatProjet relu = ContratsJson.MAPPER.readValue(json, EtatProjet.class);

        // Then
        assertThat(json).contains("\"budgetPrevisionnel\":999999999999.99");
        assertThat(relu.budgetPrevisionnel()).isEqualTo(new BigDecimal("999999999999.99"));
    }

    @Test
    void un_champ_ajoute_par_un_producteur_plus_recent_est_ignore() throws JsonProcessingException {
        // Given
        ObjectNode exemple = Schemas.exemple("projet-complet");
        ((ObjectNode) exemple.path("data")).put("champFutur", true);

        // When
        Evenement<EtatProjet> relu = ContratsJson.MAPPER.readValue(exemple.toString(), evenementDe(EtatProjet.class));

        // Then
        assertThat(relu.data().nom()).isEqualTo("Rénovation énergétique de l’école des Tilleuls");
        assertThat(relu.data().version()).isEqualTo(3);
        assertThat(relu.data().idsExternes()).containsExactly(
                new EtatProjet.IdExterne("MEC", "dossier-2041"), new EtatProjet.IdExterne("TeT", "action-77"));
    }

    private static JavaType evenementDe(Class<?> donnees) {
        return ContratsJson.MAPPER.getTypeFactory().constructParametricType(Evenement.class, donnees);
    }

    private static EtatProjet projet() {
        return new EtatProjet(ID, 4, false, "publique", EmpreinteTexte.de("Halle", "Toiture"), "Halle", "Toiture", "Étude", "En cours",
                new BigDecimal("999999999999.99"), "Fonds vert",
                new EtatProjet.Declare(List.of("90-212"), List.of(), new EtatProjet.ClassificationScores(
                        List.of(new EtatProjet.LabelNote("Réseau de chaleur", 0.8)), List.of(), null)),
                List.of(new EtatProjet.IdExterne("MEC", "1")),
                List.of(new EtatProjet.Collectivite("Commune", "2A004", "Ajaccio", "212000046", "242010056", List.of("2A"), List.of("94"))),
                INSTANT, INSTANT);
    }

    private static EtatProjet projetMinimal() {
        return new EtatProjet(ID, 0, true, "privee", EmpreinteTexte.de("Halle", null), "Halle", null, null, null, null, null,
                new EtatProjet.Declare(null, null, null), List.of(), List.of(), INSTANT, INSTANT);
    }

    private static EtatQualification qualification() {
        List<EtatQualification.Etiquette> thematiques =
                List.of(new EtatQualification.Etiquette("T10", "Réseau de chaleur", 0.91, List.of("chaleur")));
        return new EtatQualification(new EtatQualification.Objet("projet", ID.toString()), 2, EmpreinteTexte.de("Halle", "Toiture"),
                "embarque", "lexique-1", "2026-01", "terminee", new EtatQualification.LienTe("lien", 0.9), thematiques, List.of(),
                List.of(), List.of(), List.of(), 0.29, List.of(new EtatQualification.Correction("thematiques", "T10", "retire")), INSTANT);
    }

    private static EtatQualification qualificationDemandee() {
        return new EtatQualification(new EtatQualification.Objet("aide", "42"), 1, EmpreinteTexte.de("Halle", null), null, null, "2026-01",
                "demandee", null, null, null, null, null, null, null, List.of(), INSTANT);
    }
}
