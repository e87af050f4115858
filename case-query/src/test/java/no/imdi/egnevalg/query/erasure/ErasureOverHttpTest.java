package no.imdi.egnevalg.query.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.imdi.egnevalg.query.erasure.SchoolCase.FIRST_WORDS;
import static no.imdi.egnevalg.query.erasure.SchoolCase.LATER_WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.query.EventTable;
import no.imdi.egnevalg.query.LogTable;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.archive.Verification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** An erasure from the decision on, as each of those who have to do with the case comes to see it. */
class ErasureOverHttpTest {

    private static RunningServices services;
    private static Views views;

    @BeforeAll
    static void start() {
        services = RunningServices.start();
        views = new Views(services);
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void what_is_decided_goes_to_the_archive_with_its_words_and_can_be_verified() throws Exception {
        SchoolCase decided = SchoolCase.openWithWork(services).decided();
        decided.approvedBy("privacy2");

        Answer extract = decided.shownTo("privacy", "/archive-extract");

        assertThat(extract.status()).as(extract.text()).isEqualTo(200);
        assertThat(extract.body().path("events").findValuesAsString("text")).containsExactly(FIRST_WORDS, LATER_WORDS);
        JsonNode manifest = extract.body().path("manifest");
        assertThat(manifest.path("caseId").asString()).isEqualTo(decided.id());
        assertThat(manifest.path("caseNumber").asString()).isEqualTo(decided.number());
        assertThat(manifest.path("extractedBy").asString()).isEqualTo("demo-privacy");
        assertThat(manifest.path("events").asLong()).isEqualTo(decided.version() + 1);
        String publicKey = services.queryAs("privacy2")
                .get("/api/v1/archive-extract/public-key")
                .body()
                .path("publicKey")
                .asString();
        assertThat(Verification.verifies(extract.text(), publicKey)).isTrue();
        assertThat(Verification.verifies(extract.text().replace("passport", "password"), publicKey))
                .isFalse();
    }

    @Test
    void one_officer_alone_takes_nothing_out() {
        SchoolCase decided = SchoolCase.openWithWork(services).decided();
        assertRefused(decided.shownTo("privacy", "/archive-extract"), "403 extract-not-approved");
        assertThat(decided.approvedBy("privacy").status()).isEqualTo(201);
        assertRefused(decided.shownTo("privacy", "/archive-extract"), "403 extract-not-approved");

        Answer approved = decided.approvedBy("privacy2");

        assertThat(approved.status()).as(approved.text()).isEqualTo(201);
        assertThat(approved.body().path("hours").asInt()).isEqualTo(3);
        assertThat(decided.shownTo("privacy", "/archive-extract").status()).isEqualTo(200);
        assertThat(new LogTable(services).about(decided.id()))
                .contains(
                        "demo-privacy EXTRACT_ARCHIVE - DENIED extract-not-approved",
                        "demo-privacy2 APPROVE_EXTRACT PRESERVATION GRANTED -",
                        "demo-privacy EXTRACT_ARCHIVE PRESERVATION GRANTED events=" + (decided.version() + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "a name that nobody knows, SomethingElse, 1",
        "content of another event, NoteWritten, 1",
        "an event that is missing, ErasureWithdrawn, 2"
    })
    void an_extract_leaves_nothing_out(String what, String type, int versionsOn) throws Exception {
        SchoolCase decided = SchoolCase.openWithWork(services).decided();
        decided.approvedBy("privacy2");
        byte[] payload = ("{\"caseId\": \"" + decided.id() + "\"}").getBytes(UTF_8);

        try (Connection owner = DriverManager.getConnection(services.ownerUrl())) {
            EventTable.insert(owner, decided.id(), decided.version() + versionsOn, type, "1", payload);
        }

        assertThat(decided.shownTo("privacy", "/archive-extract").problem())
                .as(what)
                .isEqualTo("case-behind");
    }

    @Test
    void an_approval_holds_for_hours_and_for_a_decision_that_waits() {
        SchoolCase decided = SchoolCase.openWithWork(services).decided();
        decided.approvedBy("privacy2");
        new LogTable(services)
                .tamper("UPDATE access_log SET valid_until = valid_until - interval '3 hours' WHERE case_id = '"
                        + decided.id() + "'");
        assertRefused(decided.shownTo("privacy", "/archive-extract"), "403 extract-not-approved");

        decided.approvedBy("privacy2");
        decided.did("privacy", "erasure/withdrawal", "{}");

        assertRefused(decided.shownTo("privacy", "/archive-extract"), "409 erasure-not-decided");
        assertRefused(decided.approvedBy("privacy2"), "409 erasure-not-decided");
    }

    @Test
    void an_approval_ends_with_the_decision_it_was_given_for() {
        SchoolCase decided = SchoolCase.openWithWork(services).decided();
        decided.approvedBy("privacy2");
        decided.did("privacy", "erasure/withdrawal", "{}");

        SchoolCase decidedAgain = decided.decided();

        assertRefused(decidedAgain.shownTo("privacy", "/archive-extract"), "403 extract-not-approved");
        decidedAgain.approvedBy("privacy2");
        assertThat(decidedAgain.shownTo("privacy", "/archive-extract").status()).isEqualTo(200);
    }

    @Test
    void an_approval_says_what_for_and_why() {
        SchoolCase decided = SchoolCase.openWithWork(services).decided();

        Answer empty =
                services.queryAs("privacy2").post("/api/v1/cases/" + decided.id() + "/archive-extract/approval", "{}");

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body().path("errors").findValuesAsString("pointer"))
                .containsExactly("/purpose", "/explanation");
        assertRefused(decided.approvedBy("mr"), "403 not-permitted");
        assertRefused(decided.shownTo("privacy", "/archive-extract"), "403 extract-not-approved");
    }

    @Test
    void it_waits_for_another_officer_than_the_one_who_decided_it() {
        SchoolCase decided = SchoolCase.openWithWork(services).decided();

        assertThat(pending(decided)).singleElement().satisfies(waiting -> {
            assertThat(waiting.path("version").asLong()).isEqualTo(decided.version());
            assertThat(waiting.path("state").asString()).isEqualTo("OPEN");
            assertThat(waiting.path("basis").asString()).isEqualTo("REQUESTED_BY_PERSON");
            assertThat(waiting.path("decidedBy").asString()).isEqualTo("demo-privacy");
        });
        assertRefused(decided.tried("privacy", "erasure/confirmation", "{}"), "409 erasure-confirmed-by-same-officer");
        assertThat(pending(decided)).hasSize(1);
        assertThat(decided.shownTo("mr", "").status()).isEqualTo(200);

        decided.did("privacy2", "erasure/confirmation", "{}");

        assertThat(pending(decided)).isEmpty();
    }

    @Test
    void what_is_called_off_waits_no_more_and_can_be_read_as_before() {
        SchoolCase kept = SchoolCase.openWithWork(services).decided();
        assertThat(pending(kept)).hasSize(1);

        kept.did("privacy", "erasure/withdrawal", "{}");

        assertThat(pending(kept)).isEmpty();
        assertThat(kept.shownTo("mr", "").body().path("caseNumber").asString()).isEqualTo(kept.number());
        assertThat(kept.shownTo("mr", "/timeline").text()).contains(FIRST_WORDS, LATER_WORDS);
        assertThat(kept.key()).containsExactly("t t f");
        assertRefused(kept.tried("privacy2", "erasure/confirmation", "{}"), "409 erasure-not-decided");
    }

    @Test
    void the_key_is_gone_and_with_it_the_words_in_the_access_log_too() {
        SchoolCase some = SchoolCase.openWithWork(services);
        views.catchUp();
        services.queryAs("ir").post("/api/v1/emergency-access", """
                {"caseNumber": "%s", "reason": "JOURNEY_IMMINENT", "explanation": "They leave tonight."}""".formatted(some.number()));
        assertThat(some.key()).containsExactly("t t f");
        assertThat(emergency(some).path("explanation").asString()).isEqualTo("They leave tonight.");

        some.erased();

        assertThat(some.key()).containsExactly("f f t");
        assertThat(emergency(some).path("explanationErased").asBoolean()).isTrue();
        assertThat(emergency(some).has("explanation")).isFalse();
    }

    @Test
    void its_unit_is_told_that_it_is_gone_and_others_are_told_nothing() {
        SchoolCase some = SchoolCase.openWithWork(services);
        views.catchUp();
        for (String unit : List.of("mr", "mr2")) {
            assertThat(some.shownTo(unit, "").status()).isEqualTo(200);
        }

        some.erased();
        views.catchUp();

        assertRefused(some.shownTo("mr", ""), "410 case-file-erased");
        assertRefused(some.shownTo("mr", "/possible-duplicates"), "410 case-file-erased");
        assertRefused(some.shownTo("mr2", ""), "404 case-not-found");
        assertRefused(some.shownTo("mr2", "/timeline"), "404 case-not-found");
        assertRefused(some.tried("mr2", "notes", "{\"note\": \"She came to us.\"}"), "404 case-not-found");
        assertRefused(some.shownTo("privacy", "/archive-extract"), "410 case-file-erased");
        assertRefused(some.shownTo("privacy", ""), "403 not-permitted");
    }

    @Test
    void no_list_no_inbox_and_no_other_case_shows_it() {
        SchoolCase some = SchoolCase.openWithWork(services);
        SchoolCase linked = SchoolCase.open(services);
        SchoolCase alike = SchoolCase.open(services);
        some.did("mr", "links", """
                {"caseId": "%s", "grounds": "SERVICES_CONFIRMED"}""".formatted(linked.id()));
        views.catchUp();
        List<String> places = List.of(
                "mr /api/v1/cases",
                "mr /api/v1/cases?caseNumber=" + some.number(),
                "mr2 /api/v1/cases",
                "mr /api/v1/inbox",
                "mr2 /api/v1/inbox",
                "mr /api/v1/cases/" + alike.id() + "/possible-duplicates");
        assertThat(places).allMatch(place -> shows(place, some));
        assertThat(toldBeside(linked)).containsExactlyInAnyOrder(linked.id(), some.id());

        some.erased();
        views.catchUp();

        assertThat(places).noneMatch(place -> shows(place, some));
        assertThat(toldBeside(linked)).containsExactly(linked.id());
        assertThat(linked.shownTo("mr", "/timeline").text())
                .contains(FIRST_WORDS)
                .doesNotContain(LATER_WORDS, some.number());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "mr       | notes                | {'note': 'She called again.'}",
                "mr       | corrections          | {'reason': 'WRONG_PERSON_DETAILS', 'gender': 'MALE'}",
                "mr       | flags                | {'on': '2012-05-02', 'kind': 'JOURNEY_PLANNED', 'dueOn': '2012-06-15'}",
                "mr       | classification       | {'confidentiality': 'STRICTLY_CONFIDENTIAL'}",
                "mr       | voiding              | {'reason': 'NOT_A_CASE'}",
                "mr       | closure              | {'on': '2012-05-02', 'outcome': 'IN_SAFETY'}",
                "privacy  | erasure              | {'basis': 'NO_LEGAL_GROUND'}",
                "privacy  | erasure/withdrawal   | {}",
                "privacy2 | erasure/confirmation | {}"
            })
    void it_takes_no_further_acts(String user, String act, String body) {
        SchoolCase some = SchoolCase.openWithWork(services).erased();

        assertRefused(some.tried(user, act, body.replace('\'', '"')), "409 case-file-erased");
        assertThat(some.events()).isEqualTo(some.version() + 1);
    }

