package no.imdi.egnevalg.query.referrals;

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
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.ReferralCompleted;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralRevoked;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Agency;
import no.imdi.egnevalg.kernel.codelist.ReferralOutcome;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import no.imdi.egnevalg.kernel.codelist.RevocationReason;
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

/** Cases of the coordinator in the west, referred to the competence team, to an embassy and to an agency. */
class ReferralListTest {

    private static final Recorded RECORDED = new Recorded(Instant.parse("2012-05-01T10:00:00Z"), Author.UNIDENTIFIED);
    private static final LocalDate MAY = LocalDate.of(2012, 5, 1);
    private static final Unit WEST = new Unit(AdviserService.REGIONAL_COORDINATOR, Region.WEST, null);
    private static final Unit EAST = new Unit(AdviserService.REGIONAL_COORDINATOR, Region.EAST, null);
    private static final ReferralRecipient TEAM =
            ReferralRecipient.of(new Unit(AdviserService.COMPETENCE_TEAM, null, null));
    private static final ReferralRecipient EMBASSY =
            ReferralRecipient.of(new Unit(AdviserService.INTEGRATION_ADVISER, null, "EMBASSY-ISLAMABAD"));
    private static final ReferralRecipient POLICE = ReferralRecipient.of(Agency.values()[0]);

    private static RunningServices services;

    @BeforeAll
    static void refer() throws SQLException {
        services = RunningServices.start();
        happened(
                SampleEvents.opened("one"),
                sent("one", "waits", TEAM, 3),
                sent("one", "active", TEAM, 2),
                new ReferralAccepted("one", "active", MAY.plusDays(4), null, RECORDED),
                sent("one", "refused", EMBASSY, 1),
                new ReferralRejected("one", "refused", MAY.plusDays(5), RejectionReason.NO_CAPACITY, RECORDED),
                sent("one", "taken-back", TEAM, 0),
                new ReferralRevoked("one", "taken-back", MAY.plusDays(6), RevocationReason.values()[0], RECORDED));
        happened(
                SampleEvents.opened("two"),
                sent("two", "older", TEAM, 1),
                sent("two", "police", POLICE, 1),
                new ReferralAccepted("two", "police", MAY.plusDays(4), null, RECORDED),
                sent("two", "done", EMBASSY, 2),
                new ReferralAccepted("two", "done", MAY.plusDays(4), null, RECORDED),
                new ReferralCompleted("two", "done", MAY.plusDays(9), ReferralOutcome.values()[0], RECORDED),
                sent("two", "seen", EMBASSY, 0),
                new ReferralRejected("two", "seen", MAY.plusDays(3), RejectionReason.NO_CAPACITY, RECORDED),
                new ReferralAnswerSeen("two", "seen", RECORDED),
                // Seen when it was accepted, and completed since.
                sent("two", "seen-before", EMBASSY, 0),
                new ReferralAccepted("two", "seen-before", MAY.plusDays(3), null, RECORDED),
                new ReferralAnswerSeen("two", "seen-before", RECORDED),
                new ReferralCompleted("two", "seen-before", MAY.plusDays(9), ReferralOutcome.values()[0], RECORDED));
        happened(
                SampleEvents.opened("moved"),
                sent("moved", "goes-along", TEAM, 4),
                new CaseFileHandedOver("moved", MAY.plusDays(5), WEST, EAST, RECORDED));
        happened(SampleEvents.opened("void"), sent("void", "in-error", TEAM, 1), SampleEvents.voided("void"));
        // The views have come to the last event.
        await().atMost(Duration.ofMinutes(1))
                .until(() -> services.queryAs("coordinator-east")
                                .get("/api/v1/referrals?list=FROM_ME")
                                .body()
                                .at("/total")
                                .asInt()
                        == 1);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !ids("kt", "NEEDS_MY_ANSWER").contains("in-error")
                        && ids("kt", "NEEDS_MY_ANSWER").contains("older"));
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @ParameterizedTest
    @CsvSource({
        "kt, TO_ME, goes-along waits active older",
        "kt, FROM_ME, ''",
        "kt, NEEDS_MY_ANSWER, older waits goes-along",
        "kt, ANSWERED_SINCE_I_LOOKED, ''",
        "rk, TO_ME, ''",
        "rk, FROM_ME, waits active done refused older police taken-back seen seen-before",
        "rk, NEEDS_MY_ANSWER, ''",
        "rk, ANSWERED_SINCE_I_LOOKED, active done refused seen-before",
        "ir, TO_ME, ''",
        "ir, FROM_ME, ''",
        "coordinator-east, FROM_ME, goes-along",
        "mr, TO_ME, ''"
    })
    void each_list_holds_what_the_unit_has_to_do_with_and_nothing_else(String user, String list, String expected) {
        JsonNode page = page(user, "list=" + list);

        assertThat(String.join(" ", ids(page))).isEqualTo(expected);
        assertThat(page.path("total").asInt()).isEqualTo(ids(page).size());
        assertThat(page.path("list").asString()).isEqualTo(list);
    }

