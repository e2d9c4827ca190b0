package fr.communs.socle.probleme;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a resource whose routes partners already call: its error bodies carry RFC 9457 members and {@code statusCode, message, error},
 * and what the reference refused with a 401 stays a 401.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface FormatPartenaire {
}