    @Test
    void it_goes_on_counting_and_comes_back_by_no_rebuilding_of_the_views() {
        views.catchUp();
        List<JsonNode> without = views.figures();
        long openWithout = views.openToday();
        SchoolCase some = SchoolCase.openWithWork(services);
        views.catchUp();
        List<JsonNode> with = views.figures();
        assertThat(with).doesNotContainAnyElementsOf(without);
        assertThat(views.openToday()).isEqualTo(openWithout + 1);
        assertThat(some.shownTo("mr", "/timeline").text()).contains(some.traces());

        some.erased();
        views.catchUp();

        assertThat(views.figures()).isEqualTo(with);
        assertThat(views.openToday()).isEqualTo(openWithout);
        String tombstone = assertTombstone(some);
        for (Runnable again : List.<Runnable>of(views::replay, views::rebuild)) {
            again.run();
            assertThat(views.figures()).isEqualTo(with);
            assertThat(views.openToday()).isEqualTo(openWithout);
            assertThat(assertTombstone(some)).isEqualTo(tombstone);
            assertRefused(some.shownTo("mr", ""), "410 case-file-erased");
            assertThat(pending(some)).isEmpty();
        }
    }

    private static String assertTombstone(SchoolCase some) {
        Answer timeline = some.shownTo("mr", "/timeline");
        assertThat(timeline.status()).isEqualTo(200);
        assertThat(timeline.text()).doesNotContain(some.traces()).doesNotContain("demo-privacy");
        assertThat(timeline.body().path("version").asLong()).isEqualTo(some.version());
        assertThat(timeline.body().path("entries")).singleElement().satisfies(entry -> {
            assertThat(entry.path("what").asString()).isEqualTo("CASE_FILE_ERASED");
            assertThat(entry.path("who").propertyNames()).containsExactly("role");
            assertThat(entry.path("details").findValuesAsString("code")).containsExactly("REQUESTED_BY_PERSON");
        });
        return timeline.text();
    }

    private static boolean shows(String userAndAddress, SchoolCase some) {
        String[] place = userAndAddress.split(" ", 2);
        Answer answer = services.queryAs(place[0]).get(place[1]);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text().contains(some.id());
    }

    private static List<String> toldBeside(SchoolCase linked) {
        return linked.shownTo("mr", "/timeline").body().path("cases").findValuesAsString("caseId");
    }

    private static List<JsonNode> pending(SchoolCase some) {
        views.catchUp();
        return services.queryAs("privacy2")
                .get("/api/v1/retention")
                .body()
                .path("decided")
                .valueStream()
                .filter(waiting -> waiting.path("caseId").asString().equals(some.id()))
                .toList();
    }

    private static JsonNode emergency(SchoolCase some) {
        return services.queryAs("privacy")
                .get("/api/v1/access-log?action=BREAK_GLASS&caseId=" + some.id())
                .body()
                .at("/entries/0");
    }

    private static void assertRefused(Answer answer, String refusal) {
        assertThat(answer.status() + " " + answer.problem()).as(answer.text()).isEqualTo(refusal);
    }
}
