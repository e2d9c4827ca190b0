package fr.communs.contrats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The JSON of the events: ISO-8601 dates, exact decimals, and tolerance to fields added by a newer producer (an added field is not
 * a new version).
 */
public final class ContratsJson {

    public static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ContratsJson() {
    }

    /** An object of ours: that it cannot be written is a mistake in its class, which no caller can answer for. */
    public static String ecrire(Object valeur) {
        try {
            return MAPPER.writeValueAsString(valeur);
        } catch (JsonProcessingException e) {
            throw inecrivable(valeur, e);
        }
    }

    /** As {@link #ecrire}, in UTF-8. */
    public static byte[] octets(Object valeur) {
        try {
            return MAPPER.writeValueAsBytes(valeur);
        } catch (JsonProcessingException e) {
            throw inecrivable(valeur, e);
        }
    }

    /** @param json null, which gives null, or written by {@link #ecrire}: not for what comes from outside */
    public static <T> T relire(String json, Class<T> type) {
        try {
            return json == null ? null : MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(type.getName() + ": what we wrote ourselves cannot be read back", e);
        }
    }

    private static IllegalStateException inecrivable(Object valeur, JsonProcessingException cause) {
        return new IllegalStateException(valeur.getClass().getName() + " cannot be written as JSON", cause);
    }
}
