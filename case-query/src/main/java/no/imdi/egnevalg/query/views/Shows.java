package no.imdi.egnevalg.query.views;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the views that an endpoint reads. The endpoint does not answer while one of them is being filled. An endpoint
 * without this annotation does not answer while any view is being filled.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Shows {

    /** The names of the projections whose views it reads; empty where it reads no view. */
    String[] value();
}
