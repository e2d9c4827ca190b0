package fr.communs.serveurs;

import java.util.Map;

/**
 * A topic to create.
 *
 * @param config topic settings of Kafka, e.g. {@code cleanup.policy}
 */
public record SujetKafka(String nom, int partitions, Map<String, String> config) {
}
