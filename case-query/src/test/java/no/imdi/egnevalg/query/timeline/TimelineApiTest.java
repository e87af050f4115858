package no.imdi.egnevalg.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralCompleted;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;
import no.imdi.egnevalg.kernel.codelist.RecategorisationReason;
import no.imdi.egnevalg.kernel.codelist.ReferralOutcome;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import no.imdi.egnevalg.query.EventTable;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.SampleEvents;
import no.imdi.egnevalg.query.reading.CasesOfSchools;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class TimelineApiTest {

    private static final LocalDate DAY = LocalDate.of(2012, 4, 20);
    private static final Recorded RECORDED = new Recorded(Instant.parse("2012-04-20T10:00:00Z"), Author.UNIDENTIFIED);
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
    void what_was_done_is_read_at_the_version_that_was_written() {
        String caseId = open();
        var given = services.commandAs("rk").post("/api/v1/cases/" + caseId + "/guidance", 0, """
                {"on": "2012-04-13", "channel": "PHONE", "with": ["PERSON_CONCERNED", "PARENTS"]}""");
        assertThat(given.status()).isEqualTo(200);

        JsonNode timeline = english(caseId, "?version=1");

        assertThat(timeline.path("version").asInt()).isEqualTo(1);
        assertThat(timeline.at("/labels/owner/long").asString()).isEqualTo("Regional coordinators");
        assertThat(timeline.at("/cases/0/labels/service/short").asString()).isEqualTo("Regional coordinators");
        assertThat(timeline.path("entries")).hasSize(2);
        JsonNode guidance = timeline.path("entries").get(1);
        assertThat(guidance.path("what").asString()).isEqualTo("GUIDANCE_GIVEN");
        assertThat(guidance.path("label").asString()).isEqualTo("Guidance given");
        assertThat(guidance.path("date").asString()).isEqualTo("2012-04-13");
        assertThat(guidance.at("/who/service/code").asString()).isEqualTo("REGIONAL_COORDINATOR");
        assertThat(guidance.at("/who/role/code").asString()).isEqualTo("COORDINATOR");
        assertThat(guidance.at("/details/0/values/0/code").asString()).isEqualTo("PHONE");
        assertThat(guidance.at("/details/1/values").findValuesAsString("code"))
                .containsExactly("PERSON_CONCERNED", "PARENTS");
        assertThat(guidance.path("counting").isMissingNode()).isTrue();
    }

    @Test
    void the_opening_says_how_the_case_counts_as_corrected_and_voided() {
        String caseId = open();
        String path = "/api/v1/cases/" + caseId;
        JsonNode counting = english(caseId, "?version=0").at("/entries/0/counting");
        assertThat(counting.path("counts").asBoolean()).isTrue();
        assertThat(counting.path("year").asInt()).isEqualTo(2012);
        assertThat(counting.path("service").asString()).isEqualTo("REGIONAL_COORDINATOR");
        assertThat(counting.path("text").asString()).startsWith("Counts as one new case in 2012 (");

        services.commandAs("rk").post(path + "/corrections", 0, """
                {"reason": "WRONG_DATE", "openedOn": "2013-01-02"}""");
        assertThat(english(caseId, "?version=1").at("/entries/0/counting/year").asInt())
                .isEqualTo(2013);

        services.commandAs("rk").post(path + "/voiding", 1, "{\"reason\": \"NOT_A_CASE\"}");
        JsonNode entries = english(caseId, "?version=2").path("entries");
        assertThat(entries.at("/0/counting/counts").asBoolean(true)).isFalse();
        assertThat(entries.at("/0/counting/text").asString()).isEqualTo("Does not count: the case is void");
    }

    @Test
    void a_correction_stands_beside_what_it_corrected() {
        String caseId = open();
        String path = "/api/v1/cases/" + caseId + "/corrections";
        services.commandAs("rk").post(path, 0, "{\"reason\": \"WRONG_PERSON_DETAILS\", \"gender\": \"MALE\"}");
        services.commandAs("rk").post(path, 1, "{\"reason\": \"WRONG_PERSON_DETAILS\", \"ageBand\": \"AGE_13_15\"}");
        services.commandAs("rk").post(path, 2, "{\"reason\": \"WRONG_PERSON_DETAILS\", \"gender\": \"UNKNOWN\"}");

        JsonNode entries = english(caseId, "?version=3").path("entries");

        assertThat(numbers(entries.get(0).path("correctedBy"))).containsExactly(1, 2, 3);
        assertThat(entries.at("/0/corrections/0/changes/0/from/0/code").asString())
                .isEqualTo("FEMALE");
        assertThat(entries.at("/0/corrections/0/changes/0/to/0/label").asString())
                .isEqualTo("Boy/man");
        assertThat(entries.at("/0/corrections/0/changes/0/to/0/longLabel").asString())
                .isEqualTo("Boy or man");
        assertThat(numbers(entries.get(1).path("correctedBy"))).containsExactly(3);
        assertThat(numbers(entries.get(2).path("corrects"))).containsExactly(0);
        assertThat(numbers(entries.get(3).path("corrects"))).containsExactly(0, 1);
    }

    @Test
    void what_changed_says_from_what_to_what() throws SQLException {
        String caseId = open();
        insert(
                1,
                new CaseFileRecategorised(
                        caseId,
                        DAY,
                        Category.FEARED_FORCED_MARRIAGE,
                        Category.COMPLETED_FORCED_MARRIAGE,
                        RecategorisationReason.FEARED_EVENT_HAPPENED,
                        RECORDED));

        JsonNode change = english(caseId, "?version=1").at("/entries/1/changes/0");

        assertThat(change.path("name").asString()).isEqualTo("category");
        assertThat(change.at("/from/0/code").asString()).isEqualTo("FEARED_FORCED_MARRIAGE");
        assertThat(change.at("/to/0/code").asString()).isEqualTo("COMPLETED_FORCED_MARRIAGE");
    }

    @Test
    void linked_cases_of_other_services_stand_in_one_timeline_for_those_who_may_see_them() throws SQLException {
        String sender = open();
        String receiver = open("kt", """
                {"service": "COMPETENCE_TEAM", "openedOn": "2012-04-15", "category": "OTHER",
                 "ageBand": "AGE_16_17", "gender": "FEMALE", "referralSource": "REGIONAL_COORDINATOR"}""");
        insert(1, new CaseFilesLinked(sender, receiver, LinkGrounds.REFERRAL, RECORDED));
        insert(1, new CaseFilesLinked(receiver, sender, LinkGrounds.REFERRAL, RECORDED));
        assertThat(services.queryAs("kt").get(path(receiver) + "?version=1").status())
                .isEqualTo(200);

        JsonNode own = english(sender, "?version=1");
        assertThat(services.queryAs("kt").get(path(sender)).problem()).isEqualTo("purpose-required");
        services.queryAs("kt")
                .post("/api/v1/stated-purposes", """
                {"caseNumber": "%s", "purpose": "COORDINATION_OF_SERVICES", "explanation": "Both services work on it."}""".formatted(CasesOfSchools.numberOf(services, sender)));
        JsonNode merged = services.queryAs("kt").get(path(sender)).body();

        assertThat(merged.path("cases").findValuesAsString("caseId")).containsExactly(sender, receiver);
        assertThat(merged.path("entries").findValuesAsString("date")).hasSize(4).isSorted();
        assertThat(merged.at("/entries/0/caseId").asString()).isEqualTo(sender);
        assertThat(merged.at("/entries/1/caseId").asString()).isEqualTo(receiver);
        assertThat(merged.path("hiddenCases").asInt()).isZero();
        assertThat(own.path("cases").findValuesAsString("caseId")).containsExactly(sender);
        assertThat(own.path("entries")).hasSize(2);
        assertThat(own.path("hiddenCases").asInt()).isEqualTo(1);
    }

    @Test
    void the_receiving_unit_sees_it_while_the_referral_is_active_and_not_after() throws SQLException {
        String caseId = open();
        TestClient receiver = services.queryAs("school-west-01");
        assertThat(receiver.get(path(caseId)).problem()).isEqualTo("case-not-found");

        insert(
                1,
                new ReferralSent(
                        caseId,
                        "referral-1",
                        DAY,
                        ReferralRecipient.of(new Unit(AdviserService.MINORITY_ADVISER, null, "SCHOOL-WEST-01")),
                        ReferralReason.CARE,
                        Urgency.URGENT,
                        RECORDED));
        assertThat(receiver.get(path(caseId) + "?version=1").status()).isEqualTo(200);

        insert(2, new ReferralAccepted(caseId, "referral-1", DAY, null, RECORDED));
        JsonNode accepted = receiver.get(path(caseId) + "?version=2").body();
        assertThat(accepted.at("/entries/2/who/service/code").asString()).isEqualTo("MINORITY_ADVISER");

        insert(3, new ReferralCompleted(caseId, "referral-1", DAY, ReferralOutcome.HELP_GIVEN, RECORDED));
        english(caseId, "?version=3");
        assertThat(receiver.get(path(caseId)).status()).isEqualTo(404);
        assertThat(receiver.get(path(caseId)).problem()).isEqualTo("case-not-found");
        assertThat(receiver.get(path(caseId) + "?version=3").problem())
                .as("as of a case that does not exist")
                .isEqualTo("version-not-available");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Case opened, Counts as one new case in 2012",
        "nb, Sak opprettet, Teller som én ny sak i 2012",
        "nn, Sak oppretta, Tel som éi ny sak i 2012",
        "fr, Sak opprettet, Teller som én ny sak i 2012"
    })
    void it_speaks_the_language_of_the_caller(String language, String label, String counts) {
        JsonNode opening = in(language, open(), "?version=0").body().at("/entries/0");

        assertThat(opening.path("label").asString()).isEqualTo(label);
        assertThat(opening.at("/counting/text").asString()).startsWith(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "version=-1, malformed-number",
        "version=one, malformed-number",
        "version=1000000000, malformed-number",
        "viewer=COMPETENCE_TEAM, unknown-parameter",
        "version=0&version=1, repeated-parameter",
        "asOf=2012-01-01, unknown-parameter"
    })
    void a_parameter_that_makes_no_sense_is_named(String parameter, String problem) {
        var answer = answer(UUID.randomUUID().toString(), "?" + parameter);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo(problem);
    }

    @Test
    void a_case_that_is_not_there_has_no_timeline() {
        assertThat(answer(UUID.randomUUID().toString(), "").problem()).isEqualTo("case-not-found");
        assertThat(answer("K7MP-29QX-R", "").problem()).isEqualTo("case-not-found");
    }

    private static String open() {
        return open("rk", SampleEvents.REQUEST);
    }

    private static String open(String user, String body) {
        var answer = services.commandAs(user).post("/api/v1/cases", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().path("caseId").asString();
    }

    private static void insert(long version, CaseFileEvent event) throws SQLException {
        try (Connection connection = DriverManager.getConnection(services.ownerUrl())) {
            EventTable.insert(connection, event.caseId(), version, event);
        }
    }

    private static JsonNode english(String caseId, String query) {
        var answer = in("en", caseId, query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Language")).isEqualTo("en");
        return answer.body();
    }

    private static TestClient.Answer in(String language, String caseId, String query) {
        HttpRequest.Builder request = services.queryAs("rk").request(path(caseId) + query);
        return services.queryAs("rk").send(request.header("Accept-Language", language));
    }

    private static TestClient.Answer answer(String caseId, String query) {
        return services.queryAs("rk").get(path(caseId) + query);
    }

    private static String path(String caseId) {
        return "/api/v1/cases/" + caseId + "/timeline";
    }

    private static List<Integer> numbers(JsonNode array) {
        return array.valueStream().map(JsonNode::asInt).toList();
    }
}
