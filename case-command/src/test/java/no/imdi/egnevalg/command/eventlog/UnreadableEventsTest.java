package no.imdi.egnevalg.command.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.embedded.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Nobody acts on a case of which an event cannot be read: what it says may forbid the act. */
class UnreadableEventsTest {

    private static RunningCommandService service;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "good",
            value = {
                "CaseFile        | java.net.URL       | \"http://localhost:1/\" | {}",
                "CaseFile        | CaseFileHidden     | {}                      | {}",
                "CaseFile        | CaseFileClassified | {\"caseId\": 7          | {}",
                "CaseFile        | CaseFileClassified | {\"noteId\": \"7\"}       | {}",
                "CaseFile        | CaseFileClassified | null                    | {}",
                "CaseFile        | CaseFileClassified | [1]                     | {}",
                "CaseFile        | CaseFileClassified | good                    | null",
                "CaseFile        | CaseFileClassified | good                    | {\"traceId",
                "CaseFile        | PlaceOffered       | good                    | {}",
                "NationalHousing | PlaceOffered       | good                    | {}",
                "Coverage        | CaseFileClassified | good                    | {}",
                "Journal         | CaseFileClassified | good                    | {}",
                "Journal         | CaseFileHidden     | good                    | {}"
            })
    void an_act_on_its_case_is_refused_and_leaves_nothing(
            String streamType, String type, String payload, String metaData) {
        String caseId = service.openCase();
        insert(caseId, streamType, type, payload == null ? classified(caseId) : payload, metaData);

        assertNobodyActsOn(caseId);
    }

    /** What was said of another case is not said of this one. */
    @Test
    void an_act_on_a_case_with_an_event_of_another_case_is_refused() {
        String caseId = service.openCase();
        insert(caseId, "CaseFile", "CaseFileClassified", classified("another"), "{}");

        assertNobodyActsOn(caseId);
    }

    /** Such a row may be there from before the table refused it. */
    @Test
    void an_act_on_a_case_with_an_event_at_no_time_is_refused() {
        String caseId = service.openCase();
        insert(caseId, "CaseFile", "CaseFileClassified", classified(caseId), "{}");
        owner().sql("ALTER TABLE domain_event_entry DROP CONSTRAINT time_stamp_is_a_time")
                .update();
        owner().sql("UPDATE domain_event_entry SET time_stamp = '2014-01-01T12:30:60Z'"
                        + " WHERE aggregate_identifier = ? AND sequence_number = 1")
                .param(caseId)
                .update();

        assertNobodyActsOn(caseId);
    }

    @Test
    void an_act_on_a_case_in_which_something_happened_that_cannot_have_is_refused() {
        String caseId = service.openCase();
        insert(caseId, "CaseFile", "ReferralAccepted", """
                {"caseId": "%s", "referralId": "none", "on": "2012-05-02",
                 "recorded": {"at": "2012-05-02T10:00:00Z", "by": {"id": "adviser-7"}}}""".formatted(caseId), "{}");

        assertNobodyActsOn(caseId);
    }

    @Test
    void an_act_on_a_case_with_a_gap_is_refused() {
        String caseId = service.openCase();
        insert(caseId, "CaseFile", "CaseFileClassified", classified(caseId), "{}");
        owner().sql("UPDATE domain_event_entry SET sequence_number = 3"
                        + " WHERE aggregate_identifier = ? AND sequence_number = 1")
                .param(caseId)
                .update();

        assertNobodyActsOn(caseId);
    }

    private static String classified(String caseId) {
        return """
                {"caseId": "%s", "confidentiality": "CONFIDENTIAL",
                 "recorded": {"at": "2012-05-02T10:00:00Z", "by": {"id": "adviser-7"}}}""".formatted(caseId);
    }

    private static void assertNobodyActsOn(String caseId) {
        long before = service.eventCount();

        for (long seen = 0; seen < 2; seen++) {
            Answer answer = service.post(
                    "/api/v1/cases/" + caseId + "/classification",
                    seen,
                    "{\"confidentiality\": \"STRICTLY_CONFIDENTIAL\"}");

            assertThat(answer.status() + " " + answer.problem()).isEqualTo("503 event-unreadable");
            assertThat(answer.text()).doesNotContain("CaseFile", "Journal", "localhost", "noteId");
        }
        assertThat(service.eventCount()).isEqualTo(before);
    }

    private static void insert(String caseId, String streamType, String type, String payload, String metaData) {
        owner().sql("""
                        INSERT INTO domain_event_entry (aggregate_identifier, sequence_number, type, event_identifier,
                          payload_type, payload_revision, payload, meta_data, time_stamp)
                        VALUES (?, 1, ?, gen_random_uuid(), ?, '1', convert_to(?, 'UTF8'), convert_to(?, 'UTF8'),
                          '2012-05-02T10:00:00Z')""").params(caseId, streamType, type, payload, metaData).update();
    }

    private static JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(TestStores.asOwner(service.database())));
    }
}
