package no.imdi.egnevalg.query.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.GuidanceGiven;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.ConcernKind;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.GuidanceChannel;
import no.imdi.egnevalg.kernel.codelist.GuidanceParty;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import no.imdi.egnevalg.query.EventTable;
import no.imdi.egnevalg.query.LogTable;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.SampleEvents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The case list of the coordinator in the north: three cases, of which one is referred to the competence team. */
class CaseListTest {

    private static final Unit NORTH = new Unit(AdviserService.REGIONAL_COORDINATOR, Region.NORTH, null);
    private static final Unit TEAM = new Unit(AdviserService.COMPETENCE_TEAM, null, null);
    private static final Unit EMBASSY = new Unit(AdviserService.INTEGRATION_ADVISER, null, "EMBASSY-ISLAMABAD");
    private static final LocalDate FEBRUARY = LocalDate.of(2012, 2, 1);
    private static final LocalDate LONG_GONE = LocalDate.of(2012, 4, 1);
    private static final LocalDate NOT_YET = LocalDate.of(2999, 1, 1);

    private static RunningServices services;

    @BeforeAll
    static void openThree() throws SQLException {
        services = RunningServices.start();
        happened(
                opened("a", registration(FEBRUARY, List.of(Category.VIOLENCE_OR_THREATS)), mine("2012-02-01")),
                new RiskAssessed("a", FEBRUARY, RiskLevel.HIGH, LONG_GONE, others("2012-02-02")));
        happened(
                opened(
                        "b",
                        new Registration(
                                LocalDate.of(2012, 3, 1),
                                Category.LEFT_ABROAD,
                                List.of(),
                                Region.NORTH,
                                null,
                                AgeBand.AGE_18_20,
                                Gender.MALE,
                                ReferralSource.POLICE),
                        others("2012-03-01")),
                new ConcernFlagged(
                        "b", "concern", LONG_GONE, ConcernKind.values()[0], NOT_YET, NORTH, others("2012-03-02")),
                sent("b", "to-team", TEAM),
                sent("b", "to-embassy", EMBASSY),
                new ReferralRejected("b", "to-embassy", LONG_GONE, RejectionReason.NO_CAPACITY, others("2012-04-02")));
        happened(
                opened("c", registration(LocalDate.of(2013, 1, 10), List.of()), others("2013-01-10")),
                new GuidanceGiven(
                        "c",
                        LocalDate.of(2013, 6, 1),
                        GuidanceChannel.values()[0],
                        List.of(GuidanceParty.values()[0]),
                        mine("2013-06-01")));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> listed("coordinator-north", "").size() == 3
                        && versions().equals(List.of(1, 4, 1)));
    }

    private static List<Integer> versions() {
        return page("coordinator-north", "sort=EARLIEST_OPENED")
                .path("cases")
                .valueStream()
                .map(one -> one.path("version").asInt())
                .toList();
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @ParameterizedTest
    @CsvSource({
        "coordinator-north, '', c b a",
        "coordinator-north, riskLevel=HIGH, a",
        "coordinator-north, riskLevel=LOW, ''",
        "coordinator-north, riskLevel=none, c b",
        "coordinator-north, changedSince=2013-06-01, c",
        "coordinator-north, changedSince=2012-02-03, c b",
        "coordinator-north, changedSince=2013-06-02, ''",
        "coordinator-north, openedFrom=2012-03-01, c b",
        "coordinator-north, openedTo=2012-03-01, b a",
        "coordinator-north, openedFrom=2012-02-02&openedTo=2013-01-09, b",
        "coordinator-north, ageBand=AGE_18_20, b",
        "coordinator-north, gender=FEMALE, c a",
        "coordinator-north, referralSource=POLICE, b",
        "coordinator-north, secondaryConcern=VIOLENCE_OR_THREATS, a",
        "coordinator-north, secondaryConcern=none, c b",
        "coordinator-north, referralState=WAITING, b",
        "coordinator-north, referralState=REJECTED, b",
        "coordinator-north, referralState=ACCEPTED, ''",
        "coordinator-north, referralState=none, c a",
        "coordinator-north, mine=true, c a",
        "coordinator-north, mine=false, b",
        "coordinator-north, mine=true&gender=FEMALE&riskLevel=HIGH, a",
        "coordinator-north, sort=LATEST_OPENED, c b a",
        "coordinator-north, sort=EARLIEST_OPENED, a b c",
        "coordinator-north, sort=LATEST_REGISTERED, c b a",
        "coordinator-north, sort=EARLIEST_REGISTERED, a b c",
        "coordinator-north, sort=LATEST_CHANGED, c b a",
        "coordinator-north, sort=EARLIEST_CHANGED, a b c",
        "coordinator-north, sort=HIGHEST_RISK, a b c",
        "kt, '', b",
        "kt, riskLevel=HIGH, ''",
        "kt, riskLevel=none, b",
        "kt, referralState=WAITING, b",
        "kt, mine=true, ''",
        "ir, '', ''",
        "coordinator-west, '', ''"
    })
    void a_filter_narrows_the_list_and_the_total_is_of_what_the_caller_may_see(
            String user, String query, String expected) {
        JsonNode page = page(user, query);

        assertThat(String.join(" ", ids(page))).isEqualTo(expected);
        assertThat(page.path("total").asInt()).isEqualTo(ids(page).size());
    }

    @Test
    void overdue_is_what_waits_for_ones_own_unit_and_its_day_has_passed() {
        assertThat(listed("coordinator-north", "overdue=true")).contains("a").doesNotContain("c");
        assertThat(listed("coordinator-north", "overdue=false")).contains("c").doesNotContain("a");
        assertThat(page("coordinator-north", "overdue=true").path("cases").valueStream())
                .allMatch(one -> one.path("overdue").asBoolean());
        assertThat(page("coordinator-north", "overdue=false").path("cases").valueStream())
                .noneMatch(one -> one.path("overdue").asBoolean());
    }

    @Test
    void of_a_shared_case_no_filter_tells_what_the_list_does_not() {
        assertThat(listed("kt", "referralState=REJECTED")).isEmpty();
        assertThat(states("kt")).containsExactly("WAITING");
        assertThat(states("coordinator-north")).containsExactly("WAITING", "REJECTED");
    }

    @Test
    void the_codes_of_each_case_stand_with_their_short_and_long_labels() {
        TestClient north = services.queryAs("coordinator-north");

        var answer = north.send(north.request("/api/v1/cases?secondaryConcern=VIOLENCE_OR_THREATS")
                .header("Accept-Language", "nb"));

        assertThat(answer.header("Content-Language")).isEqualTo("nb");
        JsonNode labels = answer.body().at("/cases/0/labels");
        assertThat(labels.at("/secondaryCategories/0/short").asString()).isEqualTo("Vold/trusler");
        assertThat(labels.at("/secondaryCategories/0/long").asString()).isEqualTo("Vold eller trusler");
        assertThat(labels.at("/risk/long").asString()).isEqualTo("Høy risiko");
        assertThat(labels.at("/owner/region/long").asString()).isEqualTo("Region Nord");
    }

    private static List<String> states(String user) {
        return page(user, "ageBand=AGE_18_20")
                .at("/cases/0/referralStates")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void a_case_in_the_list_tells_when_it_was_changed_and_the_total_is_that_of_all_pages() {
        JsonNode page = page("coordinator-north", "limit=1");

        assertThat(page.path("total").asInt()).isEqualTo(3);
        assertThat(page.path("cases")).hasSize(1);
        assertThat(page.at("/cases/0/changedAt").asString()).isEqualTo("2013-06-01T10:00:00Z");
        assertThat(page.at("/cases/0/overdue").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "riskLevel=NONE, unknown-code",
        "riskLevel=high, unknown-code",
        "riskLevel=, unknown-code",
        "ageBand=none, unknown-code",
        "gender=F, unknown-code",
        "referralSource=school, unknown-code",
        "secondaryConcern=KLL, unknown-code",
        "referralState=OPEN, unknown-code",
        "sort=openedOn, unknown-code",
        "overdue=yes, malformed-boolean",
        "overdue=, malformed-boolean",
        "mine=1, malformed-boolean",
        "changedSince=yesterday, malformed-date",
        "openedFrom=2012-02-30, malformed-date",
        "openedFrom=2012-03-01&openedTo=2012-02-01, span-reversed",
        // The cursor of another order.
        "after=TEFURVNUX09QRU5FRC8yMDEyLTA1LTAxL2FiYy8yMDEyLTA2LTAxVDA4OjAwOjAwWi8&sort=EARLIEST_OPENED, malformed-cursor",
        "after=Tk9fU1VDSC8yMDEyLTA1LTAxL2FiYy8yMDEyLTA2LTAxVDA4OjAwOjAwWi8, malformed-cursor"
    })
    void what_cannot_be_asked_for_is_refused_with_its_reason(String query, String problem) {
        var answer = services.queryAs("coordinator-north").get("/api/v1/cases?" + query);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.body().at("/errors/0/pointer").asString()).startsWith("query:");
    }

    @Test
    void a_filtered_search_leaves_the_entries_that_any_search_leaves() {
        listed("coordinator-north", "riskLevel=HIGH&sort=HIGHEST_RISK");

        assertThat(new LogTable(services).about("a")).contains("demo-coordinator-north SEARCH_CASES - GRANTED shown");
        assertThat(new LogTable(services)
                        .rows("SELECT detail FROM access_log WHERE caller_id = 'demo-coordinator-north'"
                                + " AND action = 'SEARCH_CASES' AND case_id IS NULL"))
                .contains("hits=1");
    }

    @Test
    void a_case_whose_day_is_corrected_between_two_pages_is_shown_once() throws SQLException {
        List<String> there = new ArrayList<>();
        for (int day = 10; day < 20; day++) {
            var answer = services.commandAs("rk")
                    .post("/api/v1/cases", SampleEvents.REQUEST.replace("2012-04-11", "2012-05-" + day));
            there.add(answer.body().path("caseId").asString());
        }
        await().atMost(Duration.ofMinutes(1))
                .until(() -> page("rk", "").path("total").asInt() == 10);

        JsonNode page = page("rk", "limit=3");
        List<String> shown = new ArrayList<>(ids(page));
        // One that was shown moves to the end, one that was not to the beginning.
        correct(there.get(9), "2012-01-02");
        correct(there.get(0), "2012-06-02");
        while (page.has("next")) {
            page = page("rk", "limit=3&after=" + page.path("next").asString());
            shown.addAll(ids(page));
            assertThat(page.path("total").asInt()).isEqualTo(10);
        }

        assertThat(shown).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(there);
        assertThat(listed("rk", "").getFirst()).isEqualTo(there.get(0));
        assertThat(listed("rk", "").getLast()).isEqualTo(there.get(9));
    }

    private static void correct(String caseId, String openedOn) {
        var corrected =
                services.commandAs("rk").post("/api/v1/cases/" + caseId + "/corrections", 0, """
                        {"reason": "WRONG_DATE", "openedOn": "%s"}""".formatted(openedOn));
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(services.queryAs("rk")
                        .get("/api/v1/cases/" + caseId + "?version=1")
                        .status())
                .isEqualTo(200);
    }

    private static Registration registration(LocalDate openedOn, List<Category> secondary) {
        return new Registration(
                openedOn,
                Category.FEARED_FORCED_MARRIAGE,
                secondary,
                Region.NORTH,
                null,
                AgeBand.AGE_13_15,
                Gender.FEMALE,
                ReferralSource.SCHOOL);
    }

    private static CaseFileOpened opened(String caseId, Registration registration, Recorded recorded) {
        return new CaseFileOpened(
                caseId,
                SampleEvents.opened(caseId).caseNumber(),
                AdviserService.REGIONAL_COORDINATOR,
                registration,
                recorded);
    }

    private static ReferralSent sent(String caseId, String referralId, Unit to) {
        return new ReferralSent(
                caseId,
                referralId,
                LONG_GONE,
                ReferralRecipient.of(to),
                ReferralReason.EXPERTISE,
                Urgency.NORMAL,
                others("2012-04-01"));
    }

    private static Recorded mine(String day) {
        return recorded(day, "demo-coordinator-north");
    }

    private static Recorded others(String day) {
        return recorded(day, "demo-somebody");
    }

    private static Recorded recorded(String day, String by) {
        return new Recorded(Instant.parse(day + "T10:00:00Z"), new Author(by, null, null));
    }

    private static void happened(CaseFileEvent... events) throws SQLException {
        try (Connection connection = DriverManager.getConnection(services.ownerUrl())) {
            for (int version = 0; version < events.length; version++) {
                EventTable.insert(connection, events[version].caseId(), version, events[version]);
            }
        }
    }

    private static JsonNode page(String user, String query) {
        var answer = services.queryAs(user).get("/api/v1/cases?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> listed(String user, String query) {
        return ids(page(user, query));
    }

    private static List<String> ids(JsonNode page) {
        return page.path("cases")
                .valueStream()
                .map(one -> one.path("caseId").asString())
                .toList();
    }
}
