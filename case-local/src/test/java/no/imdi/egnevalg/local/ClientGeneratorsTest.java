package no.imdi.egnevalg.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.imdi.egnevalg.embedded.TestClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What a generator of clients makes of the descriptions of both services, read as such generators read them. */
@TestInstance(Lifecycle.PER_CLASS)
class ClientGeneratorsTest {

    private EmptyRun run;
    private List<SwaggerParseResult> read;

    @BeforeAll
    void read() {
        run = EmptyRun.start();
        read = Stream.of(run.command("operator"), run.query("operator"))
                .map(ClientGeneratorsTest::read)
                .toList();
    }

    @AfterAll
    void stop() {
        run.close();
    }

    @Test
    void both_documents_are_read_without_a_complaint() {
        assertThat(read).allSatisfy(result -> assertThat(result.getMessages()).isEmpty());
        assertThat(read)
                .allSatisfy(result -> assertThat(result.getOpenAPI().getPaths()).hasSizeGreaterThan(10));
    }

    @Test
    void each_operation_becomes_a_method_with_a_name_of_its_own() {
        assertThat(read)
                .allSatisfy(result -> assertThat(operations(result.getOpenAPI()))
                        .extracting(Operation::getOperationId)
                        .doesNotContainNull()
                        .doesNotHaveDuplicates()
                        .allMatch(name -> name.matches("[a-z][A-Za-z0-9]*")));
    }

    /** File systems and languages take two names that differ in capitals only for one. */
    @Test
    void each_schema_becomes_a_type_with_a_name_of_its_own() {
        assertThat(read)
                .allSatisfy(result -> assertThat(
                                result.getOpenAPI().getComponents().getSchemas().keySet())
                        .isNotEmpty()
                        .allMatch(name -> name.matches("[A-Z][A-Za-z0-9]*"))
                        .extracting(name -> name.toLowerCase(Locale.ROOT))
                        .doesNotHaveDuplicates());
    }

    @Test
    void every_success_says_what_its_body_is() {
        assertThat(read)
                .allSatisfy(result -> assertThat(operations(result.getOpenAPI()))
                        .allSatisfy(operation -> assertThat(operation.getResponses().entrySet().stream()
                                        .filter(response -> response.getKey().startsWith("2"))
                                        .filter(response -> !response.getKey().equals("204"))
                                        .map(Map.Entry::getValue)
                                        .flatMap(response -> response.getContent().values().stream()))
                                .as(operation.getOperationId())
                                .isNotEmpty()
                                .allMatch(content -> content.getSchema() != null)));
    }

    private static SwaggerParseResult read(TestClient service) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        return new OpenAPIV3Parser().readContents(service.get("/v3/api-docs").text(), List.of(), options);
    }

    private static List<Operation> operations(OpenAPI api) {
        return api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .toList();
    }
}
