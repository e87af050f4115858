package no.imdi.egnevalg.query;

import static no.imdi.egnevalg.kernel.codelist.AdviserService.COMPETENCE_TEAM;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.INTEGRATION_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.Category.OTHER;
import static no.imdi.egnevalg.kernel.codelist.Category.VIOLENCE_OR_THREATS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.coverage.CoverageDeclared;
import no.imdi.egnevalg.kernel.coverage.CoverageSpan;
import no.imdi.egnevalg.query.conversations.RandomConversations;
import no.imdi.egnevalg.query.erasure.Erasures;
import no.imdi.egnevalg.query.housing.RandomHousing;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.lives.OneCase;
import no.imdi.egnevalg.query.persons.PersonsProjection;
import no.imdi.egnevalg.query.projection.Projection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** In every statistic that has rows and totals, the rows add up to the totals, whatever happens to cases. */
class RowsAddUpTest {

    private static final List<Integer> YEARS = List.of(2012, 2013, 2014);

    private static final Set<String> ASKED = new HashSet<>();

    private static SimulatedViews views;
    private static MockMvc answers;

    @BeforeAll
    static void open() {
        views = new SimulatedViews();
        answers = MockMvcBuilders.standaloneSetup(Stream.of(
                                "yearlyTableApi",
                                "caseloadApi",
                                "caseloadSeriesApi",
                                "flowsApi",
                                "durationsApi",
                                "keyFiguresApi",
                                "overlapApi",
                                "crossTableApi",
                                "movementsApi",
                                "referralPairsApi",
                                "conversationTableApi",
                                "housingReportApi")
                        .map(views::bean)
                        .toArray())
                .build();
    }

    @AfterAll
    static void close() {
        views.close();
    }

    @Test
    void rows_add_up_to_totals_in_every_statistic() {
        qt().withExamples(25).forAll(longs().all()).checkAssert(seed -> {
            List<RecordedEvent> events = OneCase.after(
                    Erasures.in(LifeOfCases.events(seed, 150), seed).events(), underWhatTheOwnerDoesNotList(seed));
            for (Projection<?> projection : List.<Projection<?>>of(
                    views.bean(CaseLivesProjection.class), views.bean(PersonsProjection.class))) {
                views.replay(projection, events);
            }
            views.replay((Projection<?>) views.bean("coverageProjection"), inUseIn2013And2014());
            Random random = new Random(seed);
            views.replay((Projection<?>) views.bean("conversationsProjection"), RandomConversations.of(random));
            views.replay((Projection<?>) views.bean("housingProjection"), RandomHousing.of(random));
            for (AdviserService service : AdviserService.values()) {
                assertYearlyTablesAddUp(service);
                assertStatisticsOfNewCasesCountTheCasesOfTheTable(service);
            }
            for (String day : List.of("2012-02-29", "2012-12-31", "2013-06-15", "2015-01-01")) {
                assertCaseloadAddsUp(day);
            }
            assertSeriesAddsUp();
            CrossTablesAddUp.check(RowsAddUpTest::ask, random);
            MovementsAddUp.check(RowsAddUpTest::ask);
            ReferralsAddUp.check(RowsAddUpTest::ask);
            OtherCountsAddUp.check(RowsAddUpTest::ask);
        });
        assertThat(ASKED).containsExactlyInAnyOrderElementsOf(statistics());
    }

