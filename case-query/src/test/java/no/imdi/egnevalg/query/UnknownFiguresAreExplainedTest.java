package no.imdi.egnevalg.query;

import static no.imdi.egnevalg.kernel.codelist.AdviserService.COMPETENCE_TEAM;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.INTEGRATION_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.REGIONAL_COORDINATOR;
import static no.imdi.egnevalg.kernel.codelist.Category.EXTREME_CONTROL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.coverage.CoverageSpan;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCount;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsImported;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalYear;
import no.imdi.egnevalg.query.conversations.RandomConversations;
import no.imdi.egnevalg.query.lives.OneCase;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Where {@code ..} stands, a footnote says why, and none tells of years that were not asked for. */
class UnknownFiguresAreExplainedTest {

    /** That of the clock of the simulation. */
    private static final int THIS_YEAR = SimulatedViews.TODAY.getYear();

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20|21)\\d\\d\\b");

    private static AskedStatistics statistics;

    @BeforeAll
    static void fill() {
        statistics = new AskedStatistics();
        statistics.declare(List.of(
                inUseThisYear(CoverageSubject.CASES, MINORITY_ADVISER),
                inUseThisYear(CoverageSubject.CASES, INTEGRATION_ADVISER),
                inUseThisYear(CoverageSubject.CASES, COMPETENCE_TEAM),
                inUseThisYear(CoverageSubject.CASES, REGIONAL_COORDINATOR),
                inUseThisYear(CoverageSubject.CONVERSATIONS, MINORITY_ADVISER),
                inUseThisYear(CoverageSubject.HOUSING, null)));
        statistics.fill("conversationsProjection", RandomConversations.of(new Random(1)));
        List<RecordedEvent> late =
                OneCase.log(OneCase.opened("late", MINORITY_ADVISER, EXTREME_CONTROL, LocalDate.of(2010, 3, 4)));
        Recorded recorded = new Recorded(Instant.parse("2026-01-01T12:00:00Z"), Author.UNIDENTIFIED);
        statistics.fill(
                "caseLivesProjection",
                Stream.concat(
                                late.stream(),
                                Stream.of(new RecordedEvent(
                                        2,
                                        "import",
                                        0,
                                        new HistoricalCountsImported(
                                                "import",
                                                MINORITY_ADVISER,
                                                List.of(new HistoricalYear(
                                                        2011,
                                                        List.of(new HistoricalCount(Category.EXTREME_CONTROL, 7)),
                                                        297)),
                                                recorded))))
                        .toList());
        statistics.fill("personsProjection", late);
    }

    private static CoverageSpan inUseThisYear(CoverageSubject subject, @Nullable AdviserService service) {
        return new CoverageSpan(subject, service, THIS_YEAR, THIS_YEAR, CoverageSource.REGISTER);
    }

    @AfterAll
    static void close() {
        statistics.close();
    }

    static Stream<String> questions() {
        Stream<String> ofYears = Stream.of(2009, 2010, 2011, 2012, 2014, THIS_YEAR, THIS_YEAR + 1)
                .flatMap(UnknownFiguresAreExplainedTest::questions);
        return Stream.concat(
                ofYears,
                Stream.of(
                        "overlap",
                        "cases?from=2009&to=2012&rows=year&columns=service",
                        "durations?from=2011&to=2014",
                        "conversations?from=2011&to=" + THIS_YEAR,
                        "yearly-table?service=MINORITY_ADVISER&from=2009&to=2014"));
    }

    private static Stream<String> questions(int year) {
        String days = "from=" + year + "-01-01&to=" + year + "-12-31";
        Stream<String> always = Stream.of(
                "yearly-table?service=MINORITY_ADVISER&from=YEAR&to=YEAR",
                "yearly-table?service=INTEGRATION_ADVISER&from=YEAR&to=YEAR&measure=open",
                "yearly-table?service=COMPETENCE_TEAM&from=YEAR&to=YEAR&measure=persons",
                "flows?from=YEAR",
                "durations?from=YEAR",
                "key-figures?year=YEAR",
                "overlap?year=YEAR",
                "cases?year=YEAR&rows=month&columns=service",
                "cases?year=YEAR&rows=quarter",
                "cases?year=YEAR&rows=service&columns=month&measure=closures",
                "referrals?year=YEAR",
                "conversations?from=YEAR&to=YEAR",
                "housing?year=YEAR");
        Stream<String> past = Stream.of("caseload?asOf=YEAR-12-31", "caseload/series?" + days, "movements?year=YEAR");
        Stream<String> now = Stream.of("caseload", "caseload/series?from=YEAR-01-01", "movements?year=YEAR");
        Stream<String> more = year < THIS_YEAR ? past : year == THIS_YEAR ? now : Stream.empty();
        return Stream.concat(always, more).map(question -> question.replace("YEAR", Integer.toString(year)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void what_is_not_known_has_a_footnote_and_no_footnote_tells_of_other_years(String question) {
        for (JsonNode answer : partsOf(statistics.ask(question))) {
            List<String> explaining = footnotes(answer).stream()
                    .filter(line -> line.startsWith("\"..\" stands"))
                    .toList();
            boolean isUnknown =
                    answer.findValues("status").stream().anyMatch(status -> "..".equals(status.asString("")));

            assertThat(explaining.isEmpty()).as(question + " " + answer).isNotEqualTo(isUnknown);
            assertThat(explaining)
                    .allSatisfy(line ->
                            assertThat(askedYears(question)).as(question).containsAll(yearsIn(line)));
        }
    }

    /** Key figures have footnotes for each service. */
    private static List<JsonNode> partsOf(JsonNode answer) {
        return answer.has("footnotes")
                ? List.of(answer)
                : answer.path("services").valueStream().toList();
    }

    private static List<String> footnotes(JsonNode answer) {
        return answer.path("footnotes").valueStream().map(JsonNode::asString).toList();
    }

    private static Set<Integer> askedYears(String question) {
        Set<Integer> years = yearsIn(question);
        if (years.isEmpty()) {
            return Set.of(THIS_YEAR);
        }
        int first = years.stream().mapToInt(Integer::intValue).min().orElseThrow();
        int last = years.stream().mapToInt(Integer::intValue).max().orElseThrow();
        Set<Integer> span = new HashSet<>();
        for (int year = first; year <= last; year++) {
            span.add(year);
        }
        return span;
    }

    private static Set<Integer> yearsIn(String text) {
        Set<Integer> years = new HashSet<>();
        YEAR.matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .forEach(years::add);
        return years;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "conversations?from=2012&to=2012&service=INTEGRATION_ADVISER | en | nobody has recorded conversations of"
                        + " the month: Integration advisers January 2012–December 2012.",
                "conversations?from=2012&to=2012 | nb | ingen har ført samtaler for måneden: Minoritetsrådgivere",
                "conversations?from=2012&to=2012 | nn | ingen har ført samtalar for månaden: Minoritetsrådgivarar",
                "conversations?from=2012&to=2012 | en | the months that have a figure: Minority advisers 2012.",
                "conversations?from=2014&to=2014 | en | the figure is not known: Minority advisers 2014; Integration advisers 2014.",
                "housing?year=2014 | en | the figure is not known: 2014.",
                "housing?year=2016 | en | stands also for time that has yet to pass.",
                "conversations?from=2016&to=2016 | en | stands also for time that has yet to pass.",
                "cases?year=2016&rows=month | en | stands also for time that has yet to pass.",
                "housing?year=2016 | en | The figure of the year before is left out",
                "cases?year=2011&rows=category&service=MINORITY_ADVISER | en | printed ones, which stand in the yearly"
                        + " table: Minority advisers 2011.",
                "cases?year=2011&rows=category&service=MINORITY_ADVISER | nb | hentet fra trykte tabeller. De står i"
                        + " årstabellen: Minoritetsrådgivere 2011.",
                "cases?year=2011&rows=category&service=MINORITY_ADVISER | nn | henta frå trykte tabellar. Dei står i"
                        + " årstabellen: Minoritetsrådgivarar 2011.",
                "yearly-table?service=MINORITY_ADVISER&from=2011&to=2011 | en | no figure of the category was printed: 2011.",
                "yearly-table?service=MINORITY_ADVISER&from=2010&to=2010 | en | no printed figures of 2010 have been taken over.",
                "yearly-table?service=MINORITY_ADVISER&from=2010&to=2010 | en | for 2010 is not declared as a year of the register.",
                "key-figures?year=2010&service=MINORITY_ADVISER | en | no printed figures of 2010 have been taken over."
            })
    void the_footnote_says_which_of_the_reasons_it_is(String question, String language, String expected) {
        JsonNode answer = statistics.ask(question, language);

        assertThat(answer.findValues("footnotes").toString()).contains(expected);
    }

    @Test
    void printed_figures_are_not_called_unknown_and_missing_ones_not_printed() {
        assertThat(footnotes(statistics.ask("cases?year=2011&rows=category&service=MINORITY_ADVISER")))
                .noneMatch(line -> line.contains("not known"));
        assertThat(footnotes(statistics.ask("cases?year=2011&rows=category&measure=closures")))
                .anyMatch(line -> line.contains("not known"));
        assertThat(footnotes(statistics.ask("yearly-table?service=MINORITY_ADVISER&from=2010&to=2010")))
                .noneMatch(line -> line.contains("for the figures of 2010 are taken from printed tables"));
    }
}
