package no.imdi.egnevalg.kernel.historicalcounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.imdi.egnevalg.kernel.codelist.Category;
import org.junit.jupiter.api.Test;

class HistoricalYearTest {

    @Test
    void a_printed_dash_adds_nothing_and_the_printed_total_does_not_matter() {
        var year = new HistoricalYear(
                2009,
                List.of(
                        new HistoricalCount(Category.LEFT_ABROAD, 24),
                        new HistoricalCount(Category.COMPLETED_FGM, 0),
                        new HistoricalCount(Category.OTHER, null),
                        new HistoricalCount(Category.FEARED_FORCED_MARRIAGE, 27)),
                94);

        assertThat(year.categorySum()).isEqualTo(51);
    }
}
