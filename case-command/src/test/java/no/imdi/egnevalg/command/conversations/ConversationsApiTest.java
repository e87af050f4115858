package no.imdi.egnevalg.command.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.AtOnce;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.embedded.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Conversations over HTTP, on two instances of the service with one log. */
class ConversationsApiTest {

    private static final String PATH = "/api/v1/conversations";
    private static final int DAYS = 28;

    private static RunningCommandService service;
    private static RunningCommandService other;

    @BeforeAll
    static void start() {
        String database = TestStores.newEventDatabase();
        service = RunningCommandService.on(database);
        other = RunningCommandService.on(database);
    }

    @AfterAll
    static void stop() {
        service.close();
        other.close();
    }

    @Test
    void a_recorded_month_has_an_address_and_a_version() {
        Answer answer = service.post(PATH, body("SCHOOL-EAST-01", "2012-01", 60));

        String logId = answer.body().path("logId").asString();
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo(PATH + "/" + logId);
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(answer.body().path("version").asLong(-1)).isZero();
        assertThat(service.events().getLast().path("unit").toString())
                .isEqualTo("{\"service\":\"MINORITY_ADVISER\",\"region\":\"EAST\",\"posting\":\"SCHOOL-EAST-01\"}");
    }

    @Test
    void a_school_cannot_be_counted_twice_by_naming_its_region() {
        service.as("school-east-02").post(PATH, body("SCHOOL-EAST-02", "2012-01", 60));

        Answer again = service.as("school-east-02")
                .post(PATH, body("SCHOOL-EAST-02", "2012-01", 60).replace("{", "{\"region\": \"EAST\", "));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("period-recorded");
    }

