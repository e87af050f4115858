package no.imdi.egnevalg.http.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whose codes a text of a request or an answer is, or each text of a list, where its name does not say so. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Code {
    /** The codes. */
    Class<? extends Enum<?>> value();
}
