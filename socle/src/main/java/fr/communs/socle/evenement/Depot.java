package fr.communs.socle.evenement;

import fr.communs.contrats.Evenement;

/**
 * What a service hands to the outbox.
 *
 * @param sujet       topic
 * @param type        CloudEvents type
 * @param agregatType kind of aggregate, for people who read the table
 * @param agregatId   identity of the aggregate: Kafka key, hence the unit of order
 * @param donnees     whole state of the aggregate
 * @param traceparent trace of the event that caused this one, or null to take the current request's
 */
public record Depot(String sujet, String type, String agregatType, String agregatId, Object donnees, String traceparent) {

    public Depot(String sujet, String type, String agregatType, String agregatId, Object donnees) {
        this(sujet, type, agregatType, agregatId, donnees, null);
    }

    /** Same deposit, in the trace of the event that caused it. */
    public Depot suiteDe(Evenement<?> cause) {
        return dansLaTrace(cause.traceparent());
    }

    /** Same deposit, in this trace: several requests may share a transaction. */
    public Depot dansLaTrace(String trace) {
        return new Depot(sujet, type, agregatType, agregatId, donnees, trace);
    }
}
