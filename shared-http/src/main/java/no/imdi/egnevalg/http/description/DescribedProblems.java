package no.imdi.egnevalg.http.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Describes the problem details that an operation may answer with instead, by what it takes. */
final class DescribedProblems {

    private static final String NAME = "Problem";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final List<Integer> ANY = List.of(400, 401, 403, 406, 429, 500, 503);
    private static final List<Integer> NAMED = List.of(404, 410);
    private static final List<Integer> ACTING = List.of(409);
    private static final List<Integer> TAKING = List.of(404, 408, 413, 415, 422);
    private static final List<Integer> KEYED = List.of(422);
    private static final List<Integer> CHANGING = List.of(412, 428);

    private DescribedProblems() {}

    static Schema<?> schema() {
        return text(
                        new ObjectSchema()
                                .addProperty("status", new IntegerSchema().format("int32"))
                                .addProperty("errors", new ArraySchema().items(error()))
                                .addProperty("moreErrors", new IntegerSchema().format("int64"))
                                .addProperty("parameters", new ArraySchema().items(new StringSchema()))
                                .addProperty("progress", share())
                                .addProperty("errorId", new StringSchema()),
                        "type",
                        "title")
                .description("RFC 9457 problem details. Types are listed in docs/problems.md")
                .addRequiredItem("type")
                .addRequiredItem("title")
                .addRequiredItem("status");
    }

    private static Schema<?> share() {
        return new NumberSchema()
                .format("double")
                .minimum(BigDecimal.ZERO)
                .maximum(BigDecimal.ONE)
                .description("How much of the log has been read");
    }

    private static Schema<?> error() {
        return text(
                        new ObjectSchema()
                                .addProperty("pointer", new StringSchema())
                                .addProperty("line", new IntegerSchema().format("int64"))
                                .addProperty("field", new StringSchema()),
                        "type",
                        "detail")
                .description("What is wrong and where: a JSON pointer, or a line and field of a file")
                .addRequiredItem("type")
                .addRequiredItem("detail");
    }

    private static Schema<?> text(Schema<?> schema, String type, String sentence) {
        return schema.addProperty(type, new StringSchema().format("uri")).addProperty(sentence, new StringSchema());
    }

    static void describe(OpenAPI api) {
        api.getComponents().addSchemas(NAME, schema());
        api.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().forEach((method, operation) -> describe(path, method, operation)));
    }

    private static void describe(String path, HttpMethod method, Operation operation) {
        TreeSet<Integer> statuses = new TreeSet<>(ANY);
        if (path.contains("{")) {
            statuses.addAll(NAMED);
        }
        if (method != HttpMethod.GET) {
            statuses.addAll(ACTING);
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(TAKING);
        }
        if (DescribedAnswers.takesVersion(operation)) {
            statuses.addAll(CHANGING);
        }
        if (DescribedAnswers.takes(operation, IDEMPOTENCY_KEY)) {
            statuses.addAll(KEYED);
        }
        statuses.forEach(status -> operation.getResponses().addApiResponse(status.toString(), problem(status)));
    }

    static ApiResponse problem(int status) {
        ApiResponse response = new ApiResponse()
                .description(HttpStatus.valueOf(status).getReasonPhrase())
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(new Schema<>().$ref(NAME))));
        DescribedAnswers.addHeader(
                response, HttpHeaders.CONTENT_LANGUAGE, "The language of the sentences: nb, nn or en");
        if (status == 404 || status == 429 || status == 503) {
            DescribedAnswers.addHeader(response, HttpHeaders.RETRY_AFTER, "Seconds to wait before asking again");
        }
        return response;
    }
}
