package no.imdi.egnevalg.query.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.query.conversations.ConversationLogs.MonthCount;
import no.imdi.egnevalg.query.conversations.ConversationLogs.ServiceMonth;
import no.imdi.egnevalg.query.conversations.ConversationTable.Average;
import no.imdi.egnevalg.query.conversations.ConversationTable.Month;
import no.imdi.egnevalg.query.conversations.ConversationTable.Total;
import no.imdi.egnevalg.query.conversations.ConversationTable.Year;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recording began in April 2012: 10 in April, 21 in May, and 8 so far in June. */
class ConversationTableRulesTest {

    private static final Map<ServiceMonth, MonthCount> SUMS = Map.of(
            month("2012-04"),
            new MonthCount(10, 1),
            month("2012-05"),
            new MonthCount(21, 2),
            month("2012-06"),
            new MonthCount(8, 1));

    @Test
    void a_month_that_has_not_ended_counts_in_the_total_but_not_in_the_average() {
        Year year = year(AdviserService.MINORITY_ADVISER, 2012, "2012-06");

        assertThat(year.total().value()).isEqualTo(39);
        assertThat(year.averageAMonth()).isEqualTo(Average.of(31, 2));
    }

    @Test
    void months_before_recording_began_are_in_no_average() {
        assertThat(year(AdviserService.MINORITY_ADVISER, 2012, "2013-01").averageAMonth())
                .isEqualTo(Average.of(39, 3));
    }

    @Test
    void where_only_the_month_that_has_not_ended_has_a_count_there_is_no_average() {
        Year year = year(AdviserService.MINORITY_ADVISER, 2012, "2012-04");

        assertThat(year.averageAMonth()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "MINORITY_ADVISER, 2013, -, ..",
                "MINORITY_ADVISER, 2013, .., ..",
                "INTEGRATION_ADVISER, 2008, ., .",
                "COMPETENCE_TEAM, 2012, .., .",
                "REGIONAL_COORDINATOR, 2012, -, ."
            })
    void a_service_that_may_not_record_conversations_has_none_and_misses_none(
            AdviserService service, int year, @Nullable String status, String told) {
        Year empty = year(service, year, status, "2013-01");

        assertThat(empty.total().status()).isEqualTo(told);
        assertThat(empty.months()).extracting(Month::status).containsOnly(told);
        assertThat(empty.averageAMonth()).isNull();
    }

    @Test
    void what_was_recorded_late_of_a_year_without_the_register_is_no_figure_of_the_year() {
        Year late = year(AdviserService.MINORITY_ADVISER, 2012, "..", "2013-01");

        assertThat(late.total()).isEqualTo(new Total(null, ".."));
        assertThat(late.months()).extracting(Month::value).containsOnlyNulls();
        assertThat(late.averageAMonth()).isNull();
    }

    private static ServiceMonth month(String month) {
        return new ServiceMonth(AdviserService.MINORITY_ADVISER, YearMonth.parse(month));
    }

    private static Year year(AdviserService service, int year, String thisMonth) {
        return year(service, year, null, thisMonth);
    }

    private static Year year(AdviserService service, int year, @Nullable String status, String thisMonth) {
        return ConversationTableRules.year(
                CodeLists.load().service(service), year, SUMS, status, YearMonth.parse(thisMonth));
    }
}
