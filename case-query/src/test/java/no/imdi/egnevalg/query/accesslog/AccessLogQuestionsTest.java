package no.imdi.egnevalg.query.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.query.RunningServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the access log does not answer. */
class AccessLogQuestionsTest {

    private static final String LOG = "/api/v1/access-log";
    private static final String VERIFICATION = LOG + "/verification";

    private static RunningServices services;

    @BeforeAll
    static void start() {
        services = RunningServices.start();
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'', caseId=x, malformed-case-id",
        "'', from=yesterday, malformed-date",
        "'', outcome=NO, unknown-code",
        "'', action=read, unknown-code",
        "'', limit=101, malformed-number",
        "'', after=x, malformed-cursor",
        "'', callerId=, malformed-caller-id",
        "/verification, position=1, missing-parameter",
        "/verification, hash=abc, malformed-hash",
        "/verification, position=0, malformed-number"
    })
    void a_question_that_makes_no_sense_is_refused(String rest, String query, String problem) {
        Answer answer = services.queryAs("privacy").get(LOG + rest + "?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo(problem);
    }

    @Test
    void nobody_else_reads_it_and_operators_may_check_it() {
        for (String user : new String[] {"mr", "rk", "kt", "analyst", "operator"}) {
            assertThat(services.queryAs(user).get(LOG).problem()).isEqualTo("not-permitted");
        }
        for (String user : new String[] {"mr", "rk", "kt", "analyst"}) {
            assertThat(services.queryAs(user).get(VERIFICATION).problem()).isEqualTo("not-permitted");
        }
    }
}
