package no.imdi.egnevalg.command.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.command.access.AccessLogRows.Row;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.embedded.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Acts that do not fit tell of the case by that: each leaves an entry before it is answered. */
class RefusedActsTest {

    private static final String BASIS = "{\"basis\": \"RETENTION_PERIOD_ENDED\"}";

    private static RunningCommandService service;
    private static RunningCommandService officer;
    private static AccessLogRows log;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
        officer = service.as("privacy");
        log = AccessLogRows.of(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void an_officer_who_tries_out_versions_of_a_case_is_seen() {
        String caseId = service.openCase();
        long rows = log.count();

        assertThat(erase(caseId, 7).status()).isEqualTo(412);

        assertLogged(
                rows, new Row("demo-privacy", "PRIVACY_OFFICER", "DECIDE_ERASURE", caseId, "REFUSED", "stale-version"));
    }

    @Test
    void an_officer_who_tries_out_states_of_a_case_is_seen() {
        String caseId = service.openCase();
        long rows = log.count();

        Answer answer = officer.post(path(caseId) + "/erasure/confirmation", 0, "{}");

        assertThat(answer.status()).isEqualTo(409);
        assertLogged(
                rows,
                new Row("demo-privacy", "PRIVACY_OFFICER", "CONFIRM_ERASURE", caseId, "REFUSED", answer.problem()));
    }

    @Test
    void who_asks_for_a_part_that_is_not_there_is_seen() {
        String caseId = service.openCase();
        long rows = log.count();

        Answer answer = service.post(
                path(caseId) + "/secondary-concerns/NEGATIVE_SOCIAL_CONTROL/removal",
                0,
                "{\"removedOn\": \"2012-01-02\"}");

        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertLogged(rows, new Row("demo-mr", "ADVISER", "FOLLOW_UP_CASE", caseId, "REFUSED", answer.problem()));
    }

    @Test
    void what_is_denied_is_logged_once_and_as_that() {
        String caseId = service.openCase();
        long rows = log.count();

        service.as("mr2").post(path(caseId) + "/voiding", 0, ApiExamples.VOIDING);
        officer.post(path(UUID.randomUUID().toString()) + "/erasure", 0, BASIS);

        assertThat(log.after(rows)).extracting(Row::outcome).containsExactly("DENIED", "NOT_FOUND");
    }

    @Test
    void without_the_log_not_even_the_version_is_told() {
        try (var other = RunningCommandService.start()) {
            String caseId = other.openCase();
            JdbcClient.create(new DriverManagerDataSource(TestStores.asOwner(other.database())))
                    .sql("REVOKE ALL ON FUNCTION append_access_log FROM egnevalg_log_writer")
                    .update();

            Answer answer = other.as("privacy").post(path(caseId) + "/erasure", 7, BASIS);

            assertThat(answer.status() + answer.problem()).isEqualTo("503access-log-unavailable");
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(answer.text()).doesNotContain(caseId);
        }
    }

    private static Answer erase(String caseId, long version) {
        return officer.post(path(caseId) + "/erasure", version, BASIS);
    }

    private static void assertLogged(long before, Row expected) {
        assertThat(log.after(before)).containsExactly(expected);
    }

    private static String path(String caseId) {
        return "/api/v1/cases/" + caseId;
    }
}