    /** Every statistic of the access table, without that which has no figures. */
    private static List<String> statistics() {
        try (Stream<String> lines = Files.lines(Path.of("../docs/access.md"))) {
            return lines.map(Pattern.compile("^\\| `GET /api/v1/statistics/([a-z/-]+)`")::matcher)
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .filter(name -> !name.equals("coverage"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Cases of a category that only the competence team lists, handed over to others: random lives have them too
     * seldom.
     */
    private static List<OneCase> underWhatTheOwnerDoesNotList(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 3)
                .mapToObj(i -> {
                    LocalDate day = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(700));
                    AdviserService owner = random.nextBoolean() ? MINORITY_ADVISER : INTEGRATION_ADVISER;
                    OneCase handedOver = OneCase.opened("other-" + i, COMPETENCE_TEAM, VIOLENCE_OR_THREATS, day)
                            .handedOver(owner, day.plusDays(10))
                            .corrected(OTHER, day.plusDays(20));
                    return switch (random.nextInt(3)) {
                        case 0 -> handedOver.closed(day.plusDays(700)).reopened(day.plusDays(720));
                        case 1 -> handedOver.erased(day.plusDays(700));
                        default -> handedOver;
                    };
                })
                .toList();
    }

    private static List<RecordedEvent> inUseIn2013And2014() {
        Recorded recorded = new Recorded(Instant.parse("2015-01-01T12:00:00Z"), Author.UNIDENTIFIED);
        return Stream.of(AdviserService.values())
                .map(service -> new CoverageDeclared(
                        new CoverageSpan(CoverageSubject.CASES, service, 2013, 2015, CoverageSource.REGISTER),
                        recorded))
                .map(declared -> new RecordedEvent(
                        1L + declared.span().service().ordinal(),
                        CoverageDeclared.STREAM,
                        declared.span().service().ordinal(),
                        declared))
                .toList();
    }

    private static void assertYearlyTablesAddUp(AdviserService service) {
        for (String measure : List.of("new", "open")) {
            JsonNode table = table(service, measure);
            for (int year = 0; year < YEARS.size(); year++) {
                assertThat(sum(table.path("rows"), cell(year)))
                        .as(measure)
                        .isEqualTo(table.path("totals").path(year).path("value").asInt(0));
            }
        }
        assertPersonsAreDistinct(table(service, "persons"));
    }

    /**
     * Somebody with cases of two categories is a person in both rows and one in the total: there the rows may come to
     * more.
     */
    private static void assertPersonsAreDistinct(JsonNode table) {
        for (int year = 0; year < YEARS.size(); year++) {
            int total = table.path("totals").path(year).path("value").asInt(0);
            Function<JsonNode, Integer> cell = cell(year);
            assertThat(sum(table.path("rows"), cell)).isGreaterThanOrEqualTo(total);
            assertThat(table.path("rows"))
                    .allSatisfy(row -> assertThat(cell.apply(row)).isLessThanOrEqualTo(total));
        }
    }

    private static void assertStatisticsOfNewCasesCountTheCasesOfTheTable(AdviserService service) {
        JsonNode table = table(service, "new");
        JsonNode flows = ask("flows?from=2012&to=2014&service=" + service).at("/services/0/years");
        int all = 0;
        for (int year = 0; year < YEARS.size(); year++) {
            int cases = table.path("totals").path(year).path("value").asInt(0);
            assertThat(sum(flows.path(year).path("untilNow"), flow -> count(flow, "cases")))
                    .isEqualTo(cases);
            assertDurationsOf(cases, flows.path(year).path("daysToAcuteRisk"));
            assertDurationsOf(cases, flows.path(year).path("daysToClosure"));
            assertSharesAddUp(service, YEARS.get(year), cases);
            assertThat(overlap(service, YEARS.get(year))).isEqualTo(cases);
            all += cases;
        }
        int ofAllYears = all;
        assertThat(ask("durations?from=2012&to=2014&service=" + service).at("/services/0/durations"))
                .isNotEmpty()
                .allSatisfy(duration -> assertDurationsOf(ofAllYears, duration.path("days")));
    }

    private static void assertDurationsOf(int cases, JsonNode days) {
        assertThat(count(days, "of")).isEqualTo(cases);
        assertThat(count(days, "ended") + count(days, "notEnded")).isEqualTo(cases);
    }

    private static void assertSharesAddUp(AdviserService service, int year, int cases) {
        JsonNode shares =
                ask("key-figures?year=" + year + "&service=" + service).at("/services/0/shares");
        for (String of : cases == 0 ? List.<String>of() : List.of("category", "gender", "ageBand", "referralSource")) {
            assertThat(shares.valueStream()
                            .filter(share -> share.path("of").asString().equals(of))
                            .mapToInt(share -> count(share, "numerator"))
                            .sum())
                    .as(of)
                    .isEqualTo(cases);
        }
    }

    private static int overlap(AdviserService service, int year) {
        return ask("overlap?year=" + year)
                .path("services")
                .valueStream()
                .filter(each -> each.path("service").asString().equals(service.name()))
                .mapToInt(each -> count(each, "cases"))
                .sum();
    }

    private static void assertCaseloadAddsUp(String day) {
        JsonNode caseload = ask("caseload?asOf=" + day);
        assertThat(sum(caseload.path("services"), service -> count(service, "open")))
                .isEqualTo(count(caseload, "total"));
        for (JsonNode service : caseload.path("services")) {
            assertThat(sum(service.path("rows"), row -> count(row, "open"))).isEqualTo(count(service, "open"));
            for (int age = 0; age < 4; age++) {
                int place = age;
                assertThat(sum(
                                service.path("rows"),
                                row -> row.path("byAge").path(place).asInt(0)))
                        .isEqualTo(service.path("byAge").path(age).asInt(0));
            }
            assertThat(service.path("rows"))
                    .allSatisfy(row -> assertThat(sum(row.path("byAge"), age -> age.asInt(0)))
                            .isEqualTo(count(row, "open")));
        }
    }

    private static void assertSeriesAddsUp() {
        JsonNode series = ask("caseload/series?from=2012-01-31&to=2013-12-31&every=MONTH");
        IntStream.range(0, series.path("dates").size())
                .forEach(point -> assertThat(sum(
                                series.path("services"),
                                service -> service.path("open")
                                        .path(point)
                                        .path("value")
                                        .asInt(0)))
                        .isEqualTo(
                                series.path("totals").path(point).path("value").asInt(0)));
        assertThat(count(series.path("totals").path(23), "value"))
                .isEqualTo(count(ask("caseload?asOf=" + LocalDate.of(2013, 12, 31)), "total"));
    }

    private static JsonNode table(AdviserService service, String measure) {
        return ask("yearly-table?from=2012&to=2014&service=" + service + "&measure=" + measure);
    }

    private static Function<JsonNode, Integer> cell(int year) {
        return row -> row.path("cells").path(year).path("value").asInt(0);
    }

    private static int count(JsonNode node, String field) {
        return node.path(field).asInt(0);
    }

    private static int sum(JsonNode list, Function<JsonNode, Integer> number) {
        return list.valueStream().mapToInt(number::apply).sum();
    }

    private static JsonNode ask(String question) {
        ASKED.add(question.replaceAll("\\?.*", ""));
        try {
            var answer = answers.perform(MockMvcRequestBuilders.get("/api/v1/statistics/" + question))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(question).isEqualTo(200);
            return JsonMapper.shared().readTree(answer.getContentAsByteArray());
        } catch (Exception e) {
            throw new AssertionError(question, e);
        }
    }
}
