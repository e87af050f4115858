package no.imdi.egnevalg.query.caseload;

import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.Category.FEARED_FORCED_MARRIAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.lives.OneCase;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpenTimesTest {

    private static final LocalDate OPENED = LocalDate.of(2012, 3, 1);

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
    void a_case_that_is_erased_while_open_counts_until_the_day_of_its_erasure() {
        project(opened().erased(day(40)));

        assertThat(openAt(day(39))).isEqualTo(List.of(0, 1, 0, 0));
        assertThat(openAt(day(40))).isEqualTo(List.of(0, 0, 0, 0));
        assertThat(openAt(day(400))).isEqualTo(List.of(0, 0, 0, 0));
    }

    @Test
    void a_case_that_was_closed_when_it_was_erased_is_as_it_was() {
        project(opened().closed(day(10)).erased(day(40)));

        assertThat(openAt(day(9))).isEqualTo(List.of(1, 0, 0, 0));
        assertThat(openAt(day(10))).isEqualTo(List.of(0, 0, 0, 0));
    }

    @Test
    void the_time_in_which_a_case_was_closed_does_not_make_it_older() {
        project(opened().closed(day(20)).reopened(day(400)));

        assertThat(openAt(day(400))).isEqualTo(List.of(1, 0, 0, 0));
        assertThat(openAt(day(410))).isEqualTo(List.of(1, 0, 0, 0));
        assertThat(openAt(day(411))).isEqualTo(List.of(0, 1, 0, 0));
    }

    private static OneCase opened() {
        return OneCase.opened("case", MINORITY_ADVISER, FEARED_FORCED_MARRIAGE, OPENED);
    }

    private static LocalDate day(int after) {
        return OPENED.plusDays(after);
    }

    private static void project(OneCase one) {
        views.replay(views.bean(CaseLivesProjection.class), OneCase.log(one));
    }

    private static List<Integer> openAt(LocalDate day) {
        return views.bean(Caseload.class).at(MINORITY_ADVISER, day).byAge();
    }
}
