package fr.communs.qualification.correction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

class ExportResourceTest {

    @Test
    void la_description_annonce_les_champs_qui_sont_ecrits() throws NoSuchMethodException {
        // When
        String description = ExportResource.class.getMethod("exporter").getAnnotation(Operation.class).description();

        // Then
        String champs = String.join(", ", ExempleCorrige.class.getAnnotation(JsonPropertyOrder.class).value());
        assertThat(description).startsWith("Un objet par ligne : " + champs + ", étiquettes");
    }
}
