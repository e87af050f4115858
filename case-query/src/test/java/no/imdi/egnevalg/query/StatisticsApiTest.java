package no.imdi.egnevalg.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.coverage.CoverageDeclared;
import no.imdi.egnevalg.kernel.coverage.CoverageSpan;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.projection.Projections;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.RunningProjection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * The statistics over HTTP, upon the lives of random cases. What they count is held against recounts by the tests of
 * each view.
 */
class StatisticsApiTest {

    private static final String STATISTICS = "/api/v1/statistics/";
    private static final List<RecordedEvent> EVENTS = LifeOfCases.events(11, 300);
    private static final List<String> QUESTIONS = List.of(
            "caseload?asOf=2012-06-30",
            "caseload/series?from=2012-01-01&to=2013-06-30",
            "flows?from=2012&to=2013",
            "durations?from=2012&to=2013",
            "key-figures?year=2012",
            "overlap",
            "overlap?year=2012",
            "yearly-table?service=COMPETENCE_TEAM&from=2011&to=2013&measure=persons",
            "yearly-table?service=COMPETENCE_TEAM&from=2011&to=2013&measure=open");

    private static RunningServices services;

    @BeforeAll
    static void fill() throws Exception {
        services = RunningServices.start();
        try (Connection connection = DriverManager.getConnection(services.ownerUrl())) {
            for (RecordedEvent event : EVENTS) {
                EventTable.insert(connection, event.streamId(), event.sequenceNumber(), event.payload());
            }
            declareRegisterIn2013(connection);
        }
        awaitAll();
    }

