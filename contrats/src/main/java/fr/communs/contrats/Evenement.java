package fr.communs.contrats;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/**
 * CloudEvents 1.0 envelope in structured JSON mode ({@code application/cloudevents+json}).
 *
 * @param specversion always {@code 1.0}
 * @param id          identity of the event (UUIDv7): consumers recognise a replay by it
 * @param source      emitting service, e.g. {@code /projets-service}
 * @param type        one of {@link TypesEvenement}
 * @param subject     identity of the aggregate, also the Kafka key
 * @param time        instant of the commit's transaction, UTC
 * @param traceparent W3C trace context of the request that caused it (CloudEvents "distributed tracing" extension), or null
 * @param data        whole state of the aggregate
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evenement<T>(
        @JsonProperty(required = true) String specversion,
        @JsonProperty(required = true) UUID id,
        @JsonProperty(required = true) String source,
        @JsonProperty(required = true) String type,
        @JsonProperty(required = true) String subject,
        @JsonProperty(required = true) Instant time,
        String datacontenttype,
        String traceparent,
        @JsonProperty(required = true) T data) {

    public static <T> Evenement<T> de(UUID id, String source, String type, String subject, Instant time, String traceparent, T data) {
        return new Evenement<>("1.0", id, source, type, subject, time, "application/json", traceparent, data);
    }
}
