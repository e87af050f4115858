package no.imdi.egnevalg.query.yearlytable;

import static no.imdi.egnevalg.kernel.codelist.CoverageSource.NOT_COLLECTED;
import static no.imdi.egnevalg.kernel.codelist.CoverageSource.PRINTED;
import static no.imdi.egnevalg.kernel.codelist.CoverageSource.REGISTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CategoryUse;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.ServiceProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class YearColumnTest {

    private static final ServiceProfile ADVISERS = CodeLists.load().service(AdviserService.MINORITY_ADVISER);

    @Test
    void a_year_of_the_register_shows_its_cases_and_print_stands_beside_as_a_total_to_compare_with() {
        YearColumn column = column(2012, Map.of(Category.LEFT_ABROAD, 17), printed(18, 20), REGISTER);

        assertThat(cell(column, Category.LEFT_ABROAD)).isEqualTo(Cell.of(17));
        assertThat(column.newCases()).isEqualTo(17);
        assertThat(column.printedTotal()).isEqualTo(20);
        assertThat(column.uncategorised()).isNull();
    }

    @Test
    void a_year_of_the_register_without_a_case_is_a_true_zero_though_print_has_more() {
        YearColumn column = column(2012, Map.of(), printed(18, 18), REGISTER);

        assertThat(cell(column, Category.LEFT_ABROAD)).isEqualTo(Cell.of(0));
        assertThat(column.newCases()).isZero();
    }

    @Test
    void a_printed_year_shows_print_only_whatever_was_registered_late() {
        YearColumn column = column(2011, Map.of(Category.LEFT_ABROAD, 2), printed(15, 16), PRINTED);

        assertThat(cell(column, Category.LEFT_ABROAD)).isEqualTo(Cell.of(15));
        assertThat(column.newCases()).isEqualTo(16);
        assertThat(column.uncategorised()).isEqualTo(1);
        assertThat(column.registeredCases()).isEqualTo(2);
    }

    @Test
    void a_printed_year_of_totals_alone_has_its_total_and_no_cell() {
        YearColumn column = column(2011, Map.of(), new YearCounts.Historical(Map.of(), 297), PRINTED);

        assertThat(cell(column, Category.LEFT_ABROAD)).isEqualTo(Cell.NOT_COLLECTED);
        assertThat(column.newCases()).isEqualTo(297);
        assertThat(column.uncategorised()).isEqualTo(297);
    }

    @Test
    void a_printed_row_that_the_service_does_not_list_is_a_row() {
        Map<Category, @Nullable Integer> rows = new EnumMap<>(Category.class);
        rows.put(Category.LEFT_ABROAD, 24);
        rows.put(Category.OTHER, 3);
        YearColumn column = column(2009, Map.of(), new YearCounts.Historical(rows, 27), PRINTED);
        CategoryUse other = new CategoryUse(Category.OTHER, List.of(), null);

        assertThat(column.furtherRows()).containsExactly(other);
        assertThat(column.cell(other)).isEqualTo(Cell.of(3));
        assertThat(column.uncategorised()).isNull();
    }

    @Test
    void a_printed_row_of_dashes_that_the_service_does_not_list_is_none() {
        Map<Category, @Nullable Integer> rows = new EnumMap<>(Category.class);
        rows.put(Category.OTHER, null);

        assertThat(column(2009, Map.of(), new YearCounts.Historical(rows, 27), PRINTED)
                        .furtherRows())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CoverageSource.class,
            names = {"PRINTED", "NOT_COLLECTED"})
    void a_year_of_which_nothing_is_known_has_no_figure_though_a_case_of_it_was_registered(CoverageSource source) {
        YearColumn column = column(2013, Map.of(Category.LEFT_ABROAD, 1), null, source);

        assertThat(cell(column, Category.LEFT_ABROAD)).isEqualTo(Cell.NOT_COLLECTED);
        assertThat(column.newCases()).isNull();
        assertThat(column.status()).isEqualTo("..");
    }

    @Test
    void before_the_service_existed_nothing_was_in_use() {
        assertThat(column(2008, Map.of(), null, NOT_COLLECTED).status()).isEqualTo(".");
    }

    @Test
    void print_that_was_taken_over_for_a_year_that_is_not_declared_as_printed_is_not_shown() {
        YearColumn column = column(2013, Map.of(), printed(15, 16), NOT_COLLECTED);

        assertThat(column.newCases()).isNull();
        assertThat(column.printedCases()).isEqualTo(16);
    }

    private static YearColumn column(
            int year,
            Map<Category, Integer> registered,
            YearCounts.@Nullable Historical historical,
            CoverageSource source) {
        return new YearColumn(ADVISERS, year, new YearCounts(registered, historical), source);
    }

    private static YearCounts.Historical printed(int leftAbroad, int total) {
        Map<Category, @Nullable Integer> rows = new EnumMap<>(Category.class);
        rows.put(Category.LEFT_ABROAD, leftAbroad);
        return new YearCounts.Historical(rows, total);
    }

    private static Cell cell(YearColumn column, Category category) {
        return column.cell(ADVISERS.row(category).orElseThrow());
    }
}
