package fr.communs.contrats;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code asyncapi.yaml} describes the topics and types that the code names, and its schemas accept the published examples. */
class AsyncApiTest {

    private static JsonNode asyncapi;

    @BeforeAll
    static void lire() throws IOException {
        try (InputStream flux = AsyncApiTest.class.getResourceAsStream("/asyncapi.yaml")) {
            asyncapi = new YAMLMapper().readTree(flux);
        }
    }

    @Test
    void le_document_est_un_AsyncAPI_3_avec_titre_et_version() {
        // Given
        JsonNode info = asyncapi.path("info");

        // When
        String version = asyncapi.path("asyncapi").asText();

        // Then
        assertThat(version).isEqualTo("3.0.0");
        assertThat(info.path("title").asText()).isNotBlank();
        assertThat(info.path("version").asText()).isNotBlank();
    }

    @Test
    void chaque_reference_mene_a_quelque_chose() {
        // Given
        List<String> references = asyncapi.findValuesAsText("$ref");

        // When
        List<String> perdues = references.stream().filter(r -> !mene(r)).toList();

        // Then
        assertThat(references).hasSizeGreaterThan(20);
        assertThat(perdues).isEmpty();
    }

    @Test
    void chaque_sujet_du_code_a_son_canal_et_son_rebut() {
        // Given
        List<String> sujets = List.of(Sujets.PROJETS, Sujets.QUALIFICATIONS, Sujets.CATALOGUE, Sujets.USAGES);

        // When
        List<String> adresses = asyncapi.path("channels").valueStream().map(c -> c.path("address").asText()).toList();

        // Then
        assertThat(adresses).containsExactlyInAnyOrderElementsOf(
                Stream.concat(sujets.stream(), sujets.stream().map(Sujets::rebut)).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "projets.v1, 6, compact, ",
        "qualifications.v1, 6, compact, ",
        "catalogue.v1, 3, compact, ",
        "usages.v1, 6, delete, 7776000000",
        "projets.v1.rebut, 1, delete, 2592000000",
        "qualifications.v1.rebut, 1, delete, 2592000000",
        "catalogue.v1.rebut, 1, delete, 2592000000",
        "usages.v1.rebut, 1, delete, 2592000000"})
    void chaque_canal_dit_ses_partitions_et_sa_retention(String sujet, int partitions, String politique, Long retentionMs) {
        // Given
        JsonNode canal = canal(sujet);

        // When
        JsonNode kafka = suivre(canal.path("bindings")).path("kafka");

        // Then
        assertThat(kafka.path("partitions").asInt()).isEqualTo(partitions);
        assertThat(kafka.path("topicConfiguration").path("cleanup.policy").path(0).asText()).isEqualTo(politique);
        assertThat(kafka.path("topicConfiguration").path("retention.ms"))
                .isEqualTo(retentionMs == null ? MissingNode.getInstance() : LongNode.valueOf(retentionMs));
    }

    @Test
    void chaque_canal_est_decrit_comme_le_chart_le_cree() throws IOException {
        // Given
        Path sujets = Path.of("../deploy/helm/communs/sujets.csv");
        assumeTrue(Files.exists(sujets), "the chart is not beside this module");
        Map<String, String> chart = Files.readAllLines(sujets).stream().map(l -> l.split(";", 2)).collect(toMap(l -> l[0], l -> l[1]));

        // When
        List<JsonNode> canaux = asyncapi.path("channels").valueStream().toList();

        // Then
        assertThat(canaux).allSatisfy(canal -> {
            JsonNode kafka = suivre(canal.path("bindings")).path("kafka");
            String config = kafka.path("topicConfiguration").propertyStream()
                    .map(p -> p.getKey() + "=" + (p.getValue().isArray() ? p.getValue().path(0) : p.getValue()).asText())
                    .collect(joining(","));
            assertThat(chart).containsEntry(canal.path("address").asText(), kafka.path("partitions").asInt() + ";" + config);
        });
    }

    @Test
    void chaque_canal_d_evenements_dit_qui_ecrit_et_qui_lit() {
        // Given
        Map<String, List<String>> attendu = Map.of(
                Sujets.PROJETS, List.of("send projets-service", "receive qualification-service", "receive aiguillage-service"),
                Sujets.QUALIFICATIONS, List.of("send qualification-service", "receive projets-service", "receive aiguillage-service"),
                Sujets.CATALOGUE, List.of("send aiguillage-service", "receive qualification-service"),
                Sujets.USAGES, List.of("send aiguillage-service"));

        // When
        List<JsonNode> operations = asyncapi.path("operations").valueStream().toList();

        // Then
        attendu.forEach((sujet, services) -> assertThat(operations)
                .filteredOn(o -> suivre(o.path("channel")).path("address").asText().equals(sujet))
                .extracting(o -> o.path("action").asText() + " " + o.at("/tags/0/name").asText())
                .containsExactlyInAnyOrderElementsOf(services));
    }

    static List<String> exemples() {
        return Schemas.nomsDesExemples();
    }

    @ParameterizedTest
    @MethodSource("exemples")
    void le_message_decrit_accepte_l_exemple_de_son_type(String nom) {
        // Given
        ObjectNode exemple = Schemas.exemple(nom);
        JsonNode message = message(exemple.path("type").asText());

        // When
        List<String> erreurs = Schemas.erreursSelonAsyncApi(message.at("/payload/schema"), exemple);

        // Then
        assertThat(erreurs).isEmpty();
    }

    @Test
    void le_message_decrit_refuse_les_donnees_d_un_autre_type() {
        // Given
        JsonNode message = message(TypesEvenement.USAGE_CONSTATE);
        ObjectNode projet = Schemas.exemple("projet-minimal");

        // When
        List<String> erreurs = Schemas.erreursSelonAsyncApi(message.at("/payload/schema"), projet);

        // Then
        assertThat(erreurs).anySatisfy(e -> assertThat(e).startsWith("/type")).anySatisfy(e -> assertThat(e).startsWith("/data"));
    }

    private static JsonNode canal(String sujet) {
        return asyncapi.path("channels").valueStream().filter(c -> c.path("address").asText().equals(sujet)).findFirst().orElseThrow();
    }

    private static JsonNode message(String type) {
        return asyncapi.at("/components/messages").valueStream()
                .filter(m -> m.path("name").asText().equals(type)).findFirst().orElseThrow();
    }

    private static JsonNode suivre(JsonNode noeud) {
        return noeud.has("$ref") ? asyncapi.at(noeud.path("$ref").asText().substring(1)) : noeud;
    }

    private static boolean mene(String reference) {
        return reference.startsWith("#")
                ? !asyncapi.at(reference.substring(1)).isMissingNode()
                : AsyncApiTest.class.getResource(reference.replaceFirst("^\\.", "")) != null;
    }
}
