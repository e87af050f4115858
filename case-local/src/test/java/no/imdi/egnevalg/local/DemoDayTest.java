package no.imdi.egnevalg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.local.demo.DemoStep;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What needs something of an earlier step comes after it; all else may come side by side. */
class DemoDayTest {

    private static final LocalDate DAY = LocalDate.of(2012, 3, 21);
    private static final Unit TEAM = new Unit(AdviserService.COMPETENCE_TEAM, null, null);

    @Test
    void acts_on_one_case_come_one_after_the_other_and_cases_side_by_side() {
        DemoStep first = act(1, null);
        DemoStep other = act(2, null);
        DemoStep second = act(1, null);

        assertThat(DemoDay.of(List.of(first, other, second)).chains())
                .containsExactlyInAnyOrder(List.of(first, second), List.of(other));
    }

    @Test
    void what_happens_in_a_case_that_another_one_opens_comes_after_its_opening() {
        DemoStep sent = act(1, null);
        DemoStep before = act(2, null);
        DemoStep acceptance = act(1, 3);
        DemoStep received = act(3, null);

        assertThat(DemoDay.of(List.of(sent, before, acceptance, received)).chains())
                .containsExactlyInAnyOrder(List.of(sent, acceptance, received), List.of(before));
    }

    @Test
    void two_cases_that_become_one_chain_keep_their_order() {
        DemoStep one = act(1, null);
        DemoStep other = act(2, null);
        DemoStep joining = act(1, 2);

        assertThat(DemoDay.of(List.of(one, other, joining)).chains()).containsExactly(List.of(one, other, joining));
    }

    @Test
    void housing_is_one_chain_and_counts_of_conversations_are_each_their_own() {
        DemoStep offered = new DemoStep.Housing(DAY, "offers", 1, Map.of());
        DemoStep oneSchool = new DemoStep.Conversations(DAY, "SCHOOL-EAST-01", YearMonth.of(2012, 2), 3);
        DemoStep otherSchool = new DemoStep.Conversations(DAY, "SCHOOL-EAST-02", YearMonth.of(2012, 2), 3);
        DemoStep movedIn = new DemoStep.Housing(DAY, "offers/{offer}/moving-in", 1, Map.of());

        assertThat(DemoDay.of(List.of(offered, oneSchool, otherSchool, movedIn)).chains())
                .containsExactlyInAnyOrder(List.of(offered, movedIn), List.of(oneSchool), List.of(otherSchool));
    }

    private static DemoStep act(int number, @Nullable Integer receiver) {
        return new DemoStep.Act(DAY, number, TEAM, "guidance", Map.of(), null, receiver);
    }
}
