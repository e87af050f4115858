package no.imdi.egnevalg.query.flows;

import static no.imdi.egnevalg.kernel.codelist.AdviserService.COMPETENCE_TEAM;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.Category.COMPLETED_FORCED_MARRIAGE;
import static no.imdi.egnevalg.kernel.codelist.Category.FEARED_FORCED_MARRIAGE;
import static no.imdi.egnevalg.kernel.codelist.Category.LEFT_ABROAD;
import static no.imdi.egnevalg.kernel.codelist.Category.VIOLENCE_OR_THREATS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.lives.OneCase;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Steps are told from the case as corrected, under who worked on it. */
class StepsTest {

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
    void a_step_to_what_the_case_had_been_from_the_start_is_none() {
        project(caseOf(MINORITY_ADVISER)
                .recategorised(COMPLETED_FORCED_MARRIAGE, day(10))
                .corrected(COMPLETED_FORCED_MARRIAGE, day(20)));

        assertThat(year(MINORITY_ADVISER).untilNow())
                .isEqualTo(Map.of(COMPLETED_FORCED_MARRIAGE, Map.of(COMPLETED_FORCED_MARRIAGE, 1)));
        assertThat(year(MINORITY_ADVISER).steps()).isEmpty();
    }

    @Test
    void the_first_step_leaves_the_category_as_corrected_and_the_next_that_of_the_step_before() {
        project(caseOf(MINORITY_ADVISER)
                .recategorised(COMPLETED_FORCED_MARRIAGE, day(10))
                .recategorised(LEFT_ABROAD, day(15))
                .corrected(VIOLENCE_OR_THREATS, day(20)));

        assertThat(year(MINORITY_ADVISER).steps())
                .isEqualTo(Map.of(
                        VIOLENCE_OR_THREATS, Map.of(COMPLETED_FORCED_MARRIAGE, 1),
                        COMPLETED_FORCED_MARRIAGE, Map.of(LEFT_ABROAD, 1)));
    }

    @Test
    void a_step_is_told_under_who_worked_on_the_case_when_it_was_taken() {
        project(caseOf(MINORITY_ADVISER)
                .recategorised(COMPLETED_FORCED_MARRIAGE, day(10))
                .handedOver(COMPETENCE_TEAM, day(10))
                .recategorised(LEFT_ABROAD, day(10)));

        assertThat(year(MINORITY_ADVISER).steps())
                .isEqualTo(Map.of(FEARED_FORCED_MARRIAGE, Map.of(COMPLETED_FORCED_MARRIAGE, 1)));
        assertThat(year(COMPETENCE_TEAM).steps()).isEqualTo(Map.of(COMPLETED_FORCED_MARRIAGE, Map.of(LEFT_ABROAD, 1)));
        assertThat(year(COMPETENCE_TEAM).untilNow()).isEmpty();
    }

    private static OneCase caseOf(AdviserService service) {
        return OneCase.opened("case", service, FEARED_FORCED_MARRIAGE, OPENED);
    }

    private static LocalDate day(int after) {
        return OPENED.plusDays(after);
    }

    private static void project(OneCase one) {
        views.replay(views.bean(CaseLivesProjection.class), OneCase.log(one));
    }

    private static Flows.Year year(AdviserService service) {
        return Objects.requireNonNull(
                views.bean(Flows.class).of(service, 2012, 2012).get(2012));
    }
}
