package no.imdi.egnevalg.command.http;

import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Adds the examples of {@link JsonPost} to the request bodies in OpenAPI. */
@Component
class DescribedExamples implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        JsonPost post = method.getMethodAnnotation(JsonPost.class);
        if (post != null) {
            operation.getRequestBody().getContent().values().forEach(body -> show(post.examples(), body));
        }
        return operation;
    }

    private static void show(ExampleObject[] examples, MediaType body) {
        for (ExampleObject example : examples) {
            AnnotationsUtils.getExample(example).ifPresent(shown -> body.addExamples(example.name(), shown));
        }
    }
}
