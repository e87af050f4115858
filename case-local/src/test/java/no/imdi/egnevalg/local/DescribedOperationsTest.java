package no.imdi.egnevalg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * What every operation of both services is described with beyond its body: who may ask, the refusals, and the values of
 * parameters.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DescribedOperationsTest {

    private static final String NO_CODE = "The code list has no such code.";

    private EmptyRun run;
    private List<JsonNode> apis = List.of();

    @BeforeAll
    void start() {
        run = EmptyRun.start();
        apis = Stream.of(run.command("mr"), run.query("mr"))
                .map(service -> service.get("/v3/api-docs").body())
                .toList();
    }

    @AfterAll
    void stop() {
        run.close();
    }

    /** One operation as it is described. */
    record Operation(String method, String path, JsonNode described) {

        boolean takes(String header) {
            return described
                    .path("parameters")
                    .valueStream()
                    .anyMatch(given -> header.equals(given.path("name").asString()));
        }

        boolean answers(int status) {
            return described.path("responses").has(Integer.toString(status));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    Stream<Operation> operations() {
        return apis.stream()
                .flatMap(api -> api.path("paths").propertyStream())
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(operation -> new Operation(
                                operation.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                operation.getValue())));
    }

    @Test
    void every_operation_but_the_open_one_asks_for_a_token() {
        assertThat(apis).allSatisfy(api -> {
            JsonNode scheme = api.at("/components/securitySchemes/bearer");
            assertThat(scheme.path("type").asString()).isEqualTo("http");
            assertThat(scheme.path("scheme").asString()).isEqualTo("bearer");
            assertThat(scheme.path("bearerFormat").asString()).isEqualTo("JWT");
        });
        assertThat(operations()
                        .filter(operation ->
                                !operation.described().at("/security/0").has("bearer")))
                .extracting(Operation::toString)
                .containsExactly("GET /api/v1/code-lists");
    }

    @Test
    void what_an_operation_takes_tells_how_it_may_be_refused() {
        assertThat(operations()).allSatisfy(operation -> {
            boolean act = !operation.method().equals("GET");
            boolean body = operation.described().has("requestBody");
            assertThat(operation.answers(409))
                    .as("409")
                    .isEqualTo(act || operation.path().endsWith("/archive-extract"));
            assertThat(operation.answers(408)).as("408").isEqualTo(body);
            assertThat(operation.answers(413)).as("413").isEqualTo(body);
            assertThat(operation.answers(415)).as("415").isEqualTo(body);
            assertThat(operation.answers(412)).as("412").isEqualTo(operation.takes("If-Match"));
            assertThat(operation.answers(422)).as("422").isEqualTo(body || operation.takes("Idempotency-Key"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/cases, sort, LATEST_OPENED EARLIEST_OPENED LATEST_REGISTERED EARLIEST_REGISTERED LATEST_CHANGED"
                + " EARLIEST_CHANGED HIGHEST_RISK",
        "/api/v1/cases, state, OPEN CLOSED VOID ERASED",
        "/api/v1/cases, riskLevel, LOW MODERATE HIGH ACUTE none",
        "/api/v1/cases, referralState, WAITING ACCEPTED REJECTED REVOKED COMPLETED none",
        "/api/v1/cases, mine, true false",
        "/api/v1/cases, owner, MINORITY_ADVISER INTEGRATION_ADVISER COMPETENCE_TEAM REGIONAL_COORDINATOR",
        "/api/v1/referrals, list, TO_ME FROM_ME NEEDS_MY_ANSWER ANSWERED_SINCE_I_LOOKED",
        "/api/v1/statistics/movements, every, MONTH QUARTER YEAR",
        "/api/v1/statistics/caseload/series, every, DAY WEEK MONTH",
        "/api/v1/statistics/yearly-table, measure, new persons open",
        "/api/v1/statistics/yearly-table, service, MINORITY_ADVISER INTEGRATION_ADVISER COMPETENCE_TEAM"
                + " REGIONAL_COORDINATOR",
        "/api/v1/statistics/cases, measure, new closures reopenings measures guidance riskAssessments referrals"
                + " lateRegistrations corrections voidings erasures",
        "/api/v1/statistics/cases, rows, service year quarter month category ageBand gender referralSource region posting"
                + " closureOutcome reopeningReason measure guidanceChannel riskLevel recipient answer correctionReason"
                + " voidingReason erasureBasis enteredYear",
        "/api/v1/access-log, outcome, GRANTED DENIED NOT_FOUND REFUSED",
        "/api/v1/access-log/emergencies, reviewed, true false"
    })
    void a_parameter_with_a_fixed_set_of_values_is_described_with_them(String path, String parameter, String values) {
        assertThat(asked().filter(one -> one.path().equals(path) && one.name().equals(parameter)))
                .singleElement()
                .extracting(one -> String.join(" ", one.values()))
                .isEqualTo(values);
    }

    /** A query parameter that is described with its values. */
    record Asked(String path, String name, List<String> values, String others) {
        @Override
        public String toString() {
            return path + " " + name;
        }
    }

    /** Those of every question of case-query. */
    Stream<Asked> asked() {
        return operations()
                .filter(operation -> operation.method().equals("GET"))
                .flatMap(operation -> queryOf(operation)
                        .filter(parameter -> parameter.path("schema").has("enum"))
                        .map(parameter -> asked(operation, parameter)));
    }

    private static Asked asked(Operation operation, JsonNode parameter) {
        String name = parameter.path("name").asString();
        return new Asked(
                operation.path(),
                name,
                parameter
                        .at("/schema/enum")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList(),
                queryOf(operation)
                        .filter(other -> (other.path("required").asBoolean()
                                        || other.path("name").asString().equals("year"))
                                && !other.path("name").asString().equals(name))
                        .map(other -> "&" + other.path("name").asString() + "="
                                + other.path("example").asString())
                        .collect(Collectors.joining()));
    }

    private static Stream<JsonNode> queryOf(Operation operation) {
        return operation
                .described()
                .path("parameters")
                .valueStream()
                .filter(given -> given.path("in").asString().equals("query"));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void a_value_that_there_is_not_is_told_those_that_there_are(Asked asked) {
        TestClient service = run.query(asker(asked.path()));

        Answer answer = service.get(asked.path() + "?" + asked.name() + "=NO_SUCH" + asked.others());

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        JsonNode error = answer.body().at("/errors/0");
        assertThat(error.path("pointer").asString()).isEqualTo("query:" + asked.name());
        String detail = error.path("detail").asString();
        if (codes().contains(asked.values().getFirst())) {
            assertThat(detail).isEqualTo(NO_CODE);
        } else if (asked.values().contains("true")) {
            assertThat(detail).isEqualTo("The parameter is true or false.");
        } else if (detail.contains("rows and columns")) {
            assertThat(Set.copyOf(asked.values())).containsAll(named(detail));
        } else {
            assertThat(named(detail)).containsExactlyElementsOf(asked.values());
        }
    }

    private static List<String> named(String detail) {
        return List.of(detail.replaceAll(".* of |\\.$", "").split(", "));
    }

    private static String asker(String path) {
        return AccessTable.rows().stream()
                .filter(row -> row.endpoint().equals("GET " + path))
                .flatMap(row -> AccessTable.CALLERS.stream()
                        .filter(caller ->
                                List.of("yes", "own").contains(row.answers().get(caller))))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> codes() {
        return run.command("mr").get("/api/v1/code-lists").body().findValuesAsString("code").stream()
                .collect(Collectors.toSet());
    }

    @Test
    void the_sign_in_place_of_a_figure_and_the_progress_of_a_view_are_described() {
        JsonNode schemas = apis.getLast().at("/components/schemas");

        assertThat(schemas.at("/Problem/properties/progress/type").asString()).isEqualTo("number");
        assertThat(schemas.propertyStream()
                        .filter(schema -> schema.getValue()
                                        .at("/properties/status/type")
                                        .asString("")
                                        .equals("string")
                                || schema.getValue()
                                        .at("/properties/status/type")
                                        .toString()
                                        .contains("string"))
                        .toList())
                .hasSizeGreaterThan(15)
                .allSatisfy(schema -> assertThat(schema.getValue()
                                .at("/properties/status/enum")
                                .valueStream()
                                .map(JsonNode::asString))
                        .as(schema.getKey())
                        .containsExactly(".", ".."));
    }
}
