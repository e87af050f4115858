package no.imdi.egnevalg.query.durations;

import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.Category.FEARED_FORCED_MARRIAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.lives.OneCase;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import no.imdi.egnevalg.query.survival.Quantile;
import no.imdi.egnevalg.query.survival.Quartiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DurationsTest {

    private static final LocalDate OPENED = LocalDate.of(2012, 3, 1);
    private static final int UNTIL_TODAY = (int) ChronoUnit.DAYS.between(OPENED, SimulatedViews.TODAY);

    private static SimulatedViews views;

    @BeforeAll
    static void open() {
        views = new SimulatedViews();
    }

    @AfterAll
    static void close() {
        views.close();
    }

    @Test
    void beside_the_median_stands_how_many_have_not_ended() {
        project(opened("a").closed(day(10)), opened("b").closed(day(20)), opened("c"));

        assertThat(days(Interval.OPENING_TO_CLOSURE))
                .isEqualTo(new Quartiles(3, 2, 1, days(10), days(20), moreThan(UNTIL_TODAY)));
    }

    @Test
    void where_fewer_than_half_have_ended_the_median_is_more_than_it_has_lasted() {
        project(opened("a").closed(day(10)), opened("b"), opened("c"));

        assertThat(days(Interval.OPENING_TO_CLOSURE))
                .isEqualTo(new Quartiles(3, 1, 2, days(10), moreThan(UNTIL_TODAY), moreThan(UNTIL_TODAY)));
    }

    @Test
    void days_on_which_a_case_was_closed_do_not_count() {
        project(opened("a").closed(day(10)).reopened(day(100)).guided(day(103)).closed(day(105)));

        assertThat(days(Interval.OPENING_TO_CLOSURE).median()).isEqualTo(days(15));
        assertThat(days(Interval.OPENING_TO_FIRST_GUIDANCE).median()).isEqualTo(days(13));
    }

    @Test
    void a_reopened_case_has_not_ended() {
        project(opened("a").closed(day(10)).reopened(day(100)));

        assertThat(days(Interval.OPENING_TO_CLOSURE).median()).isEqualTo(moreThan(UNTIL_TODAY - 90));
        assertThat(days(Interval.OPENING_TO_CLOSURE).notEnded()).isEqualTo(1);
    }

    @Test
    void what_was_erased_or_closed_before_is_not_known_to_last_longer_than_it_was_open() {
        project(opened("a").erased(day(30)));
        assertThat(days(Interval.OPENING_TO_CLOSURE).median()).isEqualTo(moreThan(30));

        project(opened("a").closed(day(20)));
        assertThat(days(Interval.OPENING_TO_FIRST_GUIDANCE).median()).isEqualTo(moreThan(20));
    }

    private static OneCase opened(String caseId) {
        return OneCase.opened(caseId, MINORITY_ADVISER, FEARED_FORCED_MARRIAGE, OPENED);
    }

    private static LocalDate day(int after) {
        return OPENED.plusDays(after);
    }

    private static void project(OneCase... cases) {
        views.replay(views.bean(CaseLivesProjection.class), OneCase.log(cases));
    }

    private static Quartiles days(Interval interval) {
        return views.bean(Durations.class)
                .of(MINORITY_ADVISER, List.of(2012), Language.ENGLISH)
                .get(interval.ordinal())
                .days();
    }

    private static Quantile days(int days) {
        return new Quantile(days, null);
    }

    private static Quantile moreThan(int days) {
        return new Quantile(null, days);
    }
}
