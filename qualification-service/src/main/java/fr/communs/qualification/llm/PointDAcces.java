package fr.communs.qualification.llm;

import java.net.URI;
import java.time.Duration;

/**
 * An OpenAI-compatible endpoint and how to ask it.
 *
 * @param url            base address, e.g. {@code https://albert.api.etalab.gouv.fr/v1}; {@code /chat/completions} is added
 * @param modele         name of the model at the endpoint
 * @param delai          time allowed to the whole answer, from the connection to its last byte
 * @param jetonsDeSortie most tokens asked of an answer
 * @param contrainte     how the shape of the answer is imposed
 */
public record PointDAcces(URI url, String cle, String modele, Duration delai, int jetonsDeSortie, Contrainte contrainte) {

    /** Defaults, for the service and for the command line. */
    public static final String DELAI = "PT30S";
    public static final String JETONS_DE_SORTIE = "800";
    public static final String CONTRAINTE = "schema";

    /** {@code response_format} of the request: servers differ in what they accept. The answer is checked the same way in every case. */
    public enum Contrainte {
        /** {@code json_schema}, strict. */
        SCHEMA,
        /** {@code json_object}. */
        OBJET,
        /** No {@code response_format}. */
        AUCUNE
    }

    /** A key read from a file often ends with a line break, which no header can carry. */
    public PointDAcces {
        cle = cle.strip();
    }

    /** The key stays out of logs, even by accident. */
    @Override
    public String toString() {
        return modele + " @ " + url;
    }
}
