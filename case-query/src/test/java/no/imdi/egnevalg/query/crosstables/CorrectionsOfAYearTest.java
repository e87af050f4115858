package no.imdi.egnevalg.query.crosstables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.query.http.YearSpan;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.lives.OneCase;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A case of 2012 is corrected in its category, then moved to 2011, then corrected again; another is moved within 2012.
 */
class CorrectionsOfAYearTest {

    private static SimulatedViews views;

    @BeforeAll
    static void fill() {
        views = new SimulatedViews();
        views.replay(
                views.bean(CaseLivesProjection.class),
                OneCase.log(
                        OneCase.opened(
                                        "moved",
                                        AdviserService.COMPETENCE_TEAM,
                                        Category.EXTREME_CONTROL,
                                        LocalDate.of(2012, 1, 3))
                                .corrected(Category.LEFT_ABROAD, LocalDate.of(2012, 2, 1))
                                .openedOnCorrected(LocalDate.of(2011, 12, 30), LocalDate.of(2012, 3, 1))
                                .corrected(Category.EXTREME_CONTROL, LocalDate.of(2012, 4, 1)),
                        OneCase.opened(
                                        "stayed",
                                        AdviserService.COMPETENCE_TEAM,
                                        Category.EXTREME_CONTROL,
                                        LocalDate.of(2012, 5, 3))
                                .openedOnCorrected(LocalDate.of(2012, 4, 30), LocalDate.of(2012, 6, 1))));
    }

    @AfterAll
    static void close() {
        views.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2011, 2011, OTHER_MISTAKE, 1",
        "2011, 2011, WRONG_CATEGORY, 1",
        "2012, 2012, OTHER_MISTAKE, 2",
        "2012, 2012, WRONG_CATEGORY, 1",
        "2011, 2012, OTHER_MISTAKE, 3",
        "2011, 2012, WRONG_CATEGORY, 2"
    })
    void a_correction_counts_where_the_case_stands_after_it_and_in_the_year_it_left(
            int from, int to, String reason, int times) {
        YearSpan years = new YearSpan(from, to);

        int counted = views
                .bean(CrossTableCounts.class)
                .of(
                        CaseMeasure.CORRECTIONS,
                        AdviserService.COMPETENCE_TEAM,
                        years,
                        Dimension.CORRECTION_REASON,
                        Dimension.ENTERED_YEAR)
                .stream()
                .filter(fact -> reason.equals(fact.traits().get(Dimension.CORRECTION_REASON)))
                .mapToInt(Fact::times)
                .sum();

        assertThat(counted).isEqualTo(times);
    }
}
