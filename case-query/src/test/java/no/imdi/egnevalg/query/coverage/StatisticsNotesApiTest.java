package no.imdi.egnevalg.query.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.imdi.egnevalg.query.RunningServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** A series break of the minority advisers and a note to national housing stand; a source is withdrawn. */
class StatisticsNotesApiTest {

    private static final String PATH = "/api/v1/statistics-notes";
    private static final String LINE = "Break in the series (Minority advisers 2012): More advisers";

    private static RunningServices services;
    private static String withdrawn = "";

    @BeforeAll
    static void declare() {
        services = RunningServices.start();
        for (String subject : List.of("CASES", "CONVERSATIONS")) {
            declare(note(
                    "\"" + subject + "\", \"service\": \"MINORITY_ADVISER\"",
                    "2012",
                    "SERIES_BREAK",
                    "Flere rådgivere",
                    "More advisers"));
        }
        declare(note("\"HOUSING\"", "2012, \"to\": 2012", "NOTE", "To hus er til leie.", "Two houses are rented."));
        declare(note(
                "\"CASES\", \"service\": \"REGIONAL_COORDINATOR\"",
                "2013",
                "NOTE",
                "To hus er til leie.",
                "Of the register"));
        withdrawn = declare(note(
                        "\"CASES\", \"service\": \"MINORITY_ADVISER\"", "2012", "SOURCE", "Gal kilde", "Wrong source"))
                .path("noteId")
                .asString();
        var answer = services.commandAs("analyst").post(PATH + "/" + withdrawn + "/withdrawal", 0, "");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> ask(PATH, "en").path("notes").size() == 4);
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void it_lists_the_notes_that_stand_with_who_declared_them() {
        JsonNode first = ask(PATH, "en").path("notes").path(0);

        assertThat(first.path("kind").asString()).isEqualTo("NOTE");
        assertThat(first.path("kindLabel").asString()).isEqualTo("Note");
        assertThat(first.path("label").asString()).isEqualTo("National housing");
        assertThat(first.path("text").path("nb").asString()).isEqualTo("To hus er til leie.");
        assertThat(first.path("declaredBy").asString()).isEqualTo("demo-analyst");
        assertThat(first.path("version").asLong()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/statistics/overlap?year=2012, " + LINE,
        "/api/v1/statistics/overlap, Note (Regional coordinators 2013–): Of the register",
        "/api/v1/statistics/flows?from=2011&to=2012, " + LINE,
        "/api/v1/statistics/durations?from=2012&to=2012, " + LINE,
        "/api/v1/statistics/caseload?asOf=2012-12-31, " + LINE,
        "/api/v1/statistics/caseload/series?from=2011-12-31&to=2012-12-31&every=MONTH, " + LINE,
        "/api/v1/statistics/cases?year=2012&rows=gender&columns=ageBand, " + LINE,
        "/api/v1/statistics/cases?year=2012&rows=month&measure=closures, " + LINE,
        "/api/v1/statistics/movements?from=2011-12-31&to=2012-01-01, " + LINE,
        "/api/v1/statistics/referrals?from=2011&to=2012, " + LINE,
        "/api/v1/statistics/yearly-table?service=MINORITY_ADVISER&from=2011&to=2012&measure=open, " + LINE,
        "/api/v1/statistics/yearly-table?service=MINORITY_ADVISER&from=2011&to=2012&measure=persons, " + LINE,
        "/api/v1/statistics/key-figures?year=2012, " + LINE,
        "/api/v1/statistics/conversations?from=2012&to=2012, " + LINE,
        "/api/v1/statistics/yearly-table?service=MINORITY_ADVISER&from=2011&to=2012, " + LINE,
        "/api/v1/statistics/key-figures?year=2012&service=MINORITY_ADVISER, " + LINE,
        "/api/v1/statistics/housing?year=2012, Note (2012): Two houses are rented."
    })
    void it_stands_as_a_footnote_in_every_statistic_it_touches(String path, String line) {
        JsonNode statistic = ask(path, "en");

        assertThat(statistic.findValues("footnotes").toString())
                .as(statistic.toString())
                .contains(line)
                .doesNotContain("Wrong source");
        assertThat(ask(path, "nb").findValues("footnotes").toString())
                .containsAnyOf("Flere rådgivere", "To hus er til leie.");
    }

