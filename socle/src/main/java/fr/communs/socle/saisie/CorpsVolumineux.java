package fr.communs.socle.saisie;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a bulk route: its body may go up to the limit of the server (50 MB) instead of {@link FiltreTaille#LIMITE}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface CorpsVolumineux {
}
