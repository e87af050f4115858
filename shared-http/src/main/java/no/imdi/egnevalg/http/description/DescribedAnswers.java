package no.imdi.egnevalg.http.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes the headers of answers: the version that comes with each change, and the language where one can be asked
 * for.
 */
final class DescribedAnswers implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (Stream.of(method.getMethodParameters()).anyMatch(given -> given.getParameterType() == Locale.class)) {
            operation.addParametersItem(new HeaderParameter()
                    .name(HttpHeaders.ACCEPT_LANGUAGE)
                    .description("nb, nn or en; nb unless given")
                    .schema(new StringSchema().example("nn")));
            addHeader(operation, HttpHeaders.CONTENT_LANGUAGE, "The language of the labels: nb, nn or en");
        }
        if (method.hasMethodAnnotation(MayConflict.class)) {
            operation.getResponses().addApiResponse("409", DescribedProblems.problem(409));
        }
        return operation;
    }

    /** Says of every change that the answer names the version it led to. */
    static void describeVersion(Operation operation) {
        if (takesVersion(operation)) {
            addHeader(operation, HttpHeaders.ETAG, "The version, to be named in If-Match by the next change");
        }
    }

    /** True where the operation changes a version that its caller has seen. */
    static boolean takesVersion(Operation operation) {
        return takes(operation, HttpHeaders.IF_MATCH);
    }

    /** True where the operation takes the header of the given name. */
    static boolean takes(Operation operation, String header) {
        return Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .anyMatch(given -> header.equals(given.getName()));
    }

    private static void addHeader(Operation operation, String name, String description) {
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                addHeader(response, name, description);
            }
        });
    }

    static void addHeader(ApiResponse response, String name, String description) {
        response.addHeaderObject(name, new Header().description(description).schema(new StringSchema()));
    }
}