    /** What a new statistic is added to: a note must stand under it too. */
    @Test
    void no_statistic_is_left_out_here() throws NoSuchMethodException {
        List<String> asked = Stream.of(StatisticsNotesApiTest.class
                        .getDeclaredMethod(
                                "it_stands_as_a_footnote_in_every_statistic_it_touches", String.class, String.class)
                        .getAnnotation(CsvSource.class)
                        .value())
                .map(question -> question.replaceAll("[?,].*", ""))
                .distinct()
                .toList();

        assertThat(services.queryBean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                        .flatMap(mapping -> mapping.getPatternValues().stream())
                        .filter(path -> path.startsWith("/api/v1/statistics/"))
                        .filter(path -> !path.equals("/api/v1/statistics/coverage")))
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void other_years_and_other_services_have_no_such_footnote() {
        assertThat(ask("/api/v1/statistics/overlap?year=2026", "en").toString()).doesNotContain("More advisers");
        assertThat(ask("/api/v1/statistics/yearly-table?service=COMPETENCE_TEAM&from=2011&to=2012", "en")
                        .toString())
                .doesNotContain("More advisers");
    }

    @Test
    void as_of_an_earlier_day_nobody_had_declared_it() {
        assertThat(ask(PATH + "?asOf=2026-01-01", "en").path("notes").size()).isZero();
        assertThat(ask(
                                "/api/v1/statistics/yearly-table?service=MINORITY_ADVISER&from=2011&to=2012&asOf=2026-01-01",
                                "en")
                        .toString())
                .doesNotContain("More advisers");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"CASES\"', 2012, NOTE, x, 422, /service",
        "'\"HOUSING\"', 12, NOTE, x, 422, /from",
        "'\"HOUSING\"', '2012, \"to\": 2011', NOTE, x, 422, /to",
        "'\"HOUSING\"', '2012, \"to\": 2013', SERIES_BREAK, x, 422, /to",
        "'\"HOUSING\"', 2012, OPINION, x, 422, /kind",
        "'\"HOUSING\"', 2012, NOTE, ' ', 422, /text/nb",
        "'\"HOUSING\"', 2012, NOTE, 'to\\nlinjer', 422, /text/nb",
        "'\"HOUSING\"', 2012, NOTE, 'to\\u2028linjer', 422, /text/nb",
        "'\"HOUSING\"', 2012, NOTE, 'Ring 912 34 567', 422, /text/nb",
        "'\"HOUSING\"', 2012, NOTE, 'Skriv til kari@example.no', 422, /text/nb"
    })
    void what_cannot_be_declared_is_refused_with_a_pointer_and_without_echo(
            String subject, String years, String kind, String text, int status, String pointer) {
        var answer = services.commandAs("analyst").post(PATH, note(subject, years, kind, text, "x"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains("\"" + pointer + "\"");
        assertThat(answer.text()).doesNotContain("linjer", "912 34 567", "kari@", "OPINION");
    }

    @Test
    void a_text_of_more_than_300_characters_is_refused_and_a_missing_one_too() {
        var tooLong =
                services.commandAs("analyst").post(PATH, note("\"HOUSING\"", "2012", "NOTE", "x".repeat(301), "x"));
        var missing = services.commandAs("analyst").post(PATH, "{}");

        assertThat(tooLong.text()).contains("text-too-long", "300").doesNotContain("xxx");
        assertThat(missing.text()).contains("\"/subject\"", "\"/from\"", "\"/kind\"", "\"/text\"");
    }

    @Test
    void the_same_request_again_declares_once() {
        UUID key = UUID.randomUUID();
        String body = note("\"HOUSING\"", "2030", "NOTE", "Sist", "Last");
        var analyst = services.commandAs("analyst");

        var first = analyst.post(PATH, key, "application/json", body);
        assertThat(analyst.post(PATH, key, "application/json", body).text()).isEqualTo(first.text());
        assertThat(analyst.post(PATH, key, "application/json", body.replace("Sist", "Siste"))
                        .status())
                .isEqualTo(422);
        String id = first.body().path("noteId").asString();
        assertThat(analyst.post(PATH + "/" + id + "/withdrawal", 0, "").status())
                .isEqualTo(200);
    }

    @Test
    void it_is_withdrawn_once_and_only_where_it_is() {
        var analyst = services.commandAs("analyst");

        assertThat(analyst.post(PATH + "/" + withdrawn + "/withdrawal", 1, "").status())
                .isEqualTo(409);
        assertThat(analyst.post(PATH + "/" + UUID.randomUUID() + "/withdrawal", 0, "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void only_an_analyst_declares() {
        assertThat(services.commandAs("mr")
                        .post(PATH, note("\"HOUSING\"", "2012", "NOTE", "x", "x"))
                        .status())
                .isEqualTo(403);
    }

    private static String note(String subject, String from, String kind, String nb, String en) {
        return "{\"subject\": " + subject + ", \"from\": " + from + ", \"kind\": \"" + kind
                + "\", \"text\": {\"nb\": \"" + nb + "\", \"nn\": \"x\", \"en\": \"" + en + "\"}}";
    }

    private static JsonNode declare(String body) {
        var answer = services.commandAs("analyst").post(PATH, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body();
    }

    private static JsonNode ask(String path, String language) {
        var answer = services.queryAs("analyst")
                .send(services.queryAs("analyst").request(path).header("Accept-Language", language));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }
}
