package no.imdi.egnevalg.query.grants;

import static no.imdi.egnevalg.query.reading.CasesOfSchools.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.SplittableRandom;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import no.imdi.egnevalg.query.LogTable;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.reading.CasesOfSchools;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class EmergencyAccessTest {

    private static final String EMERGENCY = "/api/v1/emergency-access";
    private static final String WORDS = "She sits on a plane that leaves in an hour.";

    private static final String NO_CASE =
            CaseNumber.draw(new SplittableRandom(7)).value();

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

    @Test
    void it_opens_the_case_for_three_hours_and_nothing_else() {
        String caseId = cases.open();
        String other = cases.open();

        Answer given = declare("mr2", caseId);

        assertThat(given.status()).as(given.text()).isEqualTo(201);
        assertThat(given.body().path("caseId").asString()).isEqualTo(caseId);
        assertThat(given.body().path("hours").asInt()).isEqualTo(3);
        assertThat(Instant.parse(given.body().path("validUntil").asString()))
                .isAfter(Instant.now().plus(Duration.ofMinutes(175)));
        cases.assertKnown("mr2", caseId, 0);
        assertThat(services.queryAs("mr2").get("/api/v1/cases").body().path("cases"))
                .isEmpty();
        assertThat(services.queryAs("mr2").get(path(other)).status()).isEqualTo(404);
        assertThat(services.queryAs("ir").get(path(caseId)).status()).isEqualTo(404);
        assertThat(log.about(caseId))
                .contains(
                        "demo-mr2 BREAK_GLASS JOURNEY_IMMINENT GRANTED -",
                        "demo-mr2 READ_CASE JOURNEY_IMMINENT GRANTED -",
                        "demo-mr2 READ_TIMELINE JOURNEY_IMMINENT GRANTED -");
    }

    @Test
    void the_privacy_officer_reads_at_once_who_declared_it_and_why() {
        String caseId = cases.open();
        declare("mr2", caseId);

        JsonNode entry = services.queryAs("privacy")
                .get("/api/v1/access-log?action=BREAK_GLASS&caseId=" + caseId)
                .body()
                .at("/entries/0");

        assertThat(entry.path("callerId").asString()).isEqualTo("demo-mr2");
        assertThat(entry.path("unit").asString()).endsWith("SCHOOL-EAST-02");
        assertThat(entry.path("purpose").asString()).isEqualTo("JOURNEY_IMMINENT");
        assertThat(entry.path("explanation").asString()).isEqualTo(WORDS);
        assertThat(log.rows("SELECT purpose_text FROM access_log WHERE purpose_text IS NOT NULL"))
                .isNotEmpty()
                .noneMatch(text -> text.contains("plane"));
    }

    @Test
    void a_number_may_be_written_as_people_write_it() {
        String caseId = cases.open();
        String number = cases.numberOf(caseId);

        Answer given = declareByNumber("mr2", number.toLowerCase(Locale.ROOT));

        assertThat(given.status()).as(given.text()).isEqualTo(201);
        assertThat(given.body().path("caseId").asString()).isEqualTo(caseId);
        // As it is pasted out of a document.
        Answer pasted = declareByNumber("mr2", "\u00A0" + number.replace('-', '\u2011'));
        assertThat(pasted.status()).as(pasted.text()).isEqualTo(201);
        assertThat(pasted.body().path("caseId").asString()).isEqualTo(caseId);
    }

    @Test
    void an_identifier_opens_nothing() {
        String caseId = cases.open();

        Answer refused = services.queryAs("mr2").post(EMERGENCY, """
                {"caseId": "%s", "reason": "JOURNEY_IMMINENT", "explanation": "%s"}""".formatted(caseId, WORDS));

        assertThat(refused.status() + " " + refused.problem()).isEqualTo("400 unknown-field");
        assertThat(services.queryAs("mr2").get(path(caseId)).status()).isEqualTo(404);
    }

    @Test
    void who_may_see_the_case_anyway_is_told_so_and_leaves_an_entry() {
        String caseId = cases.open();

        assertThat(declare("mr", caseId).problem()).isEqualTo("already-visible");

        assertThat(log.about(caseId).getLast()).isEqualTo("demo-mr BREAK_GLASS - REFUSED already-visible");
        services.queryAs("mr").get(path(caseId) + "?version=nonsense");
        assertThat(log.about(caseId).getLast()).startsWith("demo-mr READ_CASE - REFUSED malformed-");
        assertThat(services.queryAs("privacy")
                        .get("/api/v1/access-log?outcome=REFUSED&caseId=" + caseId)
                        .body()
                        .path("entries"))
                .hasSize(2);
    }

    @Test
    void it_runs_out() {
        String caseId = cases.open();
        declare("mr2", caseId);
        assertThat(services.queryAs("mr2").get(path(caseId)).status()).isEqualTo(200);

        log.tamper(
                "UPDATE access_log SET valid_until = valid_until - interval '3 hours' WHERE valid_until IS NOT NULL");

        assertThat(services.queryAs("mr2").get(path(caseId)).problem()).isEqualTo("case-not-found");
        assertThat(declare("mr2", caseId).status()).isEqualTo(201);
        assertThat(services.queryAs("mr2").get(path(caseId)).status()).isEqualTo(200);
    }

    @Test
    void a_strictly_confidential_case_does_not_open_and_is_not_even_there() {
        String caseId = cases.openStrictlyConfidential();
        Answer hidden = declare("mr2", caseId);
        Answer none = declareByNumber("mr2", NO_CASE);

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.text()).isEqualTo(none.text());
        assertThat(log.about(caseId).getLast()).isEqualTo("demo-mr2 BREAK_GLASS - DENIED case-not-found");
        assertThat(services.queryAs("mr2").get(path(caseId)).status()).isEqualTo(404);
    }

    @Test
    void an_erased_case_is_not_there() {
        String caseId = cases.openAndErase();
        Answer erased = declare("mr2", caseId);
        Answer none = declareByNumber("mr2", NO_CASE);

        assertThat(erased.status()).isEqualTo(404);
        assertThat(erased.text()).isEqualTo(none.text());
        // Not told from a number that nobody has.
        assertThat(log.about(caseId)).noneMatch(entry -> entry.contains("BREAK_GLASS"));
        assertThat(services.queryAs("mr2").get(path(caseId) + "/timeline").status())
                .isEqualTo(404);
    }

    @Test
    void a_case_without_a_key_opens_without_the_words() {
        String caseId = cases.openWithoutKey();
        services.dataKeys().destroy(caseId);

        assertThat(declare("mr2", caseId).status()).isEqualTo(201);
        assertThat(log.about(caseId)).contains("demo-mr2 BREAK_GLASS JOURNEY_IMMINENT GRANTED no-key");
        assertThat(services.queryAs("mr2").get(path(caseId)).status()).isEqualTo(200);
    }

    @Test
    void words_that_were_sealed_are_gone_when_the_key_is() {
        String caseId = cases.open();
        declare("mr2", caseId);
        services.dataKeys().destroy(caseId);

        JsonNode entry = services.queryAs("privacy")
                .get("/api/v1/access-log?action=BREAK_GLASS&caseId=" + caseId)
                .body()
                .at("/entries/0");

        assertThat(entry.path("explanationErased").asBoolean()).isTrue();
        assertThat(entry.has("explanation")).isFalse();
        assertThat(entry.path("purpose").asString()).isEqualTo("JOURNEY_IMMINENT");
    }

    @Test
    void who_sees_the_case_anyway_needs_none_and_some_can_have_none() {
        String caseId = cases.open();

        assertThat(declare("mr", caseId).status()).isEqualTo(409);
        assertThat(declare("mr", caseId).problem()).isEqualTo("already-visible");
        for (String user : new String[] {"kt", "analyst", "privacy", "operator"}) {
            assertThat(declare(user, caseId).problem()).isEqualTo("not-permitted");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Call her at 901 23 456 tonight.    | holds-phone-number",
                "Her number is 01010150074          | holds-identity-number",
                "Write to somebody@example.org      | holds-email-address",
                "' '                                | missing-field",
                ".                                  | explanation-too-short",
                "\u200B\u200B \u3164\u3164 \u115F\u115F       | explanation-too-short"
            })
    void words_that_lead_straight_to_a_person_are_refused_and_not_repeated(String words, String problem) {
        Answer refused = services.queryAs("mr2").post(EMERGENCY, """
                {"caseNumber": "%s", "reason": "DANGER_TO_LIFE", "explanation": "%s"}""".formatted(NO_CASE, words));

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo(problem);
        assertThat(refused.body().at("/errors/0/pointer").asString()).isEqualTo("/explanation");
        assertThat(refused.text()).doesNotContain("901", "0101", "somebody");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                                            | 422 | missing-field",
                "{\"caseNumber\": \"x\", \"reason\": \"DANGER_TO_LIFE\", \"explanation\": \"They leave tonight.\"} | 422 | malformed-case-number",
                "{\"explanation\": 7}                                                          | 400 | malformed-field",
                "{\"purpose\": \"x\"}                                                          | 400 | unknown-field"
            })
    void what_is_missing_or_misspelt_is_named(String body, int status, String problem) {
        Answer refused = services.queryAs("mr2").post(EMERGENCY, body);

        assertThat(refused.status()).as(refused.text()).isEqualTo(status);
        assertThat(refused.problem()).isEqualTo(problem);
    }

    private static Answer declare(String user, String caseId) {
        return declareByNumber(user, cases.numberOf(caseId));
    }

    private static Answer declareByNumber(String user, String number) {
        return services.queryAs(user).post(EMERGENCY, """
                {"caseNumber": "%s", "reason": "JOURNEY_IMMINENT", "explanation": "%s"}""".formatted(number, WORDS));
    }
}
