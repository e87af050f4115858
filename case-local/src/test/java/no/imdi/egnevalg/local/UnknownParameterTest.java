package no.imdi.egnevalg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Whoever misspells a parameter is told which ones the address takes, at every address of both services. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnknownParameterTest {

    private EmptyRun run;

    @BeforeAll
    void start() {
        run = EmptyRun.start();
    }

    @AfterAll
    void stop() {
        run.close();
    }

    static Stream<AccessTable.Row> rows() {
        return AccessTable.rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_answer_to_an_unknown_parameter_lists_those_that_the_address_is_described_with(AccessTable.Row row) {
        String method = row.endpoint().split(" ")[0];
        String path = row.endpoint().split(" ")[1];
        String user = AccessTable.CALLERS.stream()
                .filter(caller -> List.of("yes", "own").contains(row.answers().get(caller)))
                .findFirst()
                .orElseThrow();

        Answer answer =
                ask(user, method, path.replaceAll("\\{\\w+}", UUID.randomUUID().toString()) + "?noSuch=1");

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("unknown-parameter");
        assertThat(answer.text()).doesNotContain("noSuch");
        assertThat(parametersIn(answer)).containsExactlyInAnyOrderElementsOf(described(user, method, path));
    }

    @ParameterizedTest
    @CsvSource({
        "mr, /api/v1/inbox, limit after",
        "mr, /api/v1/cases, service year category state owner caseNumber riskLevel overdue changedSince openedFrom openedTo"
                + " ageBand gender referralSource secondaryConcern referralState mine sort limit after",
        "analyst, /api/v1/statistics/yearly-table, service from to asOf measure",
        "mr, /api/v1/code-lists, ''"
    })
    void the_parameters_stand_in_the_order_in_which_the_address_declares_them(
            String user, String path, String expected) {
        assertThat(String.join(" ", parametersIn(ask(user, "GET", path + "?asof=2012-01-01"))))
                .isEqualTo(expected);
    }

    /** Asks the service that has the address: it does not matter which, for the other one answers 404 or 405. */
    private Answer ask(String user, String method, String address) {
        return Stream.of(run.command(user), run.query(user))
                .map(service -> service.send(service.request(address)
                        .header("Content-Type", address.contains("/import?") ? "text/csv" : "application/json")
                        .method(method, BodyPublishers.noBody())))
                .filter(answer -> answer.status() != 404 && answer.status() != 405)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> parametersIn(Answer answer) {
        assertThat(answer.body().path("parameters").isArray()).as(answer.text()).isTrue();
        return answer.body()
                .path("parameters")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private List<String> described(String user, String method, String path) {
        return Stream.of(run.command(user), run.query(user))
                .map(service -> service.get("/v3/api-docs")
                        .body()
                        .path("paths")
                        .path(path)
                        .path(method.toLowerCase(Locale.ROOT)))
                .filter(operation -> !operation.isMissingNode())
                .findFirst()
                .orElseThrow()
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }
}