    @Test
    void every_answer_has_how_many_there_are_in_each_list() {
        JsonNode totals = page("rk", "list=NEEDS_MY_ANSWER").path("totals");

        assertThat(totals.path("toMe").asInt()).isZero();
        assertThat(totals.path("fromMe").asInt()).isEqualTo(9);
        assertThat(totals.path("needsMyAnswer").asInt()).isZero();
        assertThat(totals.path("answeredSinceILooked").asInt()).isEqualTo(4);
    }

    @Test
    void a_referral_tells_what_it_takes_to_answer_it() {
        JsonNode one = page("kt", "list=NEEDS_MY_ANSWER").at("/referrals/0");

        assertThat(one.path("referralId").asString()).isEqualTo("older");
        assertThat(one.path("caseId").asString()).isEqualTo("two");
        assertThat(one.path("version").asInt()).isEqualTo(13);
        assertThat(one.at("/from/region").asString()).isEqualTo("WEST");
        assertThat(one.at("/to/unit/service").asString()).isEqualTo("COMPETENCE_TEAM");
        assertThat(one.path("sentOn").asString()).isEqualTo("2012-05-02");
        assertThat(one.path("state").asString()).isEqualTo("WAITING");
        assertThat(one.path("urgency").asString()).isEqualTo("NORMAL");
        assertThat(one.has("answeredOn")).isFalse();
        assertThat(one.path("dueOn").asString()).isGreaterThan("2012-05-02");
        assertThat(one.path("overdue").asBoolean()).isTrue();
    }

    @Test
    void a_list_comes_in_pages_in_the_order_of_the_whole_and_each_page_is_logged() {
        List<String> whole = ids("rk", "FROM_ME");
        List<String> paged = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = page("rk", "list=FROM_ME&limit=2" + after);
            assertThat(page.path("total").asInt()).isEqualTo(whole.size());
            paged.addAll(ids(page));
            after = page.has("next") ? "&after=" + page.path("next").asString() : "";
        } while (!after.isEmpty());

        assertThat(paged).isEqualTo(whole).hasSize(9);
        assertThat(new LogTable(services).about("one")).contains("demo-rk READ_REFERRALS - GRANTED shown");
        assertThat(new LogTable(services)
                        .rows("SELECT detail FROM access_log WHERE caller_id = 'demo-rk'"
                                + " AND action = 'READ_REFERRALS' AND case_id IS NULL"))
                .contains("hits=2", "hits=1");
    }

    @ParameterizedTest
    @CsvSource({
        "'', missing-parameter",
        "list=MINE, unknown-code",
        "list=TO_ME&limit=0, malformed-number",
        "list=TO_ME&after=abc, malformed-cursor",
        "list=TO_ME&unit=COMPETENCE_TEAM, unknown-parameter"
    })
    void a_list_that_there_cannot_be_is_refused(String query, String problem) {
        var answer = services.queryAs("rk").get("/api/v1/referrals?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo(problem);
    }

    @Test
    void the_codes_of_a_referral_stand_with_their_short_and_long_labels() {
        JsonNode labels = page("rk", "list=FROM_ME").at("/referrals/0/labels");

        assertThat(labels.at("/from/region/short").asString()).isNotBlank();
        assertThat(labels.at("/from/service/long").asString()).isNotBlank();
        assertThat(labels.at("/reason/long").asString()).isNotBlank();
        assertThat(labels.at("/urgency/short").asString()).isNotBlank();
        assertThat(labels.at("/to/unit/service/long").asString()
                        + labels.at("/to/agency/long").asString())
                .isNotBlank();
    }

    private static ReferralSent sent(String caseId, String referralId, ReferralRecipient to, int day) {
        return new ReferralSent(
                caseId, referralId, MAY.plusDays(day), to, ReferralReason.EXPERTISE, Urgency.NORMAL, RECORDED);
    }

    private static void happened(CaseFileEvent... events) throws SQLException {
        try (Connection connection = DriverManager.getConnection(services.ownerUrl())) {
            for (int version = 0; version < events.length; version++) {
                EventTable.insert(connection, events[version].caseId(), version, events[version]);
            }
        }
    }

    private static JsonNode page(String user, String query) {
        var answer = services.queryAs(user).get("/api/v1/referrals?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> ids(String user, String list) {
        return ids(page(user, "list=" + list));
    }

    private static List<String> ids(JsonNode page) {
        return page.path("referrals")
                .valueStream()
                .map(one -> one.path("referralId").asString())
                .toList();
    }
}
