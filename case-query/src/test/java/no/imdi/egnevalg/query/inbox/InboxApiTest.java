package no.imdi.egnevalg.query.inbox;

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
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.HandoverAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.HandoverDeclined;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.ConcernKind;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class InboxApiTest {

    private static final Recorded RECORDED = new Recorded(Instant.parse("2012-05-01T10:00:00Z"), Author.UNIDENTIFIED);
    private static final LocalDate MAY = LocalDate.of(2012, 5, 1);
    private static final Unit OWNER = new Unit(AdviserService.REGIONAL_COORDINATOR, Region.WEST, null);
    private static final Unit TEAM = new Unit(AdviserService.COMPETENCE_TEAM, null, null);
    private static final Unit SCHOOL = new Unit(AdviserService.MINORITY_ADVISER, null, "SCHOOL-EAST-01");
    private static final String INBOX = "/api/v1/inbox";

    private static RunningServices services;

    @BeforeAll
    static void start() {
        services = RunningServices.start();
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void what_is_overdue_comes_first_then_by_urgency_then_the_oldest() throws SQLException {
        happened(
                SampleEvents.opened("order"),
                concern("order", "later", LocalDate.of(2999, 1, 1)),
                concern("order", "overdue", MAY.plusDays(1)),
                new RiskAssessed("order", MAY, RiskLevel.ACUTE, LocalDate.of(2999, 1, 1), RECORDED));

        List<JsonNode> items = awaited("rk", "order", 3);

        assertThat(items)
                .extracting(item -> item.path("kind").asString())
                .containsExactly("CONCERN", "RISK_ASSESSMENT", "CONCERN");
        assertThat(items.getFirst().path("id").asString()).isEqualTo("overdue");
        assertThat(items.getFirst().path("overdue").asBoolean()).isTrue();
        assertThat(items.get(1).path("urgency").asString()).isEqualTo("IMMEDIATE");
        assertThat(items.get(1).has("id")).isFalse();
        assertThat(items("coordinator-east", "order")).isEmpty();
        assertThat(items("kt", "order")).isEmpty();
    }

    @Test
    void of_equal_urgency_the_oldest_comes_first_and_what_is_answered_waits_no_more() throws SQLException {
        happened(
                SampleEvents.opened("answered"),
                referral("answered", "younger", MAY.plusDays(3), Urgency.URGENT),
                referral("answered", "older", MAY, Urgency.URGENT),
                new HandoverOffered(
                        "answered", MAY, OWNER, TEAM, HandoverReason.values()[0], Urgency.NORMAL, RECORDED));

        assertThat(awaited("kt", "answered", 3))
                .extracting(item ->
                        item.path("kind").asString() + " " + item.path("id").asString(""))
                .containsExactly("REFERRAL older", "REFERRAL younger", "HANDOVER ");

        append(
                4,
                new ReferralAccepted("answered", "older", MAY.plusDays(4), null, RECORDED),
                new HandoverDeclined("answered", MAY.plusDays(4), RejectionReason.values()[0], RECORDED));

        assertThat(awaited("kt", "answered", 1).getFirst().path("id").asString())
                .isEqualTo("younger");
    }

    @Test
    void a_concern_of_the_old_owner_waits_for_the_new_one_after_a_handover_and_those_of_others_stay()
            throws SQLException {
        happened(
                SampleEvents.opened("handed"),
                concern("handed", "its own", MAY),
                new ConcernFlagged("handed", "elsewhere", MAY, ConcernKind.values()[0], MAY, SCHOOL, RECORDED),
                new HandoverOffered("handed", MAY, OWNER, TEAM, HandoverReason.values()[0], Urgency.NORMAL, RECORDED));
        // The concern, and the offer that nobody answers.
        awaited("rk", "handed", 2);

        append(4, new CaseFileHandedOver("handed", MAY, OWNER, TEAM, RECORDED));

        awaited("rk", "handed", 0);
        assertThat(awaited("kt", "handed", 1).getFirst().path("id").asString()).isEqualTo("its own");
        assertThat(awaited("mr", "handed", 1).getFirst().path("id").asString()).isEqualTo("elsewhere");

        append(5, SampleEvents.voided("handed"));

        awaited("kt", "handed", 0);
        awaited("mr", "handed", 0);
    }

    @Test
    void the_sender_sees_what_became_of_it_until_it_says_so() throws SQLException {
        happened(
                SampleEvents.opened("rejected"),
                referral("rejected", "overdue", MAY, Urgency.URGENT),
                referral("rejected", "no", MAY, Urgency.URGENT),
                new ReferralRejected("rejected", "no", MAY.plusDays(1), RejectionReason.values()[0], RECORDED),
                new HandoverOffered("rejected", MAY, OWNER, TEAM, HandoverReason.values()[0], Urgency.NORMAL, RECORDED),
                new HandoverDeclined("rejected", MAY.plusDays(1), RejectionReason.values()[0], RECORDED));

        assertThat(awaited("rk", "rejected", 3))
                .extracting(item -> item.path("kind").asString() + " "
                        + item.path("id").asString("") + " "
                        + item.path("overdue").asBoolean())
                .containsExactly(
                        "REFERRAL_UNANSWERED overdue true", "REFERRAL_REJECTED no false", "HANDOVER_DECLINED  false");
        JsonNode forRecipient = awaited("kt", "rejected", 1).getFirst();
        assertThat(forRecipient.path("dueOn").asString()).isEqualTo("2012-05-04");
        assertThat(forRecipient.path("overdue").asBoolean()).isTrue();

        append(
                6,
                new ReferralAnswerSeen("rejected", "no", RECORDED),
                new ReferralAnswerSeen("rejected", "overdue", RECORDED),
                new HandoverAnswerSeen("rejected", RECORDED));
        awaited("rk", "rejected", 0);
        awaited("kt", "rejected", 1);
    }

    @ParameterizedTest
    @CsvSource({"nb, Bekymring som må følges opp", "nn, Uro som må følgjast opp", "en, Concern to be looked after"})
    void labels_follow_the_language_asked_for(String language, String label) throws SQLException {
        happened(SampleEvents.opened("in-" + language), concern("in-" + language, "one", MAY));
        awaited("rk", "in-" + language, 1);

        var request = services.queryAs("rk").request(INBOX).header("Accept-Language", language);
        assertThat(services.queryAs("rk").send(request).body().path("items").findValuesAsString("label"))
                .contains(label);
    }

    @Test
    void the_codes_of_what_waits_stand_with_their_short_and_long_labels() throws SQLException {
        happened(SampleEvents.opened("in-words"), concern("in-words", "one", MAY));
        awaited("rk", "in-words", 1);

        var request = services.queryAs("rk").request(INBOX).header("Accept-Language", "nb");
        JsonNode item = services.queryAs("rk")
                .send(request)
                .body()
                .path("items")
                .valueStream()
                .filter(one -> one.path("caseId").asString().equals("in-words"))
                .findFirst()
                .orElseThrow();

        assertThat(item.path("category").asString()).isEqualTo("FEARED_FORCED_MARRIAGE");
        assertThat(item.at("/labels/category/short").asString()).isEqualTo("Frykt for TVE");
        assertThat(item.at("/labels/category/long").asString()).isEqualTo("Frykt for tvangsekteskap");
        assertThat(item.at("/labels/at/region/long").asString()).isEqualTo("Region Vest");
        assertThat(item.at("/labels/urgency/short").asString())
                .isEqualTo(item.path("urgencyLabel").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"service=COMPETENCE_TEAM", "region=EAST", "posting=SCHOOL-EAST-01"})
    void an_inbox_is_that_of_ones_own_unit_and_no_other_can_be_asked_for(String parameter) {
        var answer = services.query().get(INBOX + "?" + parameter);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("unknown-parameter");
    }

    @Test
    void an_inbox_comes_in_pages_in_the_order_of_the_whole_and_each_page_is_logged() throws SQLException {
        Unit east = new Unit(AdviserService.REGIONAL_COORDINATOR, Region.EAST, null);
        for (int i = 0; i < 5; i++) {
            String caseId = "page-" + i;
            happened(
                    SampleEvents.opened(caseId),
                    new ConcernFlagged(caseId, "b", MAY, ConcernKind.values()[0], MAY, east, RECORDED),
                    new ConcernFlagged(
                            caseId,
                            "a",
                            MAY.plusDays(i),
                            ConcernKind.values()[0],
                            LocalDate.of(2999, 1, 1),
                            east,
                            RECORDED),
                    new ReferralSent(
                            caseId,
                            "c",
                            MAY,
                            ReferralRecipient.of(east),
                            ReferralReason.values()[0],
                            i % 2 == 0 ? Urgency.URGENT : Urgency.NORMAL,
                            RECORDED));
        }
        List<String> all = await().atMost(Duration.ofMinutes(1)).until(() -> ids(page("")), ids -> ids.size() == 15);

        List<String> paged = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = page("?limit=4" + after);
            paged.addAll(ids(page));
            sizes.add(page.path("items").size());
            after = page.has("next") ? "&after=" + page.path("next").asString() : "";
        } while (!after.isEmpty());

        assertThat(paged).isEqualTo(all);
        assertThat(sizes).containsExactly(4, 4, 4, 3);
        assertThat(page("").has("next")).isFalse();
        assertThat(page("?limit=15").has("next")).isFalse();
        assertThat(new LogTable(services)
                        .rows("SELECT detail FROM access_log WHERE caller_id = 'demo-coordinator-east'"
                                + " AND action = 'READ_INBOX' AND case_id IS NULL"))
                .contains("hits=4", "hits=3");
    }

    @Test
    void an_inbox_shows_fifty_unless_asked_for_another_number() throws SQLException {
        Unit north = new Unit(AdviserService.REGIONAL_COORDINATOR, Region.NORTH, null);
        List<CaseFileEvent> events = new ArrayList<>(List.of(SampleEvents.opened("many")));
        for (int i = 0; i < 51; i++) {
            events.add(new ConcernFlagged("many", "c" + i, MAY, ConcernKind.values()[0], MAY, north, RECORDED));
        }
        happened(events.toArray(CaseFileEvent[]::new));

        await().atMost(Duration.ofMinutes(1))
                .until(() -> services.queryAs("coordinator-north")
                                .get(INBOX + "?limit=200")
                                .body()
                                .path("items")
                                .size()
                        == 51);
        JsonNode usual = services.queryAs("coordinator-north").get(INBOX).body();
        assertThat(usual.path("items")).hasSize(50);
        assertThat(usual.has("next")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, malformed-number, query:limit",
        "limit=201, malformed-number, query:limit",
        "limit=ten, malformed-number, query:limit",
        "after=abc, malformed-cursor, query:after",
        // true/SOON/2012-05-01/case/id
        "after=dHJ1ZS9TT09OLzIwMTItMDUtMDEvY2FzZS9pZA, malformed-cursor, query:after",
        // true/URGENT/2012-05-41/case/id
        "after=dHJ1ZS9VUkdFTlQvMjAxMi0wNS00MS9jYXNlL2lk, malformed-cursor, query:after",
        "after=%20, malformed-cursor, query:after"
    })
    void a_page_that_there_cannot_be_is_refused(String parameter, String problem, String pointer) {
        var answer = services.query().get(INBOX + "?" + parameter);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    private static JsonNode page(String query) {
        return services.queryAs("coordinator-east").get(INBOX + query).body();
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item ->
                        item.path("caseId").asString() + "/" + item.path("id").asString())
                .toList();
    }

    private static ConcernFlagged concern(String caseId, String concernId, LocalDate dueOn) {
        return new ConcernFlagged(caseId, concernId, MAY, ConcernKind.values()[0], dueOn, OWNER, RECORDED);
    }

    private static ReferralSent referral(String caseId, String referralId, LocalDate on, Urgency urgency) {
        return new ReferralSent(
                caseId, referralId, on, ReferralRecipient.of(TEAM), ReferralReason.values()[0], urgency, RECORDED);
    }

    private static void happened(CaseFileEvent... events) throws SQLException {
        append(0, events);
    }

    private static void append(long version, CaseFileEvent... events) throws SQLException {
        try (Connection connection = DriverManager.getConnection(services.ownerUrl())) {
            long next = version;
            for (CaseFileEvent event : events) {
                EventTable.insert(connection, event.caseId(), next++, event);
            }
        }
    }

    private static List<JsonNode> awaited(String user, String caseId, int count) {
        return await().atMost(Duration.ofMinutes(1)).until(() -> items(user, caseId), items -> items.size() == count);
    }

    private static List<JsonNode> items(String user, String caseId) {
        return services.queryAs(user)
                .get(INBOX)
                .body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("caseId").asString().equals(caseId))
                .toList();
    }
}
