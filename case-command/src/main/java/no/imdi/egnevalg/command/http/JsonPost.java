package no.imdi.egnevalg.command.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** An endpoint that takes JSON by {@code POST} and answers in JSON, with its path and its description in OpenAPI. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(
        method = RequestMethod.POST,
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Operation
public @interface JsonPost {

    /** The path, with variables in braces. */
    @AliasFor(annotation = RequestMapping.class, attribute = "path")
    String path();

    /** What the endpoint does, in a few words. */
    @AliasFor(annotation = Operation.class, attribute = "summary")
    String summary();

    /** What callers need to know. */
    @AliasFor(annotation = Operation.class, attribute = "description")
    String description();

    /** Example bodies. */
    ExampleObject[] examples();
}
