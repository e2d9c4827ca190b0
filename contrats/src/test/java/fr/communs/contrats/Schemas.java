package fr.communs.contrats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The published schemas and examples, read as a consumer of the jar reads them; formats (uuid, date-time) are asserted. */
final class Schemas {

    static final String EVENEMENT = "evenement.schema.json";
    static final String ETAT_PROJET = "etat-projet.v1.schema.json";
    static final String ETAT_QUALIFICATION = "etat-qualification.v1.schema.json";
    static final String ETAT_CATALOGUE = "etat-catalogue.v1.schema.json";
    static final String USAGE = "usage.v1.schema.json";

    private static final SchemaRegistry REGISTRE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Schemas() {
    }

    static JsonNode document(String nom) {
        return lire("/schemas/" + nom);
    }

    static ObjectNode exemple(String nom) {
        return (ObjectNode) lire("/schemas/exemples/" + nom + ".json");
    }

    static List<String> nomsDesExemples() {
        try (Stream<Path> fichiers = Files.list(Path.of(Schemas.class.getResource("/schemas/exemples").toURI()))) {
            return fichiers.map(f -> f.getFileName().toString().replace(".json", "")).sorted().toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Schema that applies to the data of an event of this type. */
    static String schemaDesDonnees(String type) {
        return switch (type) {
            case TypesEvenement.PROJET_MODIFIE -> ETAT_PROJET;
            case TypesEvenement.QUALIFICATION_ETABLIE -> ETAT_QUALIFICATION;
            case TypesEvenement.CATALOGUE_MODIFIE -> ETAT_CATALOGUE;
            case TypesEvenement.USAGE_CONSTATE -> USAGE;
            default -> throw new IllegalArgumentException("no schema for " + type);
        };
    }

    /** One line per violation, each with the path of the faulty value; empty when the document is valid. */
    static List<String> erreurs(String schema, JsonNode document) {
        return erreurs(REGISTRE.getSchema(SchemaLocation.of("classpath:/schemas/" + schema)), document);
    }

    /** The same for a schema written in {@code asyncapi.yaml}, whose references are relative to that file. */
    static List<String> erreursSelonAsyncApi(JsonNode schema, JsonNode document) {
        return erreurs(REGISTRE.getSchema(SchemaLocation.of("classpath:/asyncapi.yaml"), schema), document);
    }

    private static List<String> erreurs(Schema schema, JsonNode document) {
        return schema.validate(document, contexte -> contexte.executionConfig(c -> c.formatAssertionsEnabled(true))).stream()
                .map(e -> e.getInstanceLocation() + " " + e.getMessage())
                .toList();
    }

    private static JsonNode lire(String chemin) {
        try (InputStream flux = Schemas.class.getResourceAsStream(chemin)) {
            return ContratsJson.MAPPER.readTree(flux);
        } catch (IOException e) {
            throw new UncheckedIOException(chemin, e);
        }
    }
}