    @Test
    void the_same_request_under_the_same_key_is_recorded_once_and_answered_as_before() {
        String key = UUID.randomUUID().toString();
        Answer first = post("SCHOOL-EAST-03", key, body("SCHOOL-EAST-03", "2012-02-01", 6));
        of("SCHOOL-EAST-03").post(PATH, body("SCHOOL-EAST-03", "2012-02-02", 6));
        long events = service.eventCount();

        Answer second = post(
                "SCHOOL-EAST-03", key, body("SCHOOL-EAST-03", "2012-02-01", 6).replace(" ", ""));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("ETag")).isEqualTo("\"0\"");
        assertThat(service.eventCount()).isEqualTo(events);
    }

    @Test
    void another_count_under_the_same_key_is_refused() {
        String key = UUID.randomUUID().toString();
        post("SCHOOL-EAST-04", key, body("SCHOOL-EAST-04", "2012-02-01", 6));
        long events = service.eventCount();

        Answer reused = post("SCHOOL-EAST-04", key, body("SCHOOL-EAST-04", "2012-02-02", 6));

        assertThat(reused.status()).isEqualTo(422);
        assertThat(reused.problem()).isEqualTo("idempotency-key-reused");
        assertThat(service.eventCount()).isEqualTo(events);
    }

    @RepeatedTest(3)
    void days_of_one_month_are_recorded_at_the_same_moment_and_none_is_lost(RepetitionInfo repetition) {
        String month = "2011-0" + repetition.getCurrentRepetition();

        RunningCommandService one = service.as("school-north-01");
        RunningCommandService another = other.as("school-north-01");

        List<Answer> answers = AtOnce.call(IntStream.rangeClosed(1, DAYS)
                .<Callable<Answer>>mapToObj(day -> () -> (day % 2 == 0 ? one : another)
                        .post(PATH, body("SCHOOL-NORTH-01", "%s-%02d".formatted(month, day), day)))
                .toList());

        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(201));
        assertThat(answers.stream().map(answer -> answer.body().path("version").asLong()))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(0, DAYS).boxed().toList());
    }

    @RepeatedTest(3)
    void the_same_request_sent_many_times_at_once_is_recorded_once(RepetitionInfo repetition) {
        String key = UUID.randomUUID().toString();
        String body = body("SCHOOL-WEST-01", "2011-0" + repetition.getCurrentRepetition(), 44);
        long events = service.eventCount();

        RunningCommandService school = of("SCHOOL-WEST-01");

        List<Answer> answers = AtOnce.times(12, () -> school.postWith(PATH, body, "Idempotency-Key", key));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
        assertThat(service.eventCount()).isEqualTo(events + 1);
    }

    @Test
    void a_count_is_corrected_from_the_version_that_was_seen() {
        String log = recorded("SCHOOL-EAST-05", "2012-02", 60);

        Answer corrected =
                of("SCHOOL-EAST-05").post(PATH + "/" + log + "/corrections", 0, ApiExamples.CONVERSATIONS_CORRECTION);
        Answer stale = of("SCHOOL-EAST-05")
                .post(PATH + "/" + log + "/corrections", 0, ApiExamples.CONVERSATIONS_CORRECTION.replace("64", "65"));

        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(corrected.header("ETag")).isEqualTo("\"1\"");
        assertThat(corrected.text()).isEqualTo("{\"logId\":\"" + log + "\",\"version\":1}");
        assertThat(service.events().getLast().path("from").asInt()).isEqualTo(60);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("stale-version");
    }

    @Test
    void a_correction_that_changes_nothing_or_finds_nothing_is_refused() {
        String log = recorded("SCHOOL-EAST-06", "2012-02", 64);

        Answer nothing =
                of("SCHOOL-EAST-06").post(PATH + "/" + log + "/corrections", 0, ApiExamples.CONVERSATIONS_CORRECTION);
        Answer nowhere = of("SCHOOL-EAST-06")
                .post(PATH + "/" + log + "/corrections", 0, ApiExamples.CONVERSATIONS_CORRECTION.replace("-02", "-03"));

        assertThat(nothing.status() + nothing.problem()).isEqualTo("422nothing-corrected");
        assertThat(nowhere.status() + nowhere.problem()).isEqualTo("409period-not-recorded");
    }

    @Test
    void a_log_that_is_not_there_is_not_found() {
        Answer answer =
                service.post(PATH + "/" + UUID.randomUUID() + "/corrections", 0, ApiExamples.CONVERSATIONS_CORRECTION);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("conversation-log-not-found");
    }

    @Test
    void a_unit_records_and_corrects_its_own_conversations_only() {
        String log = recorded("SCHOOL-EAST-01", "2013-02", 60);
        long events = service.eventCount();

        Answer recorded = of("SCHOOL-EAST-02").post(PATH, body("SCHOOL-EAST-01", "2013-03", 60));
        Answer corrected = of("SCHOOL-EAST-02")
                .post(
                        PATH + "/" + log + "/corrections",
                        0,
                        ApiExamples.CONVERSATIONS_CORRECTION.replace("2012", "2013"));

        assertThat(recorded.status() + recorded.problem()).isEqualTo("403other-unit");
        assertThat(corrected.status() + corrected.problem()).isEqualTo("404conversation-log-not-found");
        assertThat(service.eventCount()).isEqualTo(events);
    }

    @Test
    void a_log_of_another_unit_is_answered_like_one_that_is_not_there_and_either_is_a_row_of_the_access_log() {
        String log = recorded("SCHOOL-EAST-01", "2013-06", 60);
        String none = UUID.randomUUID().toString();

        for (String version : List.of("0", "1", "7")) {
            Answer hidden = correctFrom(version, log);
            Answer absent = correctFrom(version, none);

            assertThat(hidden.status() + " " + hidden.text()).isEqualTo(absent.status() + " " + absent.text());
            assertThat(absent.problem()).isEqualTo("conversation-log-not-found");
        }
        assertThat(denials("SCHOOL-EAST-03"))
                .containsExactly(
                        "RECORD_CONVERSATIONS DENIED conversation-log-not-found",
                        "RECORD_CONVERSATIONS NOT_FOUND conversation-log-not-found",
                        "RECORD_CONVERSATIONS DENIED conversation-log-not-found",
                        "RECORD_CONVERSATIONS NOT_FOUND conversation-log-not-found",
                        "RECORD_CONVERSATIONS DENIED conversation-log-not-found",
                        "RECORD_CONVERSATIONS NOT_FOUND conversation-log-not-found");
    }

    private static Answer correctFrom(String version, String log) {
        return of("SCHOOL-EAST-03")
                .postWith(
                        PATH + "/" + log + "/corrections",
                        ApiExamples.CONVERSATIONS_CORRECTION.replace("2012-02", "2013-06"),
                        "If-Match",
                        "\"" + version + "\"",
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
    }

    private static List<String> denials(String posting) {
        return JdbcClient.create(new DriverManagerDataSource(TestStores.asOwner(service.database())))
                .sql("SELECT concat_ws(' ', action, outcome, detail) FROM access_log"
                        + " WHERE unit LIKE '%' || ? AND outcome <> 'GRANTED' ORDER BY position")
                .param(posting)
                .query(String.class)
                .list();
    }

    @Test
    void another_unit_that_repeats_a_request_under_the_same_key_does_not_get_its_answer() {
        String key = UUID.randomUUID().toString();
        String body = body("SCHOOL-EAST-01", "2013-05", 60);
        String correction = ApiExamples.CONVERSATIONS_CORRECTION.replace("2012-02", "2013-05");
        String log = post("SCHOOL-EAST-01", key, body).body().path("logId").asString();
        correct("SCHOOL-EAST-01", log, key, correction);

        assertThat(post("SCHOOL-EAST-02", key, body).problem()).isEqualTo("other-unit");
        assertThat(correct("SCHOOL-EAST-02", log, key, correction).problem()).isEqualTo("conversation-log-not-found");
        assertThat(correct("SCHOOL-EAST-01", log, key, correction).status()).isEqualTo(200);
    }

    private static Answer correct(String posting, String log, String key, String body) {
        return of(posting)
                .postWith(PATH + "/" + log + "/corrections", body, "If-Match", "\"0\"", "Idempotency-Key", key);
    }

    private static String recorded(String posting, String period, int conversations) {
        return of(posting)
                .post(PATH, body(posting, period, conversations))
                .body()
                .path("logId")
                .asString();
    }

    private static RunningCommandService of(String posting) {
        return service.as(posting.toLowerCase(Locale.ROOT));
    }

    private static Answer post(String posting, String key, String body) {
        return of(posting).postWith(PATH, body, "Idempotency-Key", key);
    }

    private static String body(String posting, String period, int conversations) {
        return """
                {"service": "MINORITY_ADVISER", "posting": "%s", "period": "%s", "conversations": %d}""".formatted(posting, period, conversations);
    }
}
