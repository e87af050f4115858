package no.imdi.egnevalg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.coverage.CoverageSpan;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Whichever services the register was in use for: a total has a number where all services that existed are known, else
 * {@code ..}.
 */
class TotalsOfKnownServicesTest {

    private static AskedStatistics statistics;

    @BeforeAll
    static void fill() {
        statistics = new AskedStatistics();
        List<RecordedEvent> events = LifeOfCases.events(5, 200);
        statistics.fill("caseLivesProjection", events);
        statistics.fill("personsProjection", events);
    }

    @AfterAll
    static void close() {
        statistics.close();
    }

    /** Which services are known in a year. Coordinators did not exist before 2012. */
    record Known(int year, Set<AdviserService> services) {

        boolean isAll() {
            return missing().isEmpty();
        }

        private List<AdviserService> missing() {
            return Stream.of(AdviserService.values())
                    .filter(service -> year >= 2012 || service != AdviserService.REGIONAL_COORDINATOR)
                    .filter(service -> !services.contains(service))
                    .toList();
        }

        List<CoverageSpan> spans() {
            return Stream.of(AdviserService.values())
                    .filter(service -> year >= 2012 || service != AdviserService.REGIONAL_COORDINATOR)
                    .map(service -> new CoverageSpan(
                            CoverageSubject.CASES,
                            service,
                            year,
                            year,
                            services.contains(service) ? CoverageSource.REGISTER : CoverageSource.NOT_COLLECTED))
                    .toList();
        }
    }

    static Stream<Known> everySubset() {
        return Stream.of(2011, 2013, 2014)
                .flatMap(year ->
                        IntStream.range(0, 1 << (year < 2012 ? 3 : 4)).mapToObj(bits -> new Known(year, subset(bits))));
    }

    private static Set<AdviserService> subset(int bits) {
        Set<AdviserService> subset = EnumSet.noneOf(AdviserService.class);
        Arrays.stream(AdviserService.values())
                .filter(service -> (bits & 1 << service.ordinal()) != 0)
                .forEach(subset::add);
        return subset;
    }

    @ParameterizedTest
    @MethodSource("everySubset")
    void a_total_is_known_where_every_service_of_it_is(Known known) {
        statistics.declare(known.spans());

        int year = known.year();
        String span = "from=" + Math.min(year, 2012) + "&to=" + Math.max(year, 2012);
        assertTotal(known, "caseload?asOf=" + year + "-12-31", "", "total");
        assertTotal(known, "caseload/series?from=" + year + "-12-31&to=" + year + "-12-31", "/totals/0", "value");
        for (String figure : List.of("opening", "in", "out", "closing", "handedOverWithinService")) {
            assertTotal(known, "movements?year=" + year, "/together/0", figure);
        }
        for (String question : List.of("year=" + year, twoYears(year))) {
            assertTotal(known, "referrals?" + question, "", "total");
            for (String measure : List.of("new", "closures", "corrections", "erasures")) {
                String table = "cases?" + question + "&measure=" + measure;
                assertTotal(known, table + "&rows=service", "/total", "value");
                assertTotal(known, table + "&rows=service&columns=category", "/total", "value");
                assertTotal(known, table + "&rows=category&columns=service", "/total", "value");
                assertTotal(known, table + "&rows=year&columns=service", "/total", "value");
                assertTotal(known, table + "&rows=month&columns=service", "/total", "value");
            }
            assertTotal(known, "cases?" + question + "&rows=gender", "/rows/0/total", "value");
            assertTotal(known, "cases?" + question + "&rows=service&columns=ageBand", "/totals/1", "value");
            assertTotal(known, "cases?" + question + "&rows=gender&columns=ageBand", "/rows/1/cells/1", "value");
        }
        for (String figure : List.of("persons", "inSeveralServices", "withSeveralCases")) {
            assertTotal(known, "overlap?year=" + year, "", figure);
        }
        assertServicesOfSeveralYears(known, "durations?" + span, "/durations");
        assertServicesOfSeveralYears(
                known,
                "movements?from=" + Math.min(year, 2012) + "-12-31&to=" + Math.max(year, 2012) + "-12-31",
                "/periods/0/closing");
    }

    /** The year and 2012, of which all is known, or the year alone where one between them would not be. */
    private static String twoYears(int year) {
        return year == 2014 ? "year=2014" : "from=" + Math.min(year, 2012) + "&to=" + Math.max(year, 2012);
    }

    private static void assertTotal(Known known, String question, String pointer, String figure) {
        JsonNode answer = statistics.ask(question);
        JsonNode total = answer.at(pointer);
        assertThat(total.hasNonNull(figure))
                .as(question + " " + known + " " + answer)
                .isEqualTo(known.isAll());
        assertThat(total.path("status").asString("")).as(question + " " + known).isEqualTo(known.isAll() ? "" : "..");
        assertThat(answer.path("footnotes").toString().contains("stands where the figure is not known"))
                .as(question + " " + known)
                .isEqualTo(!known.isAll());
    }

    private static void assertServicesOfSeveralYears(Known known, String question, String figure) {
        if (known.year() == 2014) {
            return;
        }
        for (JsonNode service : statistics.ask(question).path("services")) {
            AdviserService code = AdviserService.valueOf(service.path("service").asString());
            boolean isKnown = !known.missing().contains(code);
            assertThat(service.at(figure).isMissingNode() || service.at(figure).isNull())
                    .as(question + " " + known + " " + service)
                    .isEqualTo(!isKnown);
        }
    }
}
