package no.imdi.egnevalg.http.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whose codes a text of a request or an answer is, each text of a list, or a query parameter, where its name does not
 * say so.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Code {
    /** The codes. */
    Class<? extends Enum<?>> value();

    /** A word that may stand in place of a code; empty where there is none. */
    String or() default "";
}
