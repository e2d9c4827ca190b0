package fr.communs.qualification.qualification;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.communs.contrats.ContratsJson;

/** Values that travel as JSON between the service and its database: a whole batch is one parameter of one statement. */
public final class ParametreJson {

    private ParametreJson() {
    }

    /** For {@code cast(cast(:x as text) as json)}: typed json, the driver would send it as one JSON string. */
    public static String ecrire(Object valeur) {
        try {
            return ContratsJson.MAPPER.writeValueAsString(valeur);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of this service are always writable", e);
        }
    }

    /** @param json null gives null */
    public static <T> T lire(String json, Class<T> type) {
        try {
            return json == null ? null : ContratsJson.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("written by this service", e);
        }
    }
}
