package no.imdi.egnevalg.local;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a service says of itself, to hold requests and answers against. A property that is not described is a fault. */
final class Described {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> HEADERS =
            List.of("ETag", "Location", "Retry-After", "Content-Language", "Content-Disposition");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode api;
    private final JsonNode components;

    private Described(JsonNode api) {
        this.api = api;
        this.components = closed(api.path("components"));
    }

    static Described by(TestClient service) {
        return new Described(service.get("/v3/api-docs").body());
    }

    /** What the description does not tell of an exchange, or tells otherwise; empty where the two agree. */
    List<String> faults(WalkRequest request, Answer answer) {
        URI address = URI.create(request.address());
        return operation(request.method(), address.getPath())
                .map(operation -> Stream.of(
                                request(operation, request, answer),
                                answer.status() < 400 ? parameters(operation, address) : List.<String>of(),
                                answer(operation, answer))
                        .flatMap(List::stream)
                        .toList())
                .orElse(List.of("no such operation"));
    }

    private Optional<JsonNode> operation(String method, String path) {
        return api.path("paths")
                .propertyStream()
                .filter(entry -> path.matches(entry.getKey().replaceAll("\\{\\w+}", "[^/]+")))
                .sorted(Map.Entry.comparingByKey((a, b) -> Boolean.compare(a.contains("{"), b.contains("{"))))
                .map(entry -> entry.getValue().path(method.toLowerCase(Locale.ROOT)))
                .filter(found -> !found.isMissingNode())
                .findFirst();
    }

    /** A request that was taken agrees with what is asked for; one that was refused may not. */
    private List<String> request(JsonNode operation, WalkRequest request, Answer answer) {
        JsonNode body = operation.path("requestBody").path("content").path("application/json");
        return answer.status() >= 400 || body.isMissingNode()
                ? List.of()
                : errors("request", body.path("schema"), JSON.readTree(request.body()));
    }

    private static List<String> parameters(JsonNode operation, URI address) {
        Set<String> described = operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .map(parameter -> parameter.path("name").asString())
                .collect(Collectors.toSet());
        return address.getRawQuery() == null
                ? List.of()
                : Stream.of(address.getRawQuery().split("&"))
                        .map(parameter -> parameter.replaceAll("=.*", ""))
                        .filter(name -> !described.contains(name))
                        .map(name -> "parameter " + name + " is not described")
                        .toList();
    }

    private List<String> answer(JsonNode operation, Answer answer) {
        JsonNode described = operation.path("responses").path(Integer.toString(answer.status()));
        if (described.isMissingNode()) {
            return List.of("status " + answer.status() + " is not described");
        }
        List<String> faults = new ArrayList<>();
        String type = answer.header("Content-Type").replaceAll(";.*", "");
        JsonNode content = described.path("content").path(type);
        faults.addAll(
                content.path("schema").isMissingNode()
                        ? List.of("an answer of " + type + " is not described")
                        : errors("answer", content.path("schema"), answer.body()));
        faults.addAll(headers(described.path("headers"), answer));
        return faults;
    }

    private static List<String> headers(JsonNode described, Answer answer) {
        return HEADERS.stream()
                .filter(name -> described.path(name).isMissingNode()
                        != answer.header(name).isEmpty())
                .filter(name -> answer.status() < 400 || described.path(name).isMissingNode())
                .map(name ->
                        "header " + name + " is " + (answer.header(name).isEmpty() ? "not given" : "not described"))
                .toList();
    }

    private List<String> errors(String what, JsonNode schema, JsonNode given) {
        ObjectNode whole = JSON.createObjectNode();
        whole.setAll((ObjectNode) schema);
        whole.set("components", components);
        Schema compiled = SCHEMAS.getSchema(whole);
        return compiled
                .validate(given, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .map(error -> what + " " + error)
                .toList();
    }

    /** The same schemas, but no object has a property beyond those that are described. */
    private static JsonNode closed(JsonNode components) {
        JsonNode closed = components.deepCopy();
        closed.findParents("properties").stream()
                .filter(schema -> schema.path("additionalProperties").isMissingNode())
                .forEach(schema -> ((ObjectNode) schema).put("additionalProperties", false));
        return closed;
    }
}
