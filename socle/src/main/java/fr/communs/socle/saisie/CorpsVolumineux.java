package fr.communs.socle.saisie;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a route whose body may be larger than {@link FiltreTaille#LIMITE}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface CorpsVolumineux {

    /** Largest body, in bytes. */
    long value();
}
