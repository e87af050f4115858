package no.imdi.egnevalg.command.historicalcounts;

import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.historicalcounts.HistoricalCountsRefusal.RowsExceedTotal;
import no.imdi.egnevalg.command.historicalcounts.HistoricalCountsRefusal.YearBeforeService;
import no.imdi.egnevalg.command.historicalcounts.HistoricalCountsRefusal.YearNotHistorical;
import no.imdi.egnevalg.command.historicalcounts.HistoricalCountsRefusal.YearRepeated;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCount;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsImported;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsWithdrawn;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalYear;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImportHistoricalCountsTest {

    private static final CodeLists CODES = CodeLists.load();
    private static final String IMPORT = "3b1f1a52-6f0e-3c58-8a53-6f0a2c6d9b11";
    private static final Recorded IN_2013 =
            new Recorded(Instant.parse("2013-01-15T10:30:00Z"), new Author("analyst-1", null, null));

    private final AggregateTestFixture<HistoricalCounts> fixture = new AggregateTestFixture<>(HistoricalCounts.class);

    @BeforeEach
    void register() {
        fixture.registerInjectableResource(CODES);
    }

    @Test
    void counts_are_taken_over_as_printed_though_their_total_differs() {
        var years = List.of(
                new HistoricalYear(2009, List.of(new HistoricalCount(Category.LEFT_ABROAD, 87)), 94),
                new HistoricalYear(2012, List.of(new HistoricalCount(Category.LEFT_ABROAD, null)), null));

        fixture.givenNoPriorActivity()
                .when(command(years))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new HistoricalCountsImported(IMPORT, AdviserService.INTEGRATION_ADVISER, years, IN_2013));
    }

    record Refused(String name, List<HistoricalYear> years, List<HistoricalCountsRefusal> reasons) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Refused> refusedYears() {
        return Stream.of(
                refused("twice", years(2009, 2010, 2009), new YearRepeated(2)),
                refused("thrice", years(2009, 2009, 2009), new YearRepeated(1), new YearRepeated(2)),
                refused("this year", years(2012, 2013), new YearNotHistorical(1)),
                refused("next year", years(2014), new YearNotHistorical(0)),
                refused("before any report", years(1989), new YearNotHistorical(0)),
                refused("before the service", years(2008, 2009), new YearBeforeService(0)),
                refused("more cases in a row", List.of(year(2009, 5, 8)), new RowsExceedTotal(0)),
                refused("one case more in the rows", List.of(year(2009, 5, 2, 4)), new RowsExceedTotal(0)),
                refused(
                        "more cases in the rows of the second year",
                        List.of(year(2009, 8, 8), year(2010, 0, 1)),
                        new RowsExceedTotal(1)),
                refused("below zero", years(Integer.MIN_VALUE), new YearNotHistorical(0)),
                refused(
                        "twice and in future",
                        years(2020, 2020),
                        new YearNotHistorical(0),
                        new YearRepeated(1),
                        new YearNotHistorical(1)));
    }

    @ParameterizedTest
    @MethodSource("refusedYears")
    void counts_that_cannot_have_been_printed_are_refused(Refused refused) {
        fixture.givenNoPriorActivity()
                .when(command(refused.years()))
                .expectNoEvents()
                .expectException(refusedFor(refused.reasons()));
    }

    private static final HistoricalCountsImported IMPORTED =
            new HistoricalCountsImported(IMPORT, AdviserService.INTEGRATION_ADVISER, years(2009, 2010), IN_2013);

    private static final HistoricalCountsWithdrawn WITHDRAWN =
            new HistoricalCountsWithdrawn(IMPORT, AdviserService.INTEGRATION_ADVISER, List.of(2009, 2010), IN_2013);

    @Test
    void an_import_is_withdrawn_with_all_its_years() {
        fixture.given(IMPORTED)
                .when(new WithdrawHistoricalCounts(IMPORT, 0, IN_2013))
                .expectEvents(WITHDRAWN)
                .expectResultMessagePayload(1L);
    }

    @Test
    void an_import_is_withdrawn_once() {
        fixture.given(IMPORTED, WITHDRAWN)
                .when(new WithdrawHistoricalCounts(IMPORT, 1, IN_2013))
                .expectNoEvents()
                .expectException(refusedFor(List.of(new HistoricalCountsRefusal.AlreadyWithdrawn())));
    }

    @Test
    void every_refusal_there_is_has_a_test() {
        assertThat(Stream.concat(
                                refusedYears().map(Refused::reasons).flatMap(List::stream),
                                Stream.of(new HistoricalCountsRefusal.AlreadyWithdrawn()))
                        .map(Object::getClass)
                        .distinct())
                .containsExactlyInAnyOrder(HistoricalCountsRefusal.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @CsvSource({
        "2012-12-31T22:59:59Z, 2012, false",
        "2012-12-31T23:00:00Z, 2012, true",
        "2012-12-31T23:00:00Z, 2009, true",
        "2012-12-31T23:00:00Z, 2008, false"
    })
    void a_year_is_over_at_midnight_in_norway(Instant now, int year, boolean accepted) {
        var command = new ImportHistoricalCounts(
                IMPORT,
                AdviserService.INTEGRATION_ADVISER,
                years(year),
                new Recorded(now, new Author("analyst-1", null, null)));

        assertThat(HistoricalCountsRules.decide(command, CODES))
                .isInstanceOf(accepted ? Decision.Accepted.class : Decision.Refused.class);
    }

    private static Refused refused(String name, List<HistoricalYear> years, HistoricalCountsRefusal... reasons) {
        return new Refused(name, years, List.of(reasons));
    }

    private static ImportHistoricalCounts command(List<HistoricalYear> years) {
        return new ImportHistoricalCounts(IMPORT, AdviserService.INTEGRATION_ADVISER, years, IN_2013);
    }

    private static HistoricalYear year(int year, int printedTotal, int... rows) {
        return new HistoricalYear(
                year,
                IntStream.range(0, rows.length)
                        .mapToObj(i -> new HistoricalCount(Category.values()[i], rows[i]))
                        .toList(),
                printedTotal);
    }

    private static List<HistoricalYear> years(int... years) {
        return Arrays.stream(years)
                .mapToObj(year -> new HistoricalYear(year, List.of(), null))
                .toList();
    }
}