    /** The lives go on in 2013, which the register does not cover from the start. */
    private static void declareRegisterIn2013(Connection connection) throws Exception {
        Recorded recorded = new Recorded(Instant.parse("2014-01-02T10:00:00Z"), new Author("analyst-1", null, null));
        long version = 0;
        for (AdviserService service : AdviserService.values()) {
            CoverageSpan span = new CoverageSpan(CoverageSubject.CASES, service, 2013, 2013, CoverageSource.REGISTER);
            EventTable.insert(connection, CoverageDeclared.STREAM, version++, new CoverageDeclared(span, recorded));
        }
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void the_caseload_adds_up() {
        JsonNode caseload = ask("caseload?asOf=2012-12-31");

        assertThat(caseload.path("asOf").asString()).isEqualTo("2012-12-31");
        assertThat(caseload.path("total").asInt()).isPositive().isEqualTo(sum(caseload.path("services"), "open"));
        for (JsonNode service : caseload.path("services")) {
            assertThat(service.path("open").asInt())
                    .isEqualTo(sum(service.path("rows"), "open"))
                    .isEqualTo(sum(service.path("byAge"), ""));
        }
    }

    @Test
    void the_last_point_of_a_series_is_the_caseload_of_its_last_date() {
        JsonNode series = ask("caseload/series?from=2012-01-15&to=2012-12-31&every=WEEK");

        assertThat(series.at("/dates/0").asString()).isEqualTo("2012-01-15");
        assertThat(last(series.path("dates")).asString()).isEqualTo("2012-12-31");
        assertThat(last(series.path("totals")).path("value").asInt())
                .isEqualTo(ask("caseload?asOf=2012-12-31").path("total").asInt());
        assertThat(series.path("services").size()).isEqualTo(4);
    }

    @Test
    void a_series_has_at_most_four_hundred_points() {
        assertThat(ask("caseload/series?from=2012-01-01&to=2013-02-03&every=DAY")
                        .path("dates")
                        .size())
                .isEqualTo(400);
        assertThat(problem("caseload/series?from=2012-01-01&to=2013-02-04&every=DAY"))
                .isEqualTo("span-too-long");
    }

    @Test
    void one_service_can_be_asked_for_alone() {
        for (String question :
                List.of("caseload?", "flows?from=2012&", "durations?from=2012&", "key-figures?year=2012&")) {
            JsonNode answered = ask(question + "service=INTEGRATION_ADVISER").path("services");
            assertThat(answered.findValuesAsString("service")).containsExactly("INTEGRATION_ADVISER");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2009, 2010, 2011})
    void a_service_that_did_not_exist_is_listed_in_the_key_figures_without_any(int year) {
        JsonNode services = ask("key-figures?year=" + year).path("services");
        JsonNode coordinators = ask("key-figures?year=" + year + "&service=REGIONAL_COORDINATOR")
                .at("/services/0");

        assertThat(services).hasSize(4);
        assertThat(coordinators).isEqualTo(services.get(3));
        assertThat(coordinators.path("status").asString()).isEqualTo(".");
        assertThat(coordinators.has("newCases") || coordinators.has("change")).isFalse();
        assertThat(coordinators.path("shares")).isEmpty();
        assertThat(coordinators.path("footnotes")).isEmpty();
    }

    @Test
    void key_figures_have_numerator_denominator_and_the_change_from_the_year_before() {
        JsonNode service = ask("key-figures?year=2013&service=MINORITY_ADVISER").at("/services/0");
        int before = ask("key-figures?year=2012&service=MINORITY_ADVISER")
                .at("/services/0/newCases")
                .asInt();

        assertThat(service.at("/change/denominator").asInt()).isEqualTo(before);
        assertThat(service.at("/change/cases").asInt())
                .isEqualTo(service.path("newCases").asInt() - before);
        assertThat(service.path("shares"))
                .allSatisfy(share -> assertThat(share.path("denominator").asInt())
                        .isEqualTo(service.path("newCases").asInt()));
    }

    @ParameterizedTest
    @CsvSource({
        "flows?from=2027&service=COMPETENCE_TEAM, /services/0/years/0/status, ..",
        "flows?from=2011&service=COMPETENCE_TEAM, /services/0/years/0/status, ..",
        "flows?from=2011&service=REGIONAL_COORDINATOR, /services/0/years/0/status, .",
        "caseload?asOf=2011-12-31, /status, ..",
        "caseload?asOf=2011-12-31&service=COMPETENCE_TEAM, /services/0/status, ..",
        "caseload?asOf=2011-12-31&service=REGIONAL_COORDINATOR, /status, .",
        "caseload/series?from=2011-12-31&to=2012-01-31, /totals/0/status, ..",
        "durations?from=2009&to=2011&service=COMPETENCE_TEAM, /services/0/status, ..",
        "durations?from=2027&service=COMPETENCE_TEAM, /services/0/status, .."
    })
    void what_the_register_was_not_in_use_for_is_not_known(String question, String pointer, String status) {
        JsonNode answer = ask(question);

        assertThat(answer.at(pointer).asString()).isEqualTo(status);
        assertThat(answer.path("footnotes").size()).isEqualTo(status.equals("..") ? 1 : 0);
        for (String figure : List.of("open", "total", "rows", "untilNow", "steps", "durations")) {
            JsonNode beside = answer.at(pointer.substring(0, pointer.lastIndexOf('/')));
            assertThat(beside.has(figure)).as(figure).isFalse();
        }
    }

    @Test
    void durations_of_several_years_are_not_known_where_one_of_the_years_is_not() {
        JsonNode team = ask("durations?from=2011&to=2012&service=COMPETENCE_TEAM");
        JsonNode coordinators = ask("durations?from=2011&to=2012&service=REGIONAL_COORDINATOR");

        assertThat(team.at("/services/0/status").asString()).isEqualTo("..");
        assertThat(team.at("/services/0").has("durations")).isFalse();
        assertThat(coordinators.at("/services/0/durations"))
                .as("they did not exist in 2011")
                .isEqualTo(
                        ask("durations?from=2012&service=REGIONAL_COORDINATOR").at("/services/0/durations"));
    }

    @Test
    void a_year_that_has_not_ended_is_marked() {
        int thisYear = LocalDate.now(ZoneId.of("Europe/Oslo")).getYear();

        for (String question : List.of("flows?from=" + thisYear, "durations?from=" + thisYear)) {
            assertThat(ask(question).path("unfinishedYear").asInt()).isEqualTo(thisYear);
        }
        assertThat(ask("flows?from=2012").has("unfinishedYear")).isFalse();
    }

    @Test
    void durations_tell_how_many_have_not_ended_and_a_median_or_a_bound_of_it() {
        JsonNode durations =
                ask("durations?from=2012&to=2013&service=MINORITY_ADVISER").at("/services/0/durations");

        assertThat(durations).hasSize(3).allSatisfy(duration -> {
            JsonNode days = duration.path("days");
            assertThat(days.path("ended").asInt() + days.path("notEnded").asInt())
                    .isPositive()
                    .isEqualTo(days.path("of").asInt());
            boolean half = 2 * days.path("ended").asInt() >= days.path("of").asInt();
            assertThat(days.path("median").propertyNames()).containsExactly(half ? "value" : "moreThan");
        });
    }

    @Test
    void a_year_that_was_not_collected_has_no_share_and_no_change_and_says_so() {
        JsonNode service = ask("key-figures?year=2014&service=MINORITY_ADVISER").at("/services/0");

        assertThat(service.has("newCases")).isFalse();
        assertThat(service.path("status").asString()).isEqualTo("..");
        assertThat(service.has("change")).isFalse();
        assertThat(service.path("shares").isEmpty()).isTrue();
        assertThat(service.path("footnotes").toString()).contains("stands where the figure is not known");
    }

    @Test
    void a_year_that_has_not_ended_is_marked_and_compared_with_none() {
        int thisYear = LocalDate.now(ZoneId.of("Europe/Oslo")).getYear();
        JsonNode running = ask("key-figures?year=" + thisYear);
        JsonNode next = ask("key-figures?year=" + (thisYear + 1));

        assertThat(running.path("unfinishedYear").asInt()).isEqualTo(thisYear);
        assertThat(running.at("/services/0/footnotes").toString()).contains(thisYear + " has not ended");
        assertThat(running.findValues("change")).isEmpty();
        assertThat(next.findValues("change")).isEmpty();
        assertThat(ask("key-figures?year=2012").has("unfinishedYear")).isFalse();
    }

    @Test
    void overlap_tells_pairs_and_bounds() {
        JsonNode overlap = ask("overlap");

        assertThat(overlap.has("year")).isFalse();
        assertThat(overlap.path("pairs").size()).isEqualTo(6);
        assertThat(overlap.at("/persons/atMost").asInt())
                .isPositive()
                .isGreaterThanOrEqualTo(overlap.at("/persons/atLeast").asInt());
        int thisYear = LocalDate.now(ZoneId.of("Europe/Oslo")).getYear();
        assertThat(overlap.path("unfinishedYear").asInt()).isEqualTo(thisYear);
        assertThat(overlap.path("footnotes").toString()).contains(thisYear + " has not ended");
        assertThat(ask("overlap?year=2012").has("unfinishedYear")).isFalse();
        assertThat(ask("overlap?year=2012").path("year").asInt()).isEqualTo(2012);
        assertThat(ask("overlap?year=2012").has("status")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {2011, 2016, 2199})
    void of_a_year_without_the_register_no_overlap_is_known(int year) {
        JsonNode overlap = ask("overlap?year=" + year);

        assertThat(overlap.path("status").asString()).isEqualTo("..");
        assertThat(overlap.has("persons") || overlap.has("inSeveralServices") || overlap.has("withSeveralCases"))
                .isFalse();
        assertThat(overlap.path("services"))
                .allSatisfy(service -> assertThat(service.has("cases")).isFalse());
        assertThat(overlap.path("pairs"))
                .allSatisfy(pair -> assertThat(pair.has("persons")).isFalse());
        assertThat(overlap.at("/services/0/status").asString()).isEqualTo("..");
        assertThat(overlap.at("/services/3/status").asString()).isEqualTo(year < 2012 ? "." : "..");
        assertThat(overlap.at("/footnotes/2").asString()).contains(Integer.toString(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"persons", "open"})
    void another_measure_tells_a_zero_from_not_in_use_and_not_collected(String measure) {
        String table = "yearly-table?measure=" + measure + "&service=";
        JsonNode coordinators = ask(table + "REGIONAL_COORDINATOR&from=2011&to=2012");
        JsonNode team = ask(table + "COMPETENCE_TEAM&from=2011&to=2012");

        assertThat(coordinators.path("measure").asString()).isEqualTo(measure);
        assertThat(coordinators.at("/rows/0/cells/0/status").asString()).isEqualTo(".");
        assertThat(coordinators.at("/totals/0/status").asString()).isEqualTo(".");
        assertThat(coordinators.at("/totals/1").has("value")).isTrue();
        assertThat(team.at("/rows/0/cells/0/status").asString()).isEqualTo("..");
        assertThat(team.at("/totals/0/status").asString()).isEqualTo("..");
        assertThat(team.at("/rows/0/cells/1").has("value")).isTrue();
        assertThat(ask(table + "COMPETENCE_TEAM&from=2199&to=2199")
                        .at("/totals/0/status")
                        .asString())
                .isEqualTo("..");
        assertThat(coordinators.path("footnotes").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Inntil 30 dager, Fra åpning til registrering, Henvist av førstelinjen samlet, Ulike personer",
        "nn, Inntil 30 dagar, Frå opning til registrering, Tilvist av førstelinja samla, Ulike personar",
        "en, Up to 30 days, From opening to registration, Referred by first-line services together, Distinct persons"
    })
    void labels_follow_the_language_asked_for(String language, String age, String interval, String group, String note) {
        assertThat(ask("caseload", language).at("/ages/0/label").asString()).isEqualTo(age);
        assertThat(ask("durations?from=2012", language)
                        .at("/services/0/durations/0/label")
                        .asString())
                .isEqualTo(interval);
        assertThat(ask("key-figures?year=2012", language).toString()).contains(group);
        assertThat(ask("yearly-table?service=COMPETENCE_TEAM&from=2012&to=2012&measure=persons", language)
                        .at("/footnotes/0")
                        .asString())
                .startsWith(note);
    }

    @ParameterizedTest
    @CsvSource({
        "caseload?asOf=2012-13-01, malformed-date",
        "caseload?asOf=2999-01-01, as-of-in-future",
        "caseload?service=KT, unknown-code",
        "caseload?asof=2012-01-01, unknown-parameter",
        "caseload/series, missing-parameter",
        "caseload/series?from=2012-1-1, malformed-date",
        "caseload/series?from=2999-01-01, as-of-in-future",
        "caseload/series?from=2012-01-01&to=2999-01-01, as-of-in-future",
        "caseload/series?from=2012-02-01&to=2012-01-01, span-reversed",
        "caseload/series?from=1912-01-01&to=2012-01-01, span-too-long",
        "caseload/series?from=2012-01-01&every=YEAR, unknown-code",
        "flows, missing-parameter",
        "flows?from=12, malformed-number",
        "flows?from=2013&to=2012, span-reversed",
        "flows?from=2012&service=KT, unknown-code",
        "durations, missing-parameter",
        "durations?from=2013&to=2012, span-reversed",
        "durations?from=2012&year=2012, unknown-parameter",
        "key-figures, missing-parameter",
        "key-figures?year=2200, malformed-number",
        "key-figures?year=2012&service=KT, unknown-code",
        "overlap?year=all, malformed-number",
        "overlap?service=COMPETENCE_TEAM, unknown-parameter",
        "yearly-table?service=COMPETENCE_TEAM&measure=Open, unknown-code",
        "yearly-table?service=COMPETENCE_TEAM&measure=open&asOf=2012-12-31, as-of-not-available",
        "yearly-table?service=COMPETENCE_TEAM&measure=persons&asOf=2012-12-31, as-of-not-available"
    })
    void a_question_that_makes_no_sense_is_refused(String question, String problem) {
        assertThat(problem(question)).isEqualTo(problem);
    }

    @Test
    void replay_gives_the_same_answers() {
        List<JsonNode> before = answers();

        for (String name : List.of("case-lives", "persons")) {
            services.queryBean(Projections.class).named(name).ifPresent(RunningProjection::replay);
        }
        awaitAll();

        assertThat(answers()).isEqualTo(before);
    }

    private static List<JsonNode> answers() {
        return QUESTIONS.stream().map(StatisticsApiTest::ask).toList();
    }

    /** Every view comes to the end of the log, whether it takes the last event or not. */
    private static void awaitAll() {
        for (String question : List.of("caseload", "overlap", "key-figures?year=2012")) {
            // A view that is being filled does not answer.
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(
                            () -> assertThat(ask(question).path("position").asLong())
                                    .isEqualTo(EVENTS.size() + AdviserService.values().length));
        }
    }

    private static JsonNode ask(String question) {
        return ask(question, "en");
    }

    private static JsonNode ask(String question, String language) {
        var request = services.queryAs("analyst").request(STATISTICS + question).header("Accept-Language", language);
        var answer = services.queryAs("analyst").send(request);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        return answer.body();
    }

    private static String problem(String question) {
        var answer = services.queryAs("analyst").get(STATISTICS + question);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        return answer.problem();
    }

    private static JsonNode last(JsonNode list) {
        return list.get(list.size() - 1);
    }

    private static int sum(JsonNode list, String field) {
        List<Integer> numbers = new ArrayList<>();
        list.forEach(each ->
                numbers.add(field.isEmpty() ? each.asInt() : each.path(field).asInt()));
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
