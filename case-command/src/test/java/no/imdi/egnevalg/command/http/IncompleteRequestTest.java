package no.imdi.egnevalg.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.imdi.egnevalg.command.FollowUpAct;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is missing does not hide what the rules say of the rest, and the rules say nothing of what is missing. */
class IncompleteRequestTest {

    private static RunningCommandService service;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void an_opening_without_a_gender_in_the_future_names_both() {
        long events = service.eventCount();

        Answer answer = service.post("/api/v1/cases", """
                {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-01", "openedOn": "2999-03-05",
                 "category": "FEARED_FORCED_MARRIAGE", "ageBand": "AGE_16_17", "referralSource": "SCHOOL"}""");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(errors(answer)).startsWith("/gender missing-field").contains("/openedOn opened-in-future");
        assertThat(service.eventCount()).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Whether a posting is needed depends on the service, and whether a category is in use on the year.
                "{}",
                "{'category': 'FEARED_FORCED_MARRIAGE', 'gender': 'FEMALE'}",
                "{'service': 'MINORITY_ADVISER', 'posting': 'SCHOOL-EAST-01', 'category': 'FEARED_FGM'}",
                "{'openedOn': '2012-01-01', 'region': 'EAST'}",
                "{'service': 'nothing', 'openedOn': 'never', 'category': 'none', 'gender': 'x', 'linkedTo': 'y'}"
            })
    void the_rules_say_nothing_that_depends_on_what_is_missing(String body) {
        Answer answer = service.post("/api/v1/cases", body.replace('\'', '"'));

        assertThat(errors(answer))
                .isNotEmpty()
                .allMatch(
                        error -> error.matches("\\S+ (missing-field|unknown-code|malformed-date|other-case-unknown)"));
    }

    @ParameterizedTest
    @EnumSource(FollowUpAct.class)
    void an_act_on_a_void_case_names_what_is_missing_and_that_the_case_is_void(FollowUpAct act) {
        FollowUpAct.Ready ready = act.readyOn(service);
        service.post("/api/v1/cases/" + ready.caseId() + "/voiding", ready.version(), """
                {"reason": "REGISTERED_TWICE"}""");
        long events = service.eventCount();

        Answer answer = service.post(ready.path(), ready.version() + 1, """
                {"on": "yesterday", "effectiveOn": "yesterday"}""".replace(
                act == FollowUpAct.RECATEGORISATION ? "\"on\": \"yesterday\", " : ", \"effectiveOn\": \"yesterday\"",
                ""));

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(errors(answer))
                .anyMatch(error -> error.endsWith("malformed-date"))
                .contains(" case-file-void");
        assertThat(service.eventCount()).isEqualTo(events);
    }

    @Test
    void a_flag_without_a_kind_is_told_that_its_day_has_not_come() {
        FollowUpAct.Ready ready = FollowUpAct.FLAG.readyOn(service);

        Answer answer = service.post(ready.path(), ready.version(), """
                {"on": "2999-01-01", "owner": {"service": "REGIONAL_COORDINATOR"}}""");

        assertThat(errors(answer))
                .containsExactlyInAnyOrder(
                        "/kind missing-field",
                        "/dueOn missing-field",
                        "/on day-in-future",
                        "/owner/region region-required");
    }

    @Test
    void a_declaration_of_coverage_without_a_source_is_told_that_its_service_is_missing() {
        Answer answer = service.as("analyst").post("/api/v1/coverage", """
                {"subject": "CASES", "from": 2016, "to": 2015}""");

        assertThat(errors(answer))
                .containsExactlyInAnyOrder("/source missing-field", "/service service-missing", "/to span-reversed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // A field, a rule about the years; the same with sums; a count and a sum; a year missing and counts.
                "'years': [1950], 'rows': [{'category': 'OTHER', 'values': [-1]}]"
                        + "| /service missing-field, /rows/0/values/0 count-out-of-range, /years/0 year-not-historical",
                "'service': 'NONE', 'years': [2009, 2009], 'printedTotals': [1]"
                        + "| /service unknown-code, /printedTotals table-not-rectangular, /years/1 year-repeated",
                "'service': 'COMPETENCE_TEAM', 'years': [2009, 9999], 'rows': [{'values': [3, 4]}], 'categorySums': [4, 5]"
                        + "| /rows/0/category missing-field, /categorySums/0 category-sum-differs,"
                        + " /categorySums/1 category-sum-differs, /years/1 year-not-historical",
                "'service': 'COMPETENCE_TEAM', 'years': [null, 1950], 'rows': [{'category': 'OTHER', 'values': [-1]}]"
                        + "| /rows/0/values/0 count-out-of-range, /years missing-field",
                "'service': 'COMPETENCE_TEAM', 'years': [1950], 'categorySums': [5]"
                        + "| /rows missing-field, /years/0 year-not-historical"
            })
    void a_printed_table_that_is_incomplete_is_told_what_the_rules_say_of_the_rest(String table, String named) {
        long events = service.eventCount();

        Answer answer = service.as("analyst").post("/api/v1/historical-counts", "{" + table.replace('\'', '"') + "}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(errors(answer)).containsExactly(named.split(", "));
        assertThat(service.eventCount()).isEqualTo(events);
    }

    private static List<String> errors(Answer answer) {
        return answer.body()
                .path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString() + " "
                        + error.path("type").asString().replaceAll(".*:", ""))
                .toList();
    }
}
