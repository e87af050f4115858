package no.imdi.egnevalg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asks every endpoint as every role, from the own unit and from others, and holds the answers against docs/access.md.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointAccessTest {

    private EmptyRun run;
    private AccessQuestions questions;

    /** The run that is asked; those with another issuer start another. */
    EmptyRun startRun() {
        return EmptyRun.start();
    }

    @BeforeAll
    void start() {
        run = startRun();
        questions = new AccessQuestions(run);
    }

    @AfterAll
    void stop() {
        run.close();
    }

    static Stream<AccessTable.Row> rows() {
        return AccessTable.rows().stream();
    }

    @Test
    void every_endpoint_of_the_running_services_has_a_row_and_the_right_of_its_row() {
        var inTable = new TreeMap<String, String>();
        AccessTable.rows().forEach(row -> inTable.put(row.endpoint(), row.right()));

        assertThat(endpoints()).isEqualTo(inTable);
    }

    /** Each endpoint of ours with the right it requires. */
    private TreeMap<String, String> endpoints() {
        var found = new TreeMap<String, String>();
        run.mappings()
                .forEach(mapping -> mapping.getHandlerMethods().forEach((address, method) -> {
                    Requires required = method.getMethodAnnotation(Requires.class);
                    for (String path : address.getPatternValues()) {
                        // The page of faults is reached by nobody; the description of the API is the library's.
                        if (path.startsWith("/api/")) {
                            address.getMethodsCondition()
                                    .getMethods()
                                    .forEach(verb -> found.put(
                                            verb + " " + path,
                                            required == null
                                                    ? "everybody"
                                                    : required.value().name()));
                        }
                    }
                }));
        return found;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_role_is_answered_as_the_table_says(AccessTable.Row row) {
        AccessQuestions.Question shared = questions.about(row.endpoint());
        List<String> refused = AccessTable.CALLERS.stream()
                .filter(caller -> !isLetIn(row.answers().get(caller)))
                .toList();
        refused.forEach(caller -> assertThat(shared.askedBy(caller).status())
                .as(caller)
                .isEqualTo(Integer.parseInt(row.answers().get(caller))));

        AccessTable.CALLERS.stream().filter(caller -> !refused.contains(caller)).forEach(caller -> {
            Answer answer = questions.about(row.endpoint()).askedBy(caller);
            assertThat(answer.status()).as(caller + ": " + answer.text()).isBetween(200, 299);
        });
    }

    private static boolean isLetIn(String answer) {
        return answer.equals("yes") || answer.equals("own");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void without_a_token_there_is_no_answer(AccessTable.Row row) {
        int status = questions.about(row.endpoint()).askedBy(EmptyRun.NOBODY).status();

        assertThat(status).isEqualTo(row.right().equals("everybody") ? 200 : 401);
    }

    /** What is refused without a reason that tells anything must look alike for what exists and what does not. */
    @Test
    void a_case_that_may_not_be_known_of_is_answered_as_one_that_does_not_exist() {
        TestClient stranger = run.query("mr2");
        String hidden = run.command("mr")
                .post("/api/v1/cases", AccessQuestions.CASE)
                .body()
                .path("caseId")
                .asString();
        run.query("mr").get("/api/v1/cases/" + hidden + "?version=0");

        Answer aboutHidden = stranger.get("/api/v1/cases/" + hidden);
        Answer aboutNothing = stranger.get("/api/v1/cases/00000000-0000-3000-8000-000000000000");

        assertThat(aboutHidden.text()).isEqualTo(aboutNothing.text());
        assertThat(aboutHidden.status()).isEqualTo(aboutNothing.status()).isEqualTo(404);
        assertThat(aboutHidden.headers().map().keySet())
                .isEqualTo(aboutNothing.headers().map().keySet());
    }
}
