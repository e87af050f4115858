package no.imdi.egnevalg.kernel.codelist;

import static no.imdi.egnevalg.kernel.codelist.AdviserService.COMPETENCE_TEAM;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.INTEGRATION_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.REGIONAL_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which service records which category in which year. */
class CategoryUseTest {

    private static final CodeLists LISTS = CodeLists.load();

    /**
     * The tables of the 2012 report, a word a category, a letter a year from 2009 to 2012: {@code x} where a figure is
     * printed (a zero too), {@code -} where a dash is, or nothing because the service did not exist. Words end where
     * the rows do.
     */
    static Stream<Arguments> printedTables() {
        return Stream.of(
                Arguments.of(MINORITY_ADVISER, """
                        xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx ---x ---x"""),
                Arguments.of(INTEGRATION_ADVISER, """
                        xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx"""),
                Arguments.of(COMPETENCE_TEAM, """
                        xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx ---- ---- xxxx"""),
                Arguments.of(REGIONAL_COORDINATOR, """
                        ---x ---x ---x ---x ---x ---x ---x ---x ---x ---x ----"""));
    }

    @ParameterizedTest
    @MethodSource("printedTables")
    void a_service_records_what_the_2012_report_prints_a_figure_for(AdviserService service, String printed) {
        Iterator<String> rows = List.of(printed.split(" ")).iterator();

        for (Category category : Category.values()) {
            boolean hasRow = rows.hasNext();
            String figures = hasRow ? rows.next() : "----";
            assertThat(LISTS.service(service).row(category).isPresent())
                    .as("%s row", category)
                    .isEqualTo(hasRow);
            for (int year = 2009; year <= 2012; year++) {
                assertThat(LISTS.service(service).records(category, year))
                        .as("%s %d", category, year)
                        .isEqualTo(figures.charAt(year - 2009) == 'x');
            }
        }
    }

    @Test
    void no_service_records_anything_before_it_existed() {
        for (AdviserService service : AdviserService.values()) {
            int yearBefore = LISTS.service(service).existsFrom() - 1;
            assertThat(Arrays.stream(Category.values())
                            .filter(category -> LISTS.service(service).records(category, yearBefore)))
                    .as(service.name())
                    .isEmpty();
        }
    }

    @Test
    void rows_stand_in_the_order_of_the_report() {
        for (AdviserService service : AdviserService.values()) {
            assertThat(LISTS.service(service).categories())
                    .extracting(CategoryUse::category)
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({"2011, false", "2012, true", "2013, true", "2014, true", "2015, false"})
    void a_period_holds_its_first_and_its_last_year(int year, boolean inside) {
        assertThat(new Period(2012, 2014).contains(year)).isEqualTo(inside);
    }

    @Test
    void a_period_without_an_end_lasts() {
        assertThat(new Period(2012, null).contains(2999)).isTrue();
        assertThat(new Period(2012, null).contains(2011)).isFalse();
    }
}
