package no.imdi.egnevalg.query.yearlytable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.ServiceProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YearColumnTest {

    private static final ServiceProfile ADVISERS = CodeLists.load().service(AdviserService.MINORITY_ADVISER);
    private static final int THIS_YEAR = 2026;

    @Test
    void a_year_the_register_keeps_is_taken_from_it_and_print_stands_beside_as_a_total_to_compare_with() {
        YearColumn column = column(2012, Map.of(Category.LEFT_ABROAD, 17), printed(18, 20));

        assertThat(cell(column, Category.LEFT_ABROAD)).isEqualTo(Cell.of(17));
        assertThat(column.total()).isEqualTo(new Total(17, null, 20, 3));
    }

    @Test
    void as_long_as_the_register_has_no_case_of_a_year_print_is_the_table() {
        YearColumn column = column(2012, Map.of(), printed(18, 18));

        assertThat(cell(column, Category.LEFT_ABROAD)).isEqualTo(Cell.of(18));
        assertThat(column.total()).isEqualTo(new Total(18, null, 18, null));
    }

    @Test
    void a_year_before_the_register_is_print_and_what_was_registered_late() {
        YearColumn column = column(2011, Map.of(Category.LEFT_ABROAD, 2), printed(15, 16));

        assertThat(cell(column, Category.LEFT_ABROAD)).isEqualTo(Cell.of(17));
        assertThat(column.total()).isEqualTo(new Total(17, null, 16, 1));
    }

    @Test
    void cases_that_came_and_were_declared_void_leave_a_true_zero() {
        YearColumn column = column(2013, Map.of(Category.LEFT_ABROAD, 0), null);

        assertThat(cell(column, Category.LEFT_ABROAD)).isEqualTo(Cell.of(0));
        assertThat(column.total()).isEqualTo(new Total(0, null, null, null));
    }

    @Test
    void a_year_nobody_counted_has_no_total() {
        assertThat(column(2010, Map.of(), null).total()).isEqualTo(new Total(null, "..", null, null));
        assertThat(column(2027, Map.of(), null).total()).isEqualTo(new Total(null, "..", null, null));
    }

    private static YearColumn column(
            int year, Map<Category, Integer> registered, YearCounts.@Nullable Historical historical) {
        return new YearColumn(ADVISERS, year, new YearCounts(registered, historical), THIS_YEAR);
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
