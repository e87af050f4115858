package no.imdi.egnevalg.query.reading;

import static no.imdi.egnevalg.query.reading.CasesOfSchools.DAY;
import static no.imdi.egnevalg.query.reading.CasesOfSchools.MR;
import static no.imdi.egnevalg.query.reading.CasesOfSchools.MR2;
import static no.imdi.egnevalg.query.reading.CasesOfSchools.RECORDED;
import static no.imdi.egnevalg.query.reading.CasesOfSchools.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.ConcernResolved;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralCompleted;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.codelist.ConcernKind;
import no.imdi.egnevalg.kernel.codelist.ConcernResolution;
import no.imdi.egnevalg.kernel.codelist.ReferralOutcome;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import no.imdi.egnevalg.query.LogTable;
import no.imdi.egnevalg.query.RunningServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhoSeesACaseTest {

    private static RunningServices services;
    private static CasesOfSchools cases;
    private static LogTable log;

    @BeforeAll
    static void start() {
        services = RunningServices.start();
        cases = new CasesOfSchools(services);
        log = new LogTable(services);
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/timeline",
                "/possible-duplicates",
                "?version=0",
                "/timeline?version=0",
                "/possible-duplicates?version=0"
            })
    void a_case_of_another_unit_is_answered_as_one_that_does_not_exist(String rest) {
        String caseId = cases.open();
        String nothing = UUID.randomUUID().toString();

        Answer hidden = services.queryAs("mr2").get(path(caseId) + rest);
        Answer none = services.queryAs("mr2").get(path(nothing) + rest);

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.text()).isEqualTo(none.text());
        assertThat(headers(hidden)).isEqualTo(headers(none));
        assertThat(log.about(caseId).getLast()).startsWith("demo-mr2 ").contains(" - DENIED " + hidden.problem());
        assertThat(log.about(nothing).getLast()).startsWith("demo-mr2 ").contains(" - NOT_FOUND " + hidden.problem());
    }

    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }

    @Test
    void a_case_of_another_unit_is_in_no_list_and_under_no_number() {
        String caseId = cases.open();
        String number = services.queryAs("mr")
                .get(path(caseId))
                .body()
                .path("caseNumber")
                .asString();

        assertThat(listed("mr", "")).contains(caseId);
        assertThat(listed("mr", "?caseNumber=" + number)).containsExactly(caseId);
        for (String other : List.of("mr2", "ir", "rk", "kt")) {
            assertThat(listed(other, "")).doesNotContain(caseId);
            assertThat(listed(other, "?caseNumber=" + number)).isEmpty();
        }
    }

    @Test
    void a_referral_opens_a_case_and_its_completion_closes_it() {
        String caseId = cases.open();

        cases.happened(
                1,
                new ReferralSent(
                        caseId, "sent", DAY, ReferralRecipient.of(MR2), ReferralReason.CARE, Urgency.NORMAL, RECORDED));
        cases.assertKnown("mr2", caseId, 1);
        assertThat(listed("mr2", "")).contains(caseId);
        assertThat(services.queryAs("ir").get(path(caseId)).status()).isEqualTo(404);

        cases.happened(2, new ReferralAccepted(caseId, "sent", DAY, null, RECORDED));
        cases.assertKnown("mr2", caseId, 2);

        cases.happened(3, new ReferralCompleted(caseId, "sent", DAY, ReferralOutcome.HELP_GIVEN, RECORDED));
        cases.assertKnown("mr", caseId, 3);
        assertHidden("mr2", caseId);
    }

    @Test
    void a_handover_moves_a_case() {
        String caseId = cases.open();

        cases.happened(1, new CaseFileHandedOver(caseId, DAY, MR, MR2, RECORDED));

        cases.assertKnown("mr2", caseId, 1);
        assertHidden("mr", caseId);
    }

    @Test
    void who_looks_after_a_concern_sees_the_case_until_it_is_resolved() {
        String caseId = cases.open();

        cases.happened(1, new ConcernFlagged(caseId, "concern", DAY, ConcernKind.values()[0], DAY, MR2, RECORDED));
        cases.assertKnown("mr2", caseId, 1);

        cases.happened(2, new ConcernResolved(caseId, "concern", DAY, ConcernResolution.values()[0], RECORDED));
        cases.assertKnown("mr", caseId, 2);
        assertHidden("mr2", caseId);
    }

    @Test
    void a_list_leaves_an_entry_for_the_search_and_one_for_each_case_it_shows() {
        String first = cases.open();
        String second = cases.open();
        String trace = "0af7651916cd43dd8448eb211c80319c";

        services.queryAs("mr")
                .send(services.queryAs("mr")
                        .request("/api/v1/cases?limit=2")
                        .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01"));

        assertThat(log.ofTrace(trace))
                .hasSize(3)
                .startsWith("demo-mr SEARCH_CASES - GRANTED hits=2")
                .allMatch(entry -> entry.startsWith("demo-mr SEARCH_CASES "));
        assertThat(log.about(first)).contains("demo-mr READ_CASE - GRANTED -", "demo-mr READ_TIMELINE - GRANTED -");
        assertThat(log.about(second)).contains("demo-mr READ_CASE - GRANTED -");
    }

    @Test
    void what_a_head_tells_is_logged_like_what_a_get_shows() {
        String caseId = cases.open();

        Answer head = ask(path(caseId), "Accept", "application/json", "HEAD");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("ETag")).isNotEmpty();
        assertThat(log.about(caseId))
                .filteredOn("demo-mr READ_CASE - GRANTED -"::equals)
                .hasSize(2);
        assertThat(ask(path(caseId), "Accept", "application/json", "HEAD", "mr2")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "W/\"0\"", "\"7\", \"0\""})
    void nobody_is_told_that_a_case_has_not_changed_without_an_entry(String versions) {
        String caseId = cases.open();

        for (String view : List.of("", "/timeline")) {
            Answer answer = ask(path(caseId) + view, "If-None-Match", versions, "GET");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body().path("caseId").asString()).isEqualTo(caseId);
        }
        assertThat(log.about(caseId))
                .filteredOn(entry -> entry.endsWith("GRANTED -"))
                .hasSize(4);
    }

    private static Answer ask(String address, String header, String value, String method) {
        return ask(address, header, value, method, "mr");
    }

    private static Answer ask(String address, String header, String value, String method, String user) {
        return services.queryAs(user)
                .send(services.queryAs(user)
                        .request(address)
                        .header(header, value)
                        .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    @Test
    void without_the_log_there_is_no_answer() {
        String caseId = cases.open();

        log.withoutLog(() -> {
            for (String address : List.of(path(caseId), path(caseId) + "/timeline", "/api/v1/cases", "/api/v1/inbox")) {
                Answer answer = services.queryAs("mr").get(address);
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.problem()).isEqualTo("access-log-unavailable");
                assertThat(answer.text()).doesNotContain(caseId);
            }
            assertThat(services.queryAs("mr2").get(path(caseId)).status()).isEqualTo(503);
        });
        assertThat(services.queryAs("mr").get(path(caseId)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yearly-table?service=COMPETENCE_TEAM&from=2012&to=2012",
                "caseload",
                "caseload/series?from=2012-01-01&to=2012-02-01",
                "flows?from=2012",
                "durations?from=2012",
                "key-figures?year=2012",
                "overlap",
                "conversations",
                "housing?year=2012"
            })
    void exact_figures_are_for_the_analyst_alone(String question) {
        String address = "/api/v1/statistics/" + question;

        assertThat(services.queryAs("analyst").get(address).status()).isEqualTo(200);
        for (String other : List.of("mr", "rk", "kt", "privacy", "operator")) {
            assertThat(services.queryAs(other).get(address).problem()).isEqualTo("not-permitted");
        }
    }

    private static void assertHidden(String user, String caseId) {
        assertThat(services.queryAs(user).get(path(caseId)).problem()).isEqualTo("case-not-found");
        assertThat(services.queryAs(user).get(path(caseId) + "/timeline").problem())
                .isEqualTo("case-not-found");
        assertThat(listed(user, "")).doesNotContain(caseId);
    }

    private static List<String> listed(String user, String query) {
        return services.queryAs(user)
                .get("/api/v1/cases" + query)
                .body()
                .path("cases")
                .findValuesAsString("caseId");
    }
}
