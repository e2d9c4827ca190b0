package fr.communs.contrats;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * {@code data} of {@code usages.v1}: one interaction with the widget. It carries neither a person nor a project in clear, no address and
 * no user agent.
 *
 * @param id         identity given by the browser: the same interaction sent twice counts once
 * @param type       {@code affiche}, {@code vu}, {@code ouvert}, {@code ferme}, {@code redirige}, {@code utile}, {@code inutile} or
 *                   {@code deja_utilise}
 * @param service    identifier of the service in the catalogue
 * @param hote       host name of the page that embeds the widget
 * @param rang       position of the card, from 1, or null
 * @param dureeMs    milliseconds the detail stayed open and visible, or null; a detail hidden with its page and read on gives several
 * @param pseudonyme stable keyed hash of the project (hexadecimal), or null in context mode: without it, no new use is counted
 * @param clic       identity of the click (UUIDv7), which the partner may hand back to confirm the use, or null
 * @param instant    when the server received the interaction, UTC: the clock of the browser is not trusted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Usage(
        UUID id,
        String type,
        String service,
        String hote,
        Integer rang,
        Long dureeMs,
        String pseudonyme,
        UUID clic,
        Instant instant) {
}
