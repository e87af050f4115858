package no.imdi.egnevalg.query.views;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an endpoint reads: it has no answer while one of these views is being filled. An endpoint that does not say has
 * none while any view is.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Shows {

    /** Names of the projections whose views it reads; none where it reads no view. */
    String[] value();
}
